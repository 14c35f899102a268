package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.problem.Code;

/**
 * Sentences that a page break cut in two: a paragraph that ends without a point, and the next one begins in small letters.
 */
final class CutSentences {
    private static final int SHORTEST = 30;

    private CutSentences() {}

    static void check(Sheet sheet, Remarks remarks) {
        List<Line> lines = sheet.lines(sheet.layout().body());
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line line = lines.get(i);
            if (line.afterGap() && isOpen(above, remarks) && goesOn(line, remarks)) {
                remarks.at(line.start(), Code.SENTENCE_CUT, end(above.value()), start(line.value()));
            }
        }
    }

    private static boolean isOpen(Line line, Remarks remarks) {
        boolean open = Character.isLetterOrDigit(line.last()) || line.last() == ',';
        return open && line.value().length() >= SHORTEST && !line.isCapitals() && !isCell(line, remarks);
    }

    private static boolean goesOn(Line line, Remarks remarks) {
        boolean marker = line.value().length() > 1 && ").".indexOf(line.value().charAt(1)) >= 0;
        return line.startsSmall() && !marker && !isCell(line, remarks);
    }

    private static boolean isCell(Line line, Remarks remarks) {
        String flat = remarks.flat().value();
        int before = line.start() - 1;
        int behind = line.end();
        return (before >= 0 && flat.charAt(before) == '|')
                || (before > 0 && flat.charAt(before - 1) == '|')
                || (behind < flat.length() && flat.charAt(behind) == '|')
                || (behind + 1 < flat.length() && flat.charAt(behind + 1) == '|');
    }

    private static String end(String words) {
        int from = words.lastIndexOf(' ', Math.max(0, words.length() - 20));
        return words.substring(from + 1);
    }

    private static String start(String words) {
        int to = words.indexOf(' ', Math.min(words.length(), 20));
        return to < 0 ? words : words.substring(0, to);
    }
}
