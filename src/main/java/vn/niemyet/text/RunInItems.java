package vn.niemyet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a text that lost its line ends: {@code … chỉ thị: 1. Sở Y tế: a) Chủ trì … b) Báo cáo … 2. Công an tỉnh …}. In a
 * row as long as no paragraph is, they are told by their numbers, which follow one another, behind the end of a sentence and
 * before a capital; each begins a line again.
 */
final class RunInItems {
    /** No paragraph of a directive has so many characters. */
    static final int LONG = 2000;

    private static final int FEWEST = 3;
    private static final String RECIPIENTS = "Nơi nhận";
    private static final String ENDS = ".;:";
    private static final int MOST_FIGURES = 4;
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final char[] text;
    private final int end;
    private final List<Integer> blanks = new ArrayList<>();
    private int part;
    private int articles;
    private int number;
    private int letter;
    /** Behind {@code Nơi nhận} words in capitals are marks and offices of the signature. */
    private boolean tail;

    private RunInItems(char[] text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Writes a line end over the blank before each item in a long row of the first characters. */
    static void part(char[] text, int length) {
        for (int row = 0; row + LONG <= length; ) {
            int last = lastLineEnd(text, row, row + LONG);
            if (last < 0) {
                int end = lineEnd(text, row + LONG, length);
                new RunInItems(text, end).part(row);
                row = end + 1;
            } else {
                row = last + 1;
            }
        }
    }

    private static int lastLineEnd(char[] text, int from, int to) {
        int at = to - 1;
        while (at >= from && text[at] != '\n') {
            at--;
        }
        return at < from ? -1 : at;
    }

    private static int lineEnd(char[] text, int from, int length) {
        int at = from;
        while (at < length && text[at] != '\n') {
            at++;
        }
        return at;
    }

    private void part(int start) {
        for (int at = start + 1; at < end; at++) {
            if (text[at] == ' ' && begins(at + 1)) {
                blanks.add(at);
            }
        }
        if (blanks.size() >= FEWEST) {
            blanks.forEach(at -> text[at] = '\n');
        }
    }

    private boolean begins(int at) {
        char before = text[at - 2];
        boolean ended = ENDS.indexOf(before) >= 0;
        if (!ended && !Character.isUpperCase(before)) {
            return false;
        }
        char c = charAt(at);
        if (c >= '0' && c <= '9') {
            return isNumber(at, ended);
        }
        return isPart(at) || (ended && (isBullet(at, c) || isLetter(at, c) || isTail(at)));
    }

    /** {@code II. TỔ CHỨC THỰC HIỆN}, {@code Điều 2.}: numbers below begin anew. */
    private boolean isPart(int at) {
        String roman = part < ROMANS.size() ? ROMANS.get(part) + "." : "";
        boolean titled = !roman.isEmpty() && isAt(roman, at) && isCapitalBehind(at + roman.length());
        String article = "Điều " + (articles + 1);
        boolean numbered = isAt(article, at) && ".:".indexOf(charAt(at + article.length())) >= 0;
        part += titled ? 1 : 0;
        articles += numbered ? 1 : 0;
        if (titled || numbered) {
            number = 0;
            letter = 0;
        }
        return titled || numbered;
    }

    /** The next number, {@code 1} again, or one of several steps: {@code 2.1.}. */
    private boolean isNumber(int at, boolean ended) {
        int to = at;
        while (charAt(to) >= '0' && charAt(to) <= '9' && to - at < MOST_FIGURES) {
            to++;
        }
        int found = Integer.parseInt(new String(text, at, to - at));
        boolean next = found == number + 1 || found == 1;
        boolean item = next && ".)".indexOf(charAt(to)) >= 0 && isCapitalBehind(to + 1);
        if (item) {
            number = found;
            letter = 0;
        }
        return item || (ended && found == number && isStep(to));
    }

    private boolean isStep(int at) {
        int to = at + 1;
        while (charAt(to) >= '0' && charAt(to) <= '9') {
            to++;
        }
        boolean mark = ".)".indexOf(charAt(to)) >= 0;
        return charAt(at) == '.' && to > at + 1 && isCapitalBehind(mark ? to + 1 : to);
    }

    private boolean isBullet(int at, char c) {
        return (c == '-' || c == '+') && isCapitalBehind(at + 1);
    }

    private boolean isLetter(int at, char c) {
        boolean next = letter < LETTERS.length() && c == LETTERS.charAt(letter);
        boolean item = (next || c == 'a') && charAt(at + 1) == ')' && isCapitalBehind(at + 2);
        if (item) {
            letter = next ? letter + 1 : 1;
        }
        return item;
    }

    /** {@code Nơi nhận}, and behind it the marks and offices of the signature. */
    private boolean isTail(int at) {
        boolean recipients = isAt(RECIPIENTS, at);
        tail |= recipients;
        return recipients || (tail && Character.isUpperCase(charAt(at)) && Character.isUpperCase(charAt(at + 1)));
    }

    private boolean isAt(String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            if (charAt(at + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCapitalBehind(int at) {
        return charAt(at) == ' ' && Character.isUpperCase(charAt(at + 1));
    }

    private char charAt(int at) {
        return at < end ? text[at] : ' ';
    }
}
