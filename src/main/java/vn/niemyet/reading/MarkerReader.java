package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.niemyet.text.FlatText;

/**
 * Reads the number at the start of a line: {@code II.}, {@code 3.}, {@code 2.1.}, {@code a)}, {@code (12)}, {@code Điều 3.},
 * {@code Phần I}. Years, decimals, dates and amounts have another shape and give nothing; what only looks like a number is
 * left to {@link ItemReader}.
 */
final class MarkerReader {
    private static final int LARGEST = 199;
    private static final int LARGEST_PART = 99;
    private static final String TERMINATORS = ".)/-:";
    private static final Phrases<MarkerStyle> NAMED = Phrases.of(Map.of(
            MarkerStyle.PART, List.of("phần", "phần thứ"),
            MarkerStyle.CHAPTER, List.of("chương"),
            MarkerStyle.SECTION, List.of("mục"),
            MarkerStyle.ARTICLE, List.of("điều")));

    private final String value;
    private final String folded;
    private final int limit;

    private MarkerReader(FlatText flat, int limit) {
        this.value = flat.value();
        this.folded = flat.folded();
        this.limit = limit;
    }

    /** What the line at {@code index} may begin with, likeliest first; {@code I.} may be Roman or a letter. */
    static List<Marker> at(FlatText flat, int index, int limit) {
        MarkerReader reader = new MarkerReader(flat, limit);
        int start = reader.behindDash(index);
        if (start >= limit) {
            return List.of();
        }
        char c = reader.value.charAt(start);
        if (c == '(') {
            return reader.bracketed(start);
        }
        if (Character.isDigit(c)) {
            return reader.digits(start);
        }
        List<Marker> named = reader.named(start);
        return named.isEmpty() ? reader.lettered(start) : named;
    }

    private int behindDash(int index) {
        boolean dash = index + 1 < limit && "-+".indexOf(folded.charAt(index)) >= 0 && folded.charAt(index + 1) == ' ';
        return dash ? index + 2 : index;
    }

    private List<Marker> digits(int start) {
        int at = start;
        int parts = 0;
        int number = 0;
        int end = start;
        while (at < limit && Character.isDigit(folded.charAt(at))) {
            int partEnd = Glance.wordEnd(folded, at, limit);
            number = number(at, partEnd, parts);
            if (number < 0 || ++parts > 4) {
                return List.of();
            }
            end = partEnd;
            at = end < limit && folded.charAt(end) == '.' ? end + 1 : limit;
        }
        return numbered(start, end, new int[] {parts, number});
    }

    private List<Marker> numbered(int start, int end, int[] partsAndNumber) {
        boolean several = partsAndNumber[0] > 1;
        boolean parted = !several && end + 2 < limit && folded.startsWith(" . ", end);
        char terminator = parted ? '.' : end < limit ? folded.charAt(end) : '\n';
        boolean ended = TERMINATORS.indexOf(terminator) >= 0;
        if (!ended && !(several && Glance.isBlank(terminator))) {
            return List.of();
        }
        MarkerStyle style = several
                ? MarkerStyle.DECIMAL
                : terminator == ')' ? MarkerStyle.HALF_BRACKET_NUMBER : MarkerStyle.NUMBER;
        return marker(style, value.substring(start, end), partsAndNumber[1], new int[] {
            start, ended ? end + (parted ? 2 : 1) : end
        });
    }

