package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;

/**
 * Directives on the same subject (cùng chủ đề): those whose subjects (trích yếu) share what few others speak of. Rare words
 * weigh more than common ones; below a threshold nothing is related, so that a reader is never sent to a paper that only
 * begins with the same phrase. Immutable; asked from many threads.
 */
public final class SameSubject {
    private static final int MOST = 5;
    /** In thousandths, see {@link PairIndex#likeness}. */
    private static final int THRESHOLD = 200;
    /** Of words that hundreds share, only the papers nearest in time are looked at: the cost per directive is bounded. */
    private static final int REACH = 12;
    /** Likenesses that differ by less are the same to a reader; then kind and time decide. */
    private static final int STEP = 50;

    private final List<Entry> entries;
    private final IdentityHashMap<Entry, Integer> numbers;
    private final PairIndex index;

    private record Candidate(int number, Entry entry, int likeness) {}

    private SameSubject(List<Entry> entries, PairIndex index) {
        this.entries = entries;
        this.index = index;
        this.numbers = new IdentityHashMap<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(entries.get(i), i);
        }
    }

    /** Looks at all subjects. Entries come newest first, as {@link Corpus#entries} has them. */
    public static SameSubject of(List<Entry> entries, List<Province> provinces) {
        SubjectPairs pairs = new SubjectPairs(provinces);
        List<Entry> standing = entries.stream()
                .filter(entry -> Lifelines.withdrawn(entry).isEmpty())
                .toList();
        return new SameSubject(
                standing,
                new PairIndex(standing.stream()
                        .map(entry -> pairs.of(entry.directive()
                                .head()
                                .subject()
                                .map(Known::value)
                                .orElse("")))
                        .toList()));
    }

    /** At most five, the nearest subject first. */
    public List<Entry> as(Entry entry) {
        Integer number = numbers.get(entry);
        if (number == null) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (int other : index.sharing(number, REACH)) {
            int likeness = index.likeness(number, other);
            if (likeness >= THRESHOLD) {
                found.add(new Candidate(other, entries.get(other), likeness / STEP));
            }
        }
        found.sort(Comparator.comparingInt((Candidate c) -> -c.likeness())
                .thenComparing(c -> !c.entry().kind().equals(entry.kind()))
                .thenComparingInt(c -> Math.abs(c.number() - number))
                .thenComparingInt(Candidate::number));
        return found.stream().limit(MOST).map(Candidate::entry).toList();
    }
}
