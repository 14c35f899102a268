package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Known;
import vn.niemyet.text.Folding;

/**
 * Reads the subject (trích yếu) on one line, without {@code V/v} and {@code Về việc} before it. One printed in capitals is
 * given the spelling its words have in the body.
 */
final class SubjectReader {
    private static final List<String> OPENINGS = List.of("v/v", "v/ v", "v.v", "về việc", "(v/v", "về");

    private SubjectReader() {}

    static Optional<Known<String>> read(Sheet sheet, HeadLines head) {
        List<Line> lines = withoutAuthor(head.subject());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String bare = withoutOpening(spelled(lines, sheet));
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        int start = lines.get(0).start();
        int end = lines.get(lines.size() - 1).end();
        return Optional.of(sheet.read(capitalised(bare), start, end));
    }

    /** {@code CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …}: who speaks is no part of what is spoken about. */
    private static List<Line> withoutAuthor(List<Line> lines) {
        boolean author = lines.size() > 1
                && lines.get(0).isCapitals()
                && lines.get(0).startsWith("của ")
                && lines.get(1).startsWith("về ");
        return author ? lines.subList(1, lines.size()) : lines;
    }

    /** The lines joined; runs of lines in capitals get the spelling of the body. */
    private static String spelled(List<Line> lines, Sheet sheet) {
        StringBuilder words = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (Line line : lines) {
            if (line.isCapitals()) {
                capitals.append(capitals.isEmpty() ? "" : " ").append(line.value());
            } else {
                append(words, capitals, sheet);
                words.append(words.isEmpty() ? "" : " ").append(line.value());
            }
        }
        append(words, capitals, sheet);
        return words.toString();
    }

    private static void append(StringBuilder words, StringBuilder capitals, Sheet sheet) {
        if (!capitals.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(SentenceCase.of(capitals.toString(), sheet));
            capitals.setLength(0);
        }
    }

    private static String withoutOpening(String words) {
        String folded = Folding.matching(words);
        int start = 0;
        for (String opening : OPENINGS) {
            int behind = opening.length();
            boolean word = behind < folded.length() && !Character.isLetterOrDigit(folded.charAt(behind));
            if (folded.startsWith(opening) && word) {
                start = behind;
                break;
            }
        }
        boolean bracket = words.startsWith("(") && words.endsWith(")") && start > 0;
        while (start < words.length() && " :.;,-–".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        int end = bracket ? words.length() - 1 : words.length();
        while (end > start && " .;:,-".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
