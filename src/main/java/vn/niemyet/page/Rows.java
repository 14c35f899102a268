package vn.niemyet.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Row;

/** Every directive as lists show it, made once: a directive stands in some twenty lists. */
final class Rows {
    private final IdentityHashMap<Entry, Row> rows;
    private final Words words;
    private final DateWords dates;
    private final Pending pending;
    private final Lifelines lifelines;

    /** Days, and bodies that issue: one of each for all the rows that say it. */
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    Rows(List<Entry> entries, Words words, Pending pending, Lifelines lifelines) {
        this.lifelines = lifelines;
        this.words = words;
        this.pending = pending;
        this.dates = new DateWords(words);
        this.rows = new IdentityHashMap<>(entries.size());
        entries.forEach(entry -> rows.put(entry, row(entry)));
    }

    Row of(Entry entry) {
        Row row = rows.get(entry);
        return row == null ? row(entry) : row;
    }

    List<Row> of(List<Entry> entries) {
        return entries.stream().map(this::of).toList();
    }

    private Row row(Entry entry) {
        return new Row(
                entry.id().toString(),
                entry.address(),
                entry.title(),
                label(entry),
                one(entry.date().map(PartialDate::toString).orElse("")),
                one(entry.date().map(dates::date).orElse(words.get("date.unknown"))),
                one(issuer(entry)),
                entry.isSample(),
                pending.tag(entry),
                ended(entry));
    }

    private String one(String word) {
        return shared.computeIfAbsent(word, own -> own);
    }

    private String ended(Entry entry) {
        return switch (lifelines.state(entry)) {
            case WITHDRAWN -> words.get("ended.withdrawn");
            case REPLACED -> words.get("ended.replaced");
            default -> "";
        };
    }

    /** {@code Công văn số 1229/UBND-VX}, {@code Thông báo không số}. */
    private String label(Entry entry) {
        String kind = entry.kind().map(Kind::name).orElse("Văn bản");
        return entry.number()
                .filter(number -> !number.startsWith("/") && !number.startsWith("-"))
                .map(number -> kind + " số " + number)
                .orElse(kind + " không số");
    }

    private static String issuer(Entry entry) {
        Optional<String> name =
                entry.directive().head().issuer().map(Known::value).map(issuer -> issuer.name());
        return name.map(IssuerNames::shortened).orElse("");
    }
}
