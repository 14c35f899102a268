package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.PartialDate;
import vn.niemyet.registry.Kinds;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * Reads documents that are named by kind, date and body: {@code Điện ngày 21/7/2021 của Thường trực Ban Bí thư}; and laws
 * by name and date, when the registry holds exactly that law.
 */
final class UnnumberedReader {
    private static final Set<String> KINDS =
            Set.of("dien", "thu-cong", "loi-keu-goi", "cd", "tb", "kl", "ct", "nq", "qd", "ttr", "cv", "bb");
    private static final Set<String> LAWS = Set.of("luat", "bo-luat", "pl");
    private static final int NAME_OF_LAW = 120;

    private final Readers readers;
    private final Kinds kinds;
    private final Map<PartialDate, List<CentralDocument>> laws = new HashMap<>();

    UnnumberedReader(Registry registry, Readers readers) {
        this.readers = readers;
        this.kinds = registry.kinds();
        for (CentralDocument document : registry.centralDocuments().values()) {
            if (LAWS.contains(document.kindId()) && document.date().isPresent()) {
                laws.computeIfAbsent(document.date().get(), date -> new ArrayList<>(1))
                        .add(document);
            }
        }
    }

    List<Mention> read(Scan scan, LocalDate day) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = scan.indexOf("ngày", 0); at >= 0; at = scan.indexOf("ngày", at + 4)) {
            Optional<ScannedDate> date = DateScanner.at(scan, at)
                    .filter(found -> found.day() > 0 && found.date().isPresent());
            if (date.isPresent()) {
                byKind(scan, date.get(), day).or(law(scan, date.get())).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private Optional<Mention> byKind(Scan scan, ScannedDate date, LocalDate day) {
        int end = scan.gapBack(date.start());
        end = scan.wordBefore(end, "đề") ? scan.gapBack(end - 2) : end;
        Optional<KindWords.Found> head = readers.kinds()
                .endingAt(scan, end)
                .filter(found -> KINDS.contains(found.kind().id()) && scan.isUpper(found.start()));
        if (head.isEmpty() || scan.word(scan.gap(date.end()), "số")) {
            return Optional.empty();
        }
        int start = head.get().start();
        Optional<NamedBody> issuer = readers.issuers()
                .after(scan, date.end(), day)
                .map(IssuerReader.Read::body)
                .filter(body -> body.agency().isPresent())
                .or(() -> readers.issuers().before(scan, start, day));
        return issuer.map(body -> new Mention(
                start,
                date.end(),
                Optional.empty(),
                Optional.of(head.get().kind()),
                "",
                true,
                Optional.of(date),
                issuer,
                List.of()));
    }

    /** {@code Luật Tổ chức chính quyền địa phương ngày 16/6/2025}, where the registry's law of that day has that name. */
    private java.util.function.Supplier<Optional<Mention>> law(Scan scan, ScannedDate date) {
        return () -> date.date()
                .map(laws::get)
                .flatMap(candidates -> candidates.stream()
                        .flatMap(law -> lawNamed(scan, date, law).stream())
                        .findFirst());
    }

    private Optional<Mention> lawNamed(Scan scan, ScannedDate date, CentralDocument law) {
        int end = scan.gapBack(date.start());
        String name = Folding.matching(law.subject());
        int start = end - name.length();
        boolean same = start >= Math.max(0, end - NAME_OF_LAW)
                && scan.folded(start, end).equals(name)
                && !scan.isWordChar(start - 1);
        return same ? Optional.of(registered(start, date, law)) : Optional.empty();
    }

    private Mention registered(int start, ScannedDate date, CentralDocument law) {
        return new Mention(
                start,
                date.end(),
                Optional.empty(),
                kinds.byId(law.kindId()),
                "",
                true,
                Optional.of(date),
                Optional.empty(),
                List.of());
    }
}
