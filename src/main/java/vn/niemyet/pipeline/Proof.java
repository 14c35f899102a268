package vn.niemyet.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.niemyet.audit.Permanence;
import vn.niemyet.audit.SiteAudit;
import vn.niemyet.audit.WordAudit;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Release;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.page.Attachments;
import vn.niemyet.page.Pages;
import vn.niemyet.page.PlannedPage;
import vn.niemyet.page.Press;
import vn.niemyet.page.RedirectPage;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.search.IndexBuilder;
import vn.niemyet.search.IndexFile;
import vn.niemyet.settings.Portal;
import vn.niemyet.source.AttachmentReader;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;

/**
 * A proof of the portal (bản in thử): what it would hold if it were built now, drafts and papers that wait for their time
 * included. Everything is known, nothing is made yet: each file is made when it is asked for. Nothing is ever written.
 *
 * <p>Open data that only a whole build can make ({@code du-lieu/directives.ndjson}, the sums) is not part of a proof.
 */
public final class Proof {
    private static final String INDEX = "tim-kiem/";
    private static final String ATTACHMENTS = "files/";
    private static final String ASSETS = "assets/";
    private static final Set<String> EXTRAS = Set.of("atom", "ics", "opml", "csv");

    private final Materials materials;
    private final Press press;
    private final Pages pages;
    private final Findings findings;
    private final Map<String, Entry> directives = new HashMap<>();
    private final Map<String, PlannedPage> planned = new HashMap<>();
    private final Map<String, Listed> texts = new HashMap<>();
    private final SortedMap<String, String> redirects;
    private @Nullable Map<String, byte[]> index;

    Proof(Materials materials, Press press, Findings findings) {
        this.materials = materials;
        this.press = press;
        this.findings = findings;
        this.pages = press.pages(materials.corpus(), materials.log(), materials.withdrawn());
        materials.corpus().entries().forEach(entry -> directives.put(entry.address(), entry));
        pages.planned().forEach(page -> planned.put(page.address(), page));
        materials.content().texts().forEach(listed -> texts.put(listed.path(), listed));
        Permanence.Verdict verdict = Permanence.of(materials.ledger(), materials.corpus(), standing());
        findings.add(verdict.problems());
        this.redirects = verdict.redirects();
    }

    /** One file of the portal. */
    public static final class Sheet {
        private final byte[] bytes;
        private final List<Problem> problems;
        private final Optional<String> source;

        Sheet(byte[] bytes, List<Problem> problems, Optional<String> source) {
            this.bytes = bytes;
            this.problems = List.copyOf(problems);
            this.source = source;
        }

        static Sheet plain(byte[] bytes) {
            return new Sheet(bytes, List.of(), Optional.empty());
        }

        /** What the file holds; nobody changes it. */
        public byte[] bytes() {
            return bytes;
        }

        /** What is wrong with the page itself. */
        public List<Problem> problems() {
            return problems;
        }

        /** The path of the text that a directive's page shows. */
        public Optional<String> source() {
            return source;
        }
    }

    /** Every problem that is known before a page is made, sorted. */
    public List<Problem> problems() {
        return findings.sorted();
    }

    public Portal portal() {
        return materials.settings().portal();
    }

    /** Where the page of a text lies, by the path of its file. */
    public Optional<String> addressOf(String source) {
        return directives.values().stream()
                .filter(entry -> entry.path().equals(source))
                .map(Entry::address)
                .findFirst();
    }

    /** How many papers it shows that a build of today leaves out. */
    public long held() {
        return materials.corpus().entries().stream().filter(this::isHeld).count();
    }

    /** How many directives it shows. */
    public int directives() {
        return directives.size();
    }

