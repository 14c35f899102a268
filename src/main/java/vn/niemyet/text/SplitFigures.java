package vn.niemyet.text;

import java.util.Set;

/**
 * Tells whether a blank stands between the figures of one number, where a scanner put it: {@code Số: 1 386/UBND-NLN}, {@code số 19
 * 2-KL/TW}, {@code ngày 1 2 tháng 9}, {@code ngày 0 8/5/20 21}.
 */
final class SplitFigures {
    private static final String FIRST_OF_DAY = "0123";
    private static final int YEAR = 4;
    /** With what a sentence goes on behind a year; any other word may count things: {@code 15/6/20 15 hộ}. */
    private static final Set<String> BEHIND_YEAR =
            Set.of("của", "về", "do", "tại", "và", "này", "để", "trên", "hoặc", "được", "đến", "theo", "quy");

    private final String text;
    private final char[] out;
    private final int length;
    private final int first;
    private final int end;
    private final int behind;
    private final int next;

    /**
     * @param out the characters written
     * @param length of what is written so far
     * @param at the place in {@code text} of the figures behind the blank
     */
    SplitFigures(String text, char[] out, int length, int at) {
        this.text = text;
        this.out = out;
        this.length = length;
        int before = length;
        while (before > 0 && isDigit(out[before - 1]) && length - before <= YEAR) {
            before--;
        }
        int last = at;
        while (isDigit(source(last)) && last - at <= YEAR) {
            last++;
        }
        this.first = before;
        this.end = last - at;
        this.behind = last;
        int word = last;
        while (source(word) == ' ') {
            word++;
        }
        this.next = word;
    }

    boolean areOne() {
        return isNumber() || isDay() || isYear();
    }

    /** How many figures stand before the blank. */
    private int left() {
        return length - first;
    }

    private boolean isNumber() {
        return left() <= 3 && end <= 3 && isSymbolBehind() && follows("số");
    }

    /** {@code /QĐ}, {@code -KL}, {@code /2020/QĐ}. */
    private boolean isSymbolBehind() {
        int letter = next + 1;
        while (source(letter) == ' ') {
            letter++;
        }
        boolean joint = source(next) == '/' || source(next) == '-';
        boolean dated = source(next) == '/' && (text.startsWith("20", next + 1) || text.startsWith("19", next + 1));
        return joint && (dated || Character.isUpperCase(source(letter)));
    }

    private boolean isDay() {
        boolean one = left() == 1 && end == 1 && FIRST_OF_DAY.indexOf(out[first]) >= 0;
        boolean joined = "/-.".indexOf(source(next)) >= 0 && isDigit(source(next + 1));
        return one && (joined || text.startsWith("tháng", next)) && follows("ngày");
    }

    private boolean isYear() {
        boolean four = left() + end == YEAR && !Folding.isWord(source(behind));
        if (!four || !isCentury()) {
            return false;
        }
        boolean joined = first > 1 && "/-.".indexOf(out[first - 1]) >= 0 && isDigit(out[first - 2]);
        return (joined || follows("năm")) && (left() != 2 || isEndOfDate());
    }

    /** {@code 19} or {@code 20} in the first two of the four figures. */
    private boolean isCentury() {
        String year = String.valueOf(out, first, left()) + text.substring(behind - end, behind);
        return year.startsWith("19") || year.startsWith("20");
    }

    private boolean isEndOfDate() {
        int wordEnd = next;
        while (Folding.isWord(source(wordEnd))) {
            wordEnd++;
        }
        return wordEnd == next || BEHIND_YEAR.contains(text.substring(next, wordEnd));
    }

    /** Whether the word stands before the first figures, a colon and blanks between them. */
    private boolean follows(String word) {
        int at = first;
        while (at > 0 && " :".indexOf(out[at - 1]) >= 0) {
            at--;
        }
        return at >= word.length()
                && String.valueOf(out, at - word.length(), word.length()).equalsIgnoreCase(word);
    }

    private char source(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