    /** A part of a number that may be a label: no year, no group of thousands, no decimal with leading zeros. */
    private int number(int start, int end, int partsBefore) {
        int length = end - start;
        boolean leadingZero = folded.charAt(start) == '0';
        if (length > 3 || (leadingZero && (partsBefore > 0 || length != 2))) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(folded.charAt(i))) {
                return -1;
            }
            number = number * 10 + Character.digit(folded.charAt(i), 10);
        }
        return number < 1 || number > (partsBefore > 0 ? LARGEST_PART : LARGEST) ? -1 : number;
    }

    private List<Marker> bracketed(int start) {
        int end = Glance.wordEnd(folded, start + 1, limit);
        if (end == start + 1 || end >= limit || folded.charAt(end) != ')' || end - start > 6) {
            return List.of();
        }
        String label = value.substring(start + 1, end);
        String lower = folded.substring(start + 1, end);
        int[] place = {start, end + 1};
        if (Character.isDigit(lower.charAt(0))) {
            int number = number(start + 1, end, 0);
            return number < 0 ? List.of() : marker(MarkerStyle.BRACKET_NUMBER, label, number, place);
        }
        List<Marker> all = new ArrayList<>(2);
        if (Ordinals.roman(lower) > 0) {
            all.addAll(marker(MarkerStyle.BRACKET_ROMAN, label, Ordinals.roman(lower), place));
        }
        if (lower.length() == 1 && Ordinals.letter(lower.charAt(0)) > 0) {
            all.addAll(marker(MarkerStyle.BRACKET_LETTER, label, Ordinals.letter(lower.charAt(0)), place));
        }
        return all;
    }

    private List<Marker> lettered(int start) {
        int end = Glance.wordEnd(folded, start, limit);
        if (end == start || end >= limit || end - start > 6 || TERMINATORS.indexOf(folded.charAt(end)) < 0) {
            return List.of();
        }
        String label = value.substring(start, end);
        String lower = folded.substring(start, end);
        boolean capital = Character.isUpperCase(label.charAt(0));
        int[] place = {start, end + 1};
        List<Marker> all = new ArrayList<>(2);
        if (capital && Ordinals.roman(lower) > 0 && label.chars().allMatch(Character::isUpperCase)) {
            all.addAll(marker(MarkerStyle.ROMAN, label, Ordinals.roman(lower), place));
        }
        if (lower.length() == 1 && Ordinals.letter(lower.charAt(0)) > 0) {
            MarkerStyle style = capital ? MarkerStyle.CAPITAL : MarkerStyle.LETTER;
            all.addAll(marker(style, label, Ordinals.letter(lower.charAt(0)), place));
        }
        return all;
    }

    private List<Marker> named(int start) {
        Phrases.Hit<MarkerStyle> hit = NAMED.longestAt(folded, start, limit);
        if (hit == null || !Glance.isUpper(value, start)) {
            return List.of();
        }
        int from = Glance.skipBlanks(folded, hit.end(), limit);
        int end = Glance.wordEnd(folded, from, limit);
        int counted = counted(folded.substring(from, Math.min(end, from + 8)));
        if (counted == 0 || !endsNamed(end)) {
            return List.of();
        }
        boolean ended = end < limit && ".:".indexOf(folded.charAt(end)) >= 0;
        String label = value.substring(start, end).replace('\n', ' ');
        return marker(hit.meaning(), label, counted, new int[] {start, ended ? end + 1 : end});
    }

    /** {@code Điều 3.}, {@code Mục 2:} or the number alone on its line; {@code Điều 3 Nghị định} is a citation. */
    private boolean endsNamed(int end) {
        return end >= limit || ".:\n".indexOf(folded.charAt(end)) >= 0;
    }

    private static int counted(String word) {
        if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(word);
        }
        int roman = Ordinals.roman(word);
        return roman > 0 ? roman : Ordinals.word(word);
    }

    private List<Marker> marker(MarkerStyle style, String label, int number, int[] place) {
        int content = Glance.skipBlanks(folded, place[1], limit);
        boolean attached = content == place[1] && content < limit;
        if (attached && !Glance.isUpper(value, content)) {
            return List.of();
        }
        char terminator = folded.charAt(place[1] - 1);
        if ((terminator == '/' || terminator == '-') && (attached || !Glance.isUpper(value, content))) {
            return List.of();
        }
        return List.of(new Marker(style, label, number, place[0], place[1], content));
    }
}
