package vn.niemyet.intake.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Bold that goes on over line ends, {@code **TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH**}: each line gets stars of its own, since the
 * lines may become paragraphs of their own. Bold that no line of the paragraph closes is left as it is.
 */
final class BoldLines {
    private static final String STARS = "**";

    private BoldLines() {}

    static List<String> balanced(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        int start = 0;
        while (start < lines.size()) {
            int end = start;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            add(lines.subList(start, end), out);
            if (end < lines.size()) {
                out.add(lines.get(end));
            }
            start = end + 1;
        }
        return out;
    }

    private static void add(List<String> paragraph, List<String> out) {
        boolean closed = paragraph.stream().mapToInt(BoldLines::stars).sum() % 2 == 0;
        boolean open = false;
        for (String line : paragraph) {
            String begun = open && closed ? opening(line) : line;
            open ^= stars(line) % 2 == 1;
            // Stars close right behind a word, never behind the blanks of a hard line break.
            out.add(open && closed ? begun.stripTrailing() + STARS : begun);
        }
    }

    private static int stars(String line) {
        int count = 0;
        for (int at = line.indexOf(STARS); at >= 0; at = line.indexOf(STARS, at + STARS.length())) {
            count++;
        }
        return count;
    }

    /** The line with stars before its first word; blanks at its start tell columns and stay. */
    private static String opening(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return line.substring(0, at) + STARS + line.substring(at);
    }
}
