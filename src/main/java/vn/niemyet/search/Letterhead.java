package vn.niemyet.search;

import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.text.Folding;

/**
 * What stands above the text of a directive (phần đầu: quốc hiệu, tiêu ngữ, cơ quan, số, địa danh, ngày): no sentence of it is
 * shown, for the result says all that by itself, and nobody who looks for {@code hạnh phúc} means the motto of every paper.
 */
final class Letterhead {
    private static final int MOST_LINES = 40;
    private static final int LONGEST_DATE_LINE = 90;
    private static final int SHORTEST_TITLE = 12;

    private static final List<List<Word>> MOTTOS = Stream.of(
                    "cộng hòa xã hội", "chủ nghĩa việt nam", "độc lập tự do hạnh phúc", "đảng cộng sản việt nam")
            .map(motto -> Stream.of(motto.split(" ", -1)).map(Word::of).toList())
            .toList();

    private final String text;
    private final String title;

    private Letterhead(String text, String title) {
        this.text = text;
        this.title = plain(title);
    }

    /** Offset where the text proper begins, {@code from} where it has no letterhead. */
    static int end(String text, int from, String title) {
        Letterhead head = new Letterhead(text, title);
        int end = from;
        for (int lines = 0; lines < MOST_LINES && end < text.length(); lines++) {
            int line = text.indexOf('\n', end);
            int next = line < 0 ? text.length() : line + 1;
            if (!head.holds(end, line < 0 ? next : line)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean holds(int from, int to) {
        String line = text.substring(from, to);
        if (line.chars().noneMatch(Character::isLowerCase)) {
            return true;
        }
        String words = plain(line);
        return isNumber(words)
                || words.startsWith("v/v")
                || isPlaceAndDate(words)
                || words.contains("doc lap - tu do")
                || (words.length() >= SHORTEST_TITLE && title.contains(words))
                || (title.length() >= SHORTEST_TITLE && words.endsWith(title));
    }

    private static boolean isNumber(String words) {
        String rest = words.startsWith("so") ? words.substring(2).stripLeading() : "";
        return !rest.isEmpty() && ":/0123456789".indexOf(rest.charAt(0)) >= 0;
    }

    private static boolean isPlaceAndDate(String words) {
        int day = words.indexOf(", ngay");
        return words.length() < LONGEST_DATE_LINE && day > 0 && words.indexOf(" thang", day) > 0;
    }

    private static String plain(String line) {
        return Folding.plain(WordForm.written(line))
                .replace("*", "")
                .replace("_", "")
                .strip();
    }

    /** Takes the mottos above {@code end} out of the words that are indexed. */
    static void leaveOutMottos(WordSequence words, int end) {
        int i = 0;
        while (i < words.size() && words.start(i) < end) {
            int length = motto(words, i);
            if (length > 0) {
                words.drop(i, length);
            } else {
                i++;
            }
        }
    }

    /** How many words from the {@code i}th on are a piece of a motto; 0 for any other words. */
    private static int motto(WordSequence words, int i) {
        for (List<Word> motto : MOTTOS) {
            int length = 0;
            while (length < motto.size()
                    && i + length < words.size()
                    && words.word(i + length).isAs(motto.get(length))) {
                length++;
            }
            if (length == motto.size()) {
                return length;
            }
        }
        return 0;
    }
}
