package vn.niemyet.audit;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
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
        StringBuilder collected = new StringBuilder(source.text().length());
        RawWords.collect(source, collected, place -> {});
        String raw = collected.toString();
        String shown = lettersAndDigits(pageTexts);
        return raw.equals(shown) ? Optional.empty() : Optional.of(difference(source, raw, shown));
    }

    /** Where each letter stands is only asked when one differs. */
    private static Problem difference(Source source, String raw, String shown) {
        IntStream.Builder places = IntStream.builder();
        RawWords.collect(source, new StringBuilder(), places::add);
        int same = 0;
        while (same < raw.length() && same < shown.length() && raw.charAt(same) == shown.charAt(same)) {
            same++;
        }
        int[] offsets = places.build().toArray();
        int at = same < offsets.length ? offsets[same] : source.text().length();
        return Problem.of(
                Code.WORDS_LOST,
                Place.of(source.path(), source.text(), new Span(at, at)),
                wordAt(source.text().value(), at),
                shown.substring(same, Math.min(shown.length(), same + 20)));
    }

    private static String lettersAndDigits(List<String> texts) {
        StringBuilder out = new StringBuilder();
        for (String piece : texts) {
            String text = Normalizer.isNormalized(piece, Normalizer.Form.NFC)
                    ? piece
                    : Normalizer.normalize(piece, Normalizer.Form.NFC);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    out.append(c);
                }
            }
        }
        return out.toString();
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
