package vn.niemyet.intake.plain;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.intake.paper.Paragraph;
import vn.niemyet.intake.paper.RunBuilder;

/**
 * Reads {@code **bold**} and {@code *italic*} in text from OCR, where the stars often stand on the wrong side of a blank. A
 * star that has no partner, the star of a note ({@code (*)}) and one between blanks are just stars.
 */
final class StarMarks {
    private static final String CAN_BE_ESCAPED = "\\`*_{}[]()#+-.!|<>~";

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    /** One to three stars. */
    private record Mark(int start, int end) {
        boolean isBold() {
            return end - start >= 2;
        }

        boolean isItalic() {
            return end - start != 2;
        }
    }

    private StarMarks(String text) {
        this.text = text;
    }

    static Paragraph read(Paragraph raw) {
        StarMarks stars = new StarMarks(raw.words());
        stars.find();
        stars.keepPairs();
        return stars.paragraph();
    }

    private void find() {
        for (int i = text.indexOf('*'); i >= 0; ) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            if (end - i <= 3 && isMark(i, end)) {
                marks.add(new Mark(i, end));
            }
            i = text.indexOf('*', end);
        }
    }

    private boolean isMark(int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char behind = end == text.length() ? ' ' : text.charAt(end);
        boolean note = before == '(' && behind == ')';
        boolean alone = Character.isWhitespace(before) && Character.isWhitespace(behind);
        return before != '\\' && !note && !alone;
    }

    /** Stars of one kind that are odd in number have lost a partner; nobody knows which, so none is a mark. */
    private void keepPairs() {
        boolean bold = marks.stream().filter(Mark::isBold).count() % 2 == 0;
        boolean italic = marks.stream().filter(Mark::isItalic).count() % 2 == 0;
        marks.removeIf(mark -> (mark.isBold() && !bold) || (mark.isItalic() && !italic));
    }

    private Paragraph paragraph() {
        RunBuilder out = new RunBuilder();
        boolean bold = false;
        boolean italic = false;
        int from = 0;
        for (Mark mark : marks) {
            out.add(unescaped(text.substring(from, mark.start())), bold, italic);
            bold ^= mark.isBold();
            italic ^= mark.isItalic();
            from = mark.end();
        }
        return out.add(unescaped(text.substring(from)), bold, italic).paragraph();
    }

    /** {@code \*} is a star. */
    private static String unescaped(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean escape = words.charAt(i) == '\\'
                    && i + 1 < words.length()
                    && CAN_BE_ESCAPED.indexOf(words.charAt(i + 1)) >= 0;
            i += escape ? 1 : 0;
            out.append(words.charAt(i));
        }
        return out.toString();
    }
}
