package vn.niemyet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Item;
import vn.niemyet.text.NormalText;

/**
 * Makes the search index while the pages are made: {@link #add} for every directive, from any thread, then {@link #finish}.
 *
 * <p>What stays in memory per directive is its postings, about a byte for each different pair of words; the cards with the
 * sentences leave at once.
 */
public final class IndexBuilder {
    /** The version of docs/search-format.md; the client refuses any other. */
    public static final int FORMAT = 4;

    private final Catalogue catalogue;
    private final Names names;
    private final Set<String> unlisted;
    private final Abbreviations abbreviations;
    private final String stamp;
    private final CardFiles cards;
    private final Allowance allowance;
    private final SortedMap<String, String> words;
    private final Queue<Desk> desks = new ConcurrentLinkedQueue<>();
    private final AtomicLong postings = new AtomicLong();

    /** @param words the client's words in the portal's language, by key without {@code search.} */
    public IndexBuilder(Corpus corpus, SortedMap<String, String> words) {
        this.catalogue = new Catalogue(corpus);
        this.names = Names.of(catalogue);
        this.unlisted = names.otherAgencies().stream().map(Agency::id).collect(Collectors.toUnmodifiableSet());
        this.abbreviations = Abbreviations.of(corpus.registry());
        this.stamp = catalogue.stamp(FORMAT, names.spelt(abbreviations));
        this.cards = new CardFiles(catalogue, names, stamp);
        this.allowance = new Allowance(catalogue.directiveCount());
        this.words = new TreeMap<>(words);
    }

    /**
     * Indexes one directive; returns the files that are complete with it.
     *
     * @param entry of the corpus
     * @param bodyStart offset where the directive's own text begins
     */
    public List<IndexFile> add(Entry entry, NormalText text, int bodyStart) {
        Desk desk = desk();
        int number = catalogue.numberOf(entry);
        WordSequence read = desk.read(text.value(), bodyStart);
        int head = Letterhead.end(text.value(), bodyStart, entry.title());
        Letterhead.leaveOutMottos(read, head);
        DocumentTerms terms = desk.terms();
        terms.clear();
        terms.addText(read);
        new HeadTerms(desk, unlisted).add(entry);
        desk.runs().add(number, terms);
        postings.addAndGet(terms.size());
        // Asked for at every word: made once.
        List<Item> items = List.copyOf(entry.directive().items());
        CardWriter.Text own = new CardWriter.Text(text.value(), head, read, items);
        List<IndexFile> files = cards.add(number, own, allowance.sentences(entry.bytes(), terms.size()), desk);
        desks.add(desk);
        return files;
    }

    private Desk desk() {
        Desk free = desks.poll();
        return free == null ? new Desk(abbreviations) : free;
    }

    /** The files that need all directives; each is made when it is asked for, from any thread. */
    public List<Supplier<IndexFile>> finish() {
        Desk desk = desk();
        for (int number = catalogue.directiveCount(); number < catalogue.size(); number++) {
            desk.terms().clear();
            new HeadTerms(desk, unlisted).add(catalogue.central(number));
            desk.runs().add(number, desk.terms());
            postings.addAndGet(desk.terms().size());
        }
        desks.add(desk);
        List<Supplier<IndexFile>> files = new ArrayList<>();
        addTermFiles(files);
        addFacets(files);
        addNames(files);
        return files;
    }

    private void addTermFiles(List<Supplier<IndexFile>> files) {
        List<Run> runs =
                desks.stream().flatMap(desk -> desk.runs().finish().stream()).toList();
        int bits = termBits();
        for (int i = 0; i < 1 << bits; i++) {
            int index = i;
            files.add(() -> IndexFile.bits(
                    "w-" + Integer.toString(index, 36), stamp, TermFile.write(runs, index, bits, catalogue.size())));
        }
        NumberFiles numbers = new NumberFiles(catalogue, names);
        for (int i = 0; i < 1 << numbers.fileBits(); i++) {
            int index = i;
            files.add(() -> IndexFile.bits("s-" + Integer.toString(index, 36), stamp, numbers.write(index)));
        }
        Root root = new Root(stamp);
        files.add(() -> root.root(catalogue, names, numbers, new Root.Shape(bits, words)));
    }

    /** As many files as make each a few kilobytes; counted in postings, which do not depend on the threads. */
    private int termBits() {
        int bits = 0;
        while (bits < TermHash.FILE_BITS && postings.get() >> bits > allowance.postingsPerFile()) {
            bits++;
        }
        return bits;
    }

    private void addFacets(List<Supplier<IndexFile>> files) {
        FacetFile facets = new FacetFile(catalogue, names);
        for (int i = 0; i < FacetFile.files(catalogue); i++) {
            int index = i;
            String place = Integer.toString(index, 36);
            files.add(() -> IndexFile.bits("c-" + place, stamp, facets.facets(index)));
            files.add(() -> IndexFile.bits("b-" + place, stamp, facets.bodies(index)));
        }
        int size = CardFiles.CENTRAL_DOCUMENTS;
        for (int i = 0; i * size < catalogue.central().size(); i++) {
            int index = i;
            files.add(() -> cards.central(index, new Desk(abbreviations)));
        }
    }

    private void addNames(List<Supplier<IndexFile>> files) {
        Root root = new Root(stamp);
        files.add(() -> root.dictionary(cards.dictionary(), abbreviations));
        files.add(() -> root.abbreviations(abbreviations));
        for (int i = 0; i < 1 << Root.nameBits(names); i++) {
            int index = i;
            files.add(() -> root.names(names, index));
        }
    }
}
