package vn.niemyet.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.niemyet.corpus.AgencyRole;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Resolution;
import vn.niemyet.model.Task;
import vn.niemyet.model.Validity;

/**
 * The tables of {@code du-lieu/}: CSV (RFC 4180) in UTF-8 with a header line, sorted by directive id or key, unknown values
 * empty, several values in one cell separated by {@code |}.
 */
public final class Tables {
    private final Corpus corpus;
    private final String baseUrl;

    /** @param baseUrl address of the portal's root, ending in {@code /} */
    public Tables(Corpus corpus, String baseUrl) {
        this.corpus = corpus;
        this.baseUrl = baseUrl;
    }

    /** One line per directive: {@code directives.csv}. */
    public void directives(OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "id",
                    "url",
                    "number",
                    "kind",
                    "family",
                    "date",
                    "province",
                    "issuer",
                    "subject",
                    "signer",
                    "source",
                    "sha256",
                    "sample");
            for (Entry entry : entries()) {
                Head head = entry.directive().head();
                csv.writeRecord(
                        entry.id().toString(),
                        baseUrl + entry.address(),
                        text(head.number(), DocumentNumber::notation),
                        text(head.kind(), kind -> kind.mark().isEmpty() ? kind.name() : kind.mark()),
                        head.family().word(),
                        text(head.date(), PartialDate::toString),
                        text(head.province(), province -> province.id()),
                        text(head.issuer(), issuer -> issuer.name()),
                        text(head.subject(), subject -> subject),
                        entry.directive().signature().map(s -> s.name()).orElse(""),
                        entry.path(),
                        entry.sha256(),
                        String.valueOf(entry.isSample()));
            }
        }
    }

    /** One line per citation: {@code citations.csv}. */
    public void citations(OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "directive",
                    "text",
                    "number",
                    "kind",
                    "issuer",
                    "level",
                    "date",
                    "year",
                    "key",
                    "item",
                    "relation",
                    "basis",
                    "reason");
            for (Entry entry : entries()) {
                for (Citation citation : entry.citations()) {
                    Resolution resolution = citation.resolution();
                    csv.writeRecord(
                            entry.id().toString(),
                            citation.words(),
                            citation.number().map(DocumentNumber::notation).orElse(""),
                            citation.kind().map(kind -> kind.mark()).orElse(""),
                            citation.issuer().orElse(""),
                            resolution.level().word(),
                            text(citation.date()),
                            text(citation.year()),
                            resolution.key().orElse(""),
                            citation.item(),
                            citation.relation().word(),
                            resolution.word(),
                            reason(resolution));
                }
            }
        }
    }

    private static String reason(Resolution resolution) {
        if (resolution instanceof Resolution.Inferred inferred) {
            return inferred.reason();
        }
        return resolution instanceof Resolution.Unresolved unresolved ? unresolved.reason() : "";
    }

    /** One line per task: {@code tasks.csv}. */
    public void tasks(OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "directive",
                    "item",
                    "lead",
                    "support",
                    "due",
                    "recurring",
                    "relative_days",
                    "working_days",
                    "text");
            for (Entry entry : entries()) {
                for (Task task : entry.directive().tasks()) {
                    Optional<Deadline> deadline = task.deadline().map(Known::value);
                    Optional<Deadline.Relative> relative = deadline.flatMap(Deadline::relative);
                    csv.writeRecord(
                            entry.id().toString(),
                            task.item(),
                            ids(task.leads()),
                            ids(task.supports()),
                            deadline.flatMap(Deadline::due)
                                    .map(Deadline.Due::code)
                                    .orElse(""),
                            deadline.flatMap(Deadline::recurring)
                                    .map(Deadline.Recurring::code)
                                    .orElse(""),
                            text(relative.map(Deadline.Relative::days)),
                            text(relative.map(Deadline.Relative::working)),
                            task.text());
                }
            }
        }
    }

    /** One line per body that occurs: {@code agencies.csv}; explains the ids of the other tables. */
    public void agencies(OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "id",
                    "name",
                    "level",
                    "valid_from",
                    "valid_to",
                    "registered",
                    "provinces",
                    "leads",
                    "supports",
                    "addressed",
                    "issued",
                    "mentioned");
            for (SortedMap<String, AgencyShelf> shelves : corpus.agencies().values()) {
                Agency agency = shelves.values().iterator().next().agency();
                Validity validity = agency.validity();
                csv.writeRecord(
                        agency.id(),
                        agency.name(),
                        agency.tier().name().toLowerCase(java.util.Locale.ROOT),
                        validity.from() == null ? "" : validity.from().toString(),
                        validity.to() == null ? "" : validity.to().toString(),
                        String.valueOf(agency.isRegistered()),
                        String.join("|", shelves.keySet()),
                        count(shelves, AgencyRole.LEADS),
                        count(shelves, AgencyRole.SUPPORTS),
                        count(shelves, AgencyRole.ADDRESSED),
                        count(shelves, AgencyRole.ISSUED),
                        count(shelves, AgencyRole.MENTIONED));
            }
        }
    }

    private static String count(SortedMap<String, AgencyShelf> shelves, AgencyRole role) {
        return String.valueOf(shelves.values().stream()
                .mapToInt(shelf -> shelf.in(role).size())
                .sum());
    }

    /** One line per cited central document: {@code central-documents.csv}. */
    public void centralDocuments(OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(
                    "key",
                    "name",
                    "number",
                    "kind",
                    "issuer",
                    "date",
                    "subject",
                    "official_url",
                    "checked_on",
                    "page",
                    "cited_by");
            for (CitedDocument document : corpus.centralDocuments()) {
                Optional<CentralDocument> known = document.registered();
                csv.writeRecord(
                        document.key(),
                        document.name(),
                        known.map(CentralDocument::number).orElse(""),
                        known.map(CentralDocument::kindId).orElse(""),
                        known.map(CentralDocument::issuer).orElse(""),
                        text(known.flatMap(CentralDocument::date)),
                        known.map(CentralDocument::subject).orElse(""),
                        known.flatMap(CentralDocument::url).orElse(""),
                        text(known.flatMap(CentralDocument::checkedOn)),
                        baseUrl + document.address(),
                        String.valueOf(document.mentions().stream()
                                .map(m -> m.citing().id())
                                .distinct()
                                .count()));
            }
        }
    }

    private List<Entry> entries() {
        return corpus.entries().stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    private static <T> String text(Optional<Known<T>> known, java.util.function.Function<T, String> words) {
        return known.map(k -> words.apply(k.value())).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static String ids(List<Agency> agencies) {
        return agencies.stream().map(Agency::id).collect(Collectors.joining("|"));
    }

    private static CsvWriter csv(OutputStream out) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return CsvWriter.builder().build(writer);
    }
}
