package vn.niemyet.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.niemyet.archive.Reading;
import vn.niemyet.archive.ReadingJson;
import vn.niemyet.audit.SiteAudit;
import vn.niemyet.audit.WordAudit;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.LedgerRow;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.page.Pages;
import vn.niemyet.page.PlannedPage;
import vn.niemyet.page.Press;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.Changes;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Site;
import vn.niemyet.search.IndexBuilder;
import vn.niemyet.search.IndexFile;
import vn.niemyet.settings.Feature;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;

/**
 * From facts to finished pages: {@code Source → SafeHtml → Page → Site}. A text is read a second time, since only facts
 * outlive the first barrier; its page is audited and written at once, so that no page stays in memory.
 */
final class SecondPass {
    private final Materials materials;
    private final Corpus corpus;
    private final Site site;
    private final Findings findings;
    private final Pages pages;
    private final Extras.Names names;
    private final Map<String, Listed> files;
    private final SiteAudit audit;
    private final ReadingJson json;
    private final Optional<IndexBuilder> index;

    /** What a directive leaves behind when its page is written: its line of JSON and what is wrong. */
    private record Written(String json, List<Problem> problems) {}

    /** What a site holds, and what the ledger must learn of it. */
    record Made(Report.Counts counts, List<LedgerRow> news) {}

    SecondPass(Materials materials, Site site, Findings findings) {
        this.materials = materials;
        this.corpus = materials.corpus();
        this.site = site;
        this.audit = new SiteAudit(materials.settings().portal().basePath());
        this.findings = findings;
        Press press = findings.take(Press.setUp(materials.templates(), materials.settings()));
        this.names = new Extras.Names(press.words("group."), press.words("log."));
        this.pages = press.pages(corpus, materials.log(), materials.withdrawn());
        this.index = materials.settings().portal().has(Feature.SEARCH)
                ? Optional.of(new IndexBuilder(corpus, press.words("find.")))
                : Optional.empty();
        this.json = new ReadingJson(Messages.in(materials.settings().portal().language()));
        this.files = materials.content().texts().stream()
                .collect(Collectors.toUnmodifiableMap(Listed::path, Function.identity()));
    }

    /** Writes the whole site and looks at it as a whole. */
    Made write(Workers workers, Stopwatch watch) throws Exception {
        site.write("du-lieu/directives.ndjson", out -> directives(workers, out));
        watch.ends("directive pages");
        workers.inOrder(pages.planned(), this::page, findings::add);
        watch.ends("list pages");
        if (index.isPresent()) {
            workers.inOrder(index.get().finish(), this::indexFile, nothing -> {});
        }
        watch.ends("search");
        new Extras(materials, site, names).write(workers, findings);
        watch.ends("feeds and data");
        List<LedgerRow> news = new Registrar(materials, site).register(audit, findings);
        findings.add(audit.problems(site.addresses(), Set.of(Addresses.START, Addresses.NOT_FOUND)));
        watch.ends("audit");
        return new Made(counts(), news);
    }

    private void directives(Workers workers, java.io.OutputStream out) throws IOException {
        try {
            workers.inOrder(corpus.entries(), this::directive, written -> {
                findings.add(written.problems());
                out.write(written.json().getBytes(StandardCharsets.UTF_8));
            });
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private Written directive(Entry entry) throws Exception {
        List<Problem> problems = new ArrayList<>();
        Listed file = java.util.Objects.requireNonNull(files.get(entry.path()), entry.path());
        Outcome<Optional<Source>> again = SourceReader.read(file);
        problems.addAll(again.problems());
        if (again.value().isEmpty()) {
            return new Written("", problems);
        }
        Source source = again.value().get();
        if (index.isPresent()) {
            for (IndexFile part : index.get().add(entry, source.text(), source.bodyStart())) {
                site.write(part.address(), part.bytes());
            }
        }
        Outcome<SafeHtml> text = DirectiveText.of(entry, source, corpus);
        problems.addAll(text.problems());
        write(pages.directive(entry, text.value()), problems)
                .flatMap(shown -> WordAudit.compare(source, shown))
                .ifPresent(problems::add);
        return new Written(json(entry, source, problems), problems);
    }

    private String json(Entry entry, Source source, List<Problem> problems) {
        Reading reading = new Reading(source, entry.directive(), entry.citations(), problems);
        String url = materials.settings().portal().baseUrl() + entry.address();
        return json.line(reading, Optional.of(new ReadingJson.Held(entry.id().toString(), url))) + "\n";
    }

    private String indexFile(Supplier<IndexFile> planned) throws PublishException {
        IndexFile file = planned.get();
        site.write(file.address(), file.bytes());
        return file.address();
    }

    private List<Problem> page(PlannedPage page) throws PublishException {
        List<Problem> problems = new ArrayList<>();
        write(page, problems);
        return problems;
    }

    /** Writes a page; its texts if it is whole: one with an error is not asked for what it lacks because of that. */
    private Optional<List<String>> write(PlannedPage page, List<Problem> problems) throws PublishException {
        Outcome<byte[]> made = page.render();
        problems.addAll(made.problems());
        site.write(page.address(), made.value());
        if (problems.stream().anyMatch(Problem::isError)) {
            audit.leaveOut(page.address());
            return Optional.empty();
        }
        return Optional.of(page.address().endsWith(".html") ? audit.look(page.address(), made.value()) : List.of());
    }

    private Report.Counts counts() {
        return new Report.Counts(
                corpus.entries().size(),
                (int) corpus.byProvince().keySet().stream()
                        .filter(id -> corpus.registry().provinces().byId(id).isPresent())
                        .count(),
                corpus.agencies().size(),
                corpus.centralDocuments().size(),
                (int) site.addresses().stream().filter(Changes::isPage).count());
    }
}
