package vn.niemyet.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Ledger;
import vn.niemyet.corpus.LedgerRow;
import vn.niemyet.corpus.LedgerState;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;

/**
 * Holds a planned site against the ledger: an address that was published stays a page, a way to one, or an error. Every way
 * leads to a page that stands, so there are neither loops nor targets elsewhere.
 */
public final class Permanence {
    private static final String ATTACHMENTS = "files/";
    private static final String DIRECTIVES = "van-ban/";
    private static final String CITED = "dan-chieu/";
    private static final String PAGE = "/trang-";

    private final Ledger ledger;
    private final Corpus corpus;
    private final Set<String> standing;
    private final Map<String, Entry> bySource = new HashMap<>();
    private final Map<String, Entry> byAlias = new HashMap<>();
    private final SortedMap<String, String> redirects = new TreeMap<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Permanence(Ledger ledger, Corpus corpus, Set<String> standing) {
        this.ledger = ledger;
        this.corpus = corpus;
        this.standing = standing;
    }

    /**
     * What must be done so that no address is lost.
     *
     * @param redirects where an address leads that has no page any more
     * @param dropped attachments of withdrawn papers that were taken away with them
     */
    public record Verdict(SortedMap<String, String> redirects, List<String> dropped, List<Problem> problems) {
        /** The addresses that would be lost. */
        public List<String> lost() {
            return problems.stream()
                    .filter(problem -> problem.code() == Code.LOST_ADDRESS || problem.code() == Code.LOST_ATTACHMENT)
                    .map(problem -> problem.words().get(0))
                    .toList();
        }
    }

    /**
     * Compares a ledger with what is about to be published.
     *
     * @param standing every address that the planned site has
     */
    public static Verdict of(Ledger ledger, Corpus corpus, Set<String> standing) {
        Permanence permanence = new Permanence(ledger, corpus, standing);
        corpus.entries().forEach(permanence::note);
        permanence.byAlias.forEach((alias, entry) -> permanence.redirects.put(alias, entry.address()));
        ledger.addresses()
                .filter(row -> !standing.contains(row.address()) && !permanence.byAlias.containsKey(row.address()))
                .forEach(permanence::gone);
        permanence.tell();
        return new Verdict(permanence.redirects, permanence.dropped, permanence.problems);
    }

    private void note(Entry entry) {
        bySource.put(Ledger.source(entry.path()), entry);
        for (YamlNode.Scalar scalar : entry.frontMatter().scalars(Key.ALIASES)) {
            String alias = Addresses.ofAlias(scalar.value().strip());
            if (alias.equals(entry.address())) {
                continue;
            }
            Entry other = byAlias.putIfAbsent(alias, entry);
            if (standing.contains(alias) || (other != null && !other.equals(entry))) {
                String there = other == null || other.equals(entry) ? alias : other.path();
                problems.add(Problem.of(Code.SAME_ADDRESS, Place.startOf(entry.path()), alias, there, entry.path()));
                byAlias.remove(alias, entry);
            }
        }
    }

    private void gone(LedgerRow row) {
        if (row.address().startsWith(ATTACHMENTS)) {
            attachment(row);
        } else if (row.address().startsWith(DIRECTIVES) && !row.address().contains(PAGE)) {
            directive(row);
        } else {
            redirects.put(row.address(), nearest(row.address()));
        }
    }

    /** An attachment may go with the paper it belongs to, or once did: its page tells that it was withdrawn. */
    private void attachment(LedgerRow row) {
        boolean withdrawn = ledger.rows().stream()
                .filter(event -> event.address().equals(row.address()))
                .map(event -> bySource.get(event.source()))
                .anyMatch(owner -> owner != null && Lifelines.withdrawn(owner).isPresent());
        if (row.state() == LedgerState.WITHDRAWN || withdrawn) {
            dropped.add(row.address());
        } else {
            problems.add(Problem.of(Code.LOST_ATTACHMENT, place(row), row.address(), row.source()));
        }
    }

    /** A paper that its front matter moved, or whose address was given up before; any other one is lost. */
    private void directive(LedgerRow row) {
        Optional<Entry> entry = heir(row.source());
        boolean moved = row.state() == LedgerState.REDIRECTED
                || entry.filter(Permanence::isNamedByOfficer).isPresent();
        if (entry.isPresent() && moved) {
            redirects.put(row.address(), entry.get().address());
        } else {
            String name =
                    row.address().substring(DIRECTIVES.length(), row.address().length() - ".html".length());
            problems.add(Problem.of(Code.LOST_ADDRESS, place(row), row.address(), row.source(), name));
        }
    }

    /** The text of this file; where the file has another name now, the one that stands at its last address. */
    private Optional<Entry> heir(String source) {
        Entry entry = bySource.get(source);
        if (entry != null) {
            return Optional.of(entry);
        }
        return ledger.lastAddressOf(source)
                .flatMap(ledger::latest)
                .flatMap(row -> Optional.ofNullable(bySource.get(row.source())));
    }

    private static boolean isNamedByOfficer(Entry entry) {
        return List.of(Key.SLUG, Key.NUMBER, Key.DATE, Key.PROVINCE, Key.ISSUER).stream()
                .anyMatch(key -> entry.frontMatter().get(key).isPresent());
    }

    /** The page that a reader of a list would look at next: the document itself, the list before, the list above. */
    private String nearest(String address) {
        if (address.startsWith(CITED)) {
            String place = address.substring(CITED.length(), address.length() - ".html".length());
            Optional<String> document = Optional.ofNullable(corpus.cited().get(place))
                    .map(CitedDocument::address)
                    .filter(standing::contains);
            if (document.isPresent()) {
                return document.get();
            }
        }
        String above = address;
        while (above.indexOf('/') >= 0) {
            above = above.substring(0, above.lastIndexOf('/')) + ".html";
            if (standing.contains(above)) {
                return above;
            }
        }
        return Addresses.START;
    }

    private Place place(LedgerRow row) {
        return new Place(ledger.path(), ledger.lineOf(row.address()), 1);
    }

    /** A way that is new is told once. */
    private void tell() {
        redirects.forEach((from, to) -> {
            boolean known = ledger.latest(from)
                    .filter(row -> row.state() == LedgerState.REDIRECTED)
                    .isPresent();
            if (!known) {
                Place place = new Place(ledger.path(), ledger.lineOf(from), 1);
                problems.add(Problem.of(Code.ADDRESS_REDIRECTED, place, from, to));
            }
        });
    }
}