    /** The file at an address, made now; called from many threads. */
    public Optional<Sheet> at(String address) throws Exception {
        if (directives.containsKey(address)) {
            return directive(java.util.Objects.requireNonNull(directives.get(address)));
        }
        if (planned.containsKey(address)) {
            Outcome<byte[]> made =
                    java.util.Objects.requireNonNull(planned.get(address)).render();
            return Optional.of(new Sheet(made.value(), made.problems(), Optional.empty()));
        }
        if (address.startsWith(ASSETS)) {
            return Optional.ofNullable(materials.templates().assets().get(address.substring(ASSETS.length())))
                    .map(Sheet::plain);
        }
        if (address.startsWith(ATTACHMENTS)) {
            return attachment(address.substring(ATTACHMENTS.length()));
        }
        if (address.startsWith(INDEX)) {
            return Optional.ofNullable(index().get(address)).map(Sheet::plain);
        }
        Optional<Sheet> redirect = redirect(address);
        return redirect.isPresent() || !EXTRAS.contains(ending(address)) ? redirect : extra(address);
    }

    private Optional<Sheet> directive(Entry entry) {
        Outcome<Optional<Source>> source = open(entry);
        return source.value().map(text -> {
            List<Problem> problems = new ArrayList<>();
            Outcome<SafeHtml> words = DirectiveText.of(entry, text, materials.corpus());
            problems.addAll(words.problems());
            Outcome<byte[]> made = pages.directive(entry, words.value()).render();
            problems.addAll(made.problems());
            if (made.problems().isEmpty()) {
                List<String> shown = new SiteAudit(portal().basePath()).look(entry.address(), made.value());
                WordAudit.compare(text, shown).ifPresent(problems::add);
            }
            return new Sheet(made.value(), problems, Optional.of(entry.path()));
        });
    }

    private Outcome<Optional<Source>> open(Entry entry) {
        Listed file = texts.get(entry.path());
        return file == null ? Outcome.of(Optional.empty()) : SourceReader.read(file);
    }

    private Optional<Sheet> attachment(String name) {
        Listed file = materials.content().attachments().get(name);
        return file == null
                ? Optional.empty()
                : AttachmentReader.read(file).value().map(Sheet::plain);
    }

    private Optional<Sheet> redirect(String address) {
        return Optional.ofNullable(redirects.get(address))
                .map(to -> RedirectPage.html(
                        address, to, portal().language(), portal().baseUrl().toString()))
                .map(html -> Sheet.plain(bytes(html)));
    }

    /** Feeds, calendars, tables. */
    private Optional<Sheet> extra(String address) {
        OneFile site = new OneFile(address);
        Extras.Names names = new Extras.Names(press.words("group."), press.words("log."));
        try (Workers workers = new Workers(1)) {
            new Extras(materials, site, names).writeMade(workers);
        } catch (RuntimeException defect) {
            throw defect;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return site.taken().map(Sheet::plain);
    }

    /** The search index, made whole when its first file is asked for: half an index finds nothing. */
    private synchronized Map<String, byte[]> index() {
        if (index == null) {
            index = makeIndex();
        }
        return index;
    }

    private Map<String, byte[]> makeIndex() {
        Map<String, byte[]> files = new HashMap<>();
        IndexBuilder builder = new IndexBuilder(materials.corpus(), press.words("find."));
        for (Entry entry : materials.corpus().entries()) {
            open(entry).value().ifPresent(text -> {
                for (IndexFile part : builder.add(entry, text.text(), text.bodyStart())) {
                    files.put(part.address(), part.bytes());
                }
            });
        }
        for (Supplier<IndexFile> file : builder.finish()) {
            IndexFile made = file.get();
            files.put(made.address(), made.bytes());
        }
        return files;
    }

    /** The addresses a build of today would have: a paper that is held back does not keep its old address alive. */
    private Set<String> standing() {
        Set<String> standing = new HashSet<>(planned.keySet());
        directives.values().stream().filter(entry -> !isHeld(entry)).forEach(entry -> standing.add(entry.address()));
        materials.content().attachments().keySet().forEach(name -> standing.add(Attachments.path(name)));
        return standing;
    }

    private boolean isHeld(Entry entry) {
        return Release.isHeld(entry.frontMatter(), materials.settings().now(), portal().zone());
    }

    private static String ending(String address) {
        return address.substring(address.lastIndexOf('.') + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
