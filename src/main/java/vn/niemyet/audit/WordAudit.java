package vn.niemyet.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/**
 * Proves that the words of a page are the words of its source, all of them, in order, item numbers included.
 *
 * <p>Compared are letters and digits: white space may be reflowed and marks of Markdown go, but no word may be lost, added,
 * changed or moved.
 */
public final class WordAudit {
    private WordAudit() {}

    /**
     * The first difference between a source and its page, at its place in the source; nothing when they are equal.
     *
     * @param pageTexts the text of {@code .directive-text}, piece by piece ({@link SiteAudit#look})
     */
    public static Optional<Problem> compare(Source source, List<String> pageTexts) {
        Letters raw = new Letters(source.text().length());
        RawWords.collect(source, raw, place -> {});
        Letters shown = new Letters(raw.length());
        // Composed like the text of a source: a reference may stand for a mark that is written apart.
        pageTexts.forEach(piece -> shown.takeAll(NormalText.of(piece).value()));
        int same = raw.mismatch(shown);
        return same < 0 ? Optional.empty() : Optional.of(difference(source, shown, same));
    }

    /** Where each letter stands is only asked when one differs. */
    private static Problem difference(Source source, Letters shown, int same) {
        IntStream.Builder places = IntStream.builder();
        RawWords.collect(source, new Letters(source.text().length()), places::add);
        int[] offsets = places.build().toArray();
        int at = same < offsets.length ? offsets[same] : source.text().length();
        return Problem.of(
                Code.WORDS_LOST,
                Place.of(source.path(), source.text(), new Span(at, at)),
                wordAt(source.text().value(), at),
                shown.from(same, 20));
    }

    private static String wordAt(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
