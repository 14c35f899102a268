package vn.niemyet.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * The words that name a kind of document, looked up backwards from a number: {@code Thông báo kết luận}, {@code công văn},
 * {@code QĐ}.
 */
final class KindWords {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORD = 8;

    private final Map<String, Kind> names = new HashMap<>();
    private final Map<String, Kind> abbreviations = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();

    KindWords(Registry registry) {
        for (Kind kind : registry.kinds().all()) {
            add(kind.name(), kind);
            add(kind.mark(), kind);
            kind.aliases().forEach(alias -> add(alias, kind));
        }
    }

    private void add(String name, Kind kind) {
        if (name.isEmpty()) {
            return;
        }
        String folded = Folding.matching(name);
        lastWords.add(folded.substring(folded.lastIndexOf(' ') + 1));
        if (Marks.isMark(name)) {
            abbreviations.putIfAbsent(name, kind);
        } else {
            names.putIfAbsent(folded, kind);
        }
    }

    /** Whether the word that ends before {@code end} is the last one of a kind. */
    boolean mayEnd(Scan scan, int end) {
        int start = scan.wordStart(end);
        return start < end && end - start <= LONGEST_WORD && lastWords.contains(scan.folded(start, end));
    }

    /** Kind words and where they begin. */
    record Found(int start, Kind kind) {}

    /** The longest kind words that end before {@code end}. */
    Optional<Found> endingAt(Scan scan, int end) {
        if (!mayEnd(scan, end)) {
            return Optional.empty();
        }
        Optional<Found> longest = Optional.empty();
        int start = end;
        for (int words = 0; words < MOST_WORDS; words++) {
            int word = scan.wordStart(scan.gapBack(start));
            boolean next = word < start && (words == 0 || scan.gapBack(start) < start);
            if (!next || end - word > LONGEST_NAME) {
                break;
            }
            start = word;
            Kind kind = kind(scan, start, end);
            longest = kind == null ? longest : Optional.of(new Found(start, kind));
        }
        return longest;
    }

    private @Nullable Kind kind(Scan scan, int start, int end) {
        Kind named = names.get(scan.folded(start, end));
        return named != null ? named : abbreviations.get(scan.words(start, end));
    }
}
