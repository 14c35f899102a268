package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Signature;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Fact;
import vn.niemyet.page.view.Link;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;

/** The facts of a directive, each with what it rests on (Nghị định 30/2020/NĐ-CP, phụ lục VI: the data of a document). */
final class FactSheet {
    private final Edition edition;
    private final Words words;

    /** The ids of the places in the text where facts were read, by the fact's name. */
    private final Map<String, String> anchors;

    private FactSheet(Edition edition, Map<String, String> anchors) {
        this.edition = edition;
        this.words = edition.words();
        this.anchors = anchors;
    }

    /** The facts of a directive, with ways to the places in its text. */
    static List<Fact> of(Edition edition, Entry entry, Map<String, String> anchors) {
        return new FactSheet(edition, anchors).facts(entry);
    }

    private List<Fact> facts(Entry entry) {
        Head head = entry.directive().head();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "kind",
                head.kind(),
                kind -> new Link(kind.name(), corpusHasKind(kind.id()) ? Addresses.kind(kind.id()) : "")));
        facts.add(fact("number", head.number(), number -> new Link(number.notation(), "")));
        facts.add(fact("date", head.date(), date -> new Link(edition.dates().date(date), dateAddress(date))));
        facts.add(fact("issuer", head.issuer(), issuer -> issuer(entry, issuer)));
        facts.add(province(entry));
        facts.add(fact("subject", head.subject(), subject -> new Link(subject, "")));
        entry.directive().signature().ifPresent(signature -> facts.add(signer(signature)));
        dated(entry, facts, Key.EFFECTIVE, "effective");
        dated(entry, facts, Key.EXPIRES, "expires");
        bodies(entry, facts);
        return facts;
    }

    /** A paper of a central body has no province, and that is known. */
    private Fact province(Entry entry) {
        String id = entry.id().province();
        return id.equals(DirectiveId.CENTRAL)
                ? Fact.plain(words.get("fact.province"), words.get("province.central"))
                : fact(
                        "province",
                        entry.directive().head().province(),
                        province -> new Link(province.fullName(), Edition.provinceAddress(id)));
    }

    private boolean corpusHasKind(String id) {
        return edition.corpus().byKind().containsKey(id);
    }

    private static String dateAddress(PartialDate date) {
        return date.hasMonth() ? Addresses.month(date.year(), date.month()) : Addresses.year(date.year());
    }

    private Link issuer(Entry entry, Issuer issuer) {
        return new Link(issuer.name(), edition.body(entry, issuer.agency()).address());
    }

    private <T> Fact fact(String name, Optional<Known<T>> known, Function<T, Link> show) {
        String label = words.get("fact." + name);
        if (known.isEmpty()) {
            return Fact.plain(label, "");
        }
        Known<T> value = known.get();
        Link link = show.apply(value.value());
        boolean linked = !link.address().isEmpty();
        return new Fact(
                label,
                linked ? "" : link.label(),
                linked ? List.of(link) : List.of(),
                value.basis().word(),
                words.get("basis." + value.basis().word()),
                value.words(),
                anchors.getOrDefault(name, ""),
                value.value() instanceof PartialDate);
    }

    private Fact signer(Signature signature) {
        String basis = Basis.TEXT.word();
        String printed = String.join(" / ", signature.chain());
        return new Fact(
                words.get("fact.signer"),
                signature.all().stream().map(Signature::name).collect(Collectors.joining(", ")),
                List.of(),
                basis,
                words.get("basis." + basis),
                (printed + " " + signature.name()).strip(),
                anchors.getOrDefault("signature", ""),
                false);
    }

    private void dated(Entry entry, List<Fact> facts, Key key, String name) {
        entry.frontMatter()
                .scalar(key)
                .map(YamlNode.Scalar::value)
                .ifPresent(written -> facts.add(new Fact(
                        words.get("fact." + name),
                        PartialDate.parse(written).map(edition.dates()::date).orElse(written),
                        List.of(),
                        "frontMatter",
                        words.get("basis.frontMatter"),
                        written,
                        "",
                        true)));
    }

    private void bodies(Entry entry, List<Fact> facts) {
        add(
                facts,
                "addressed",
                entry.directive().addressed().stream()
                        .map(body -> edition.body(entry, body))
                        .toList());
        add(
                facts,
                "mentioned",
                entry.directive().mentioned().stream()
                        .filter(body -> !entry.directive().addressed().contains(body))
                        .map(body -> edition.body(entry, body))
                        .toList());
    }

    private void add(List<Fact> facts, String name, List<Link> links) {
        if (!links.isEmpty()) {
            facts.add(new Fact(words.get("fact." + name), "", links, "", "", "", "", false));
        }
    }
}
