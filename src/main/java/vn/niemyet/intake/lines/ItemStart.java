package vn.niemyet.intake.lines;

import java.util.List;

/** Whether a line begins something new by its own words: a bullet, a printed number, a part of the document's form. */
final class ItemStart {
    private static final String BULLETS = "-+•–—*·\u25AA\u25E6\uF0B7";
    private static final List<String> HEADS = List.of(
            "kính gửi",
            "kính gởi",
            "nơi nhận",
            "nơi gửi",
            "căn cứ ",
            "xét đề nghị",
            "theo đề nghị",
            "số:",
            "v/v ",
            "phụ lục",
            "biểu mẫu",
            "tm. ",
            "kt. ",
            "tl. ",
            "tuq. ",
            "t/m ",
            "k/t ",
            "t/l ",
            "cộng hòa xã hội",
            "đảng cộng sản",
            "độc lập - tự do");
    private static final List<String> NUMBERED = List.of("điều ", "chương ", "mục ", "phần ");
    private static final String ROMAN = "IVXLC";
    private static final int LONGEST = 8;

    private ItemStart() {}

    static boolean is(TextLine line) {
        String folded = line.folded();
        return isBullet(folded)
                || isNumber(line.words())
                || isNumberedHead(line)
                || (HEADS.stream().anyMatch(folded::startsWith) && !line.startsSmall());
    }

    static boolean isBullet(String words) {
        return words.length() > 1 && BULLETS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
    }

    /** {@code Điều 5.}, {@code Chương II}: a head of its own only when it begins with a capital. */
    private static boolean isNumberedHead(TextLine line) {
        String folded = line.folded();
        for (String head : NUMBERED) {
            if (folded.startsWith(head) && !line.startsSmall() && folded.length() > head.length()) {
                char next = line.words().charAt(head.length());
                return Character.isDigit(next) || ROMAN.indexOf(next) >= 0;
            }
        }
        return false;
    }

    /** {@code 12.}, {@code 1.1.}, {@code (3)}, {@code a)}, {@code đ)}, {@code IV.}, {@code [1]} before a blank. */
    static boolean isNumber(String words) {
        int from = words.startsWith("(") || words.startsWith("[") ? 1 : 0;
        int end = label(words, from);
        if (end == from || end + 1 >= words.length() || words.charAt(end + 1) != ' ') {
            return false;
        }
        char closer = words.charAt(end);
        return from == 1 ? closer == ')' || closer == ']' : closer == '.' || closer == ')';
    }

    private static int label(String words, int from) {
        int at = from;
        int most = Math.min(words.length(), from + LONGEST);
        if (at < most && isDigit(words.charAt(at))) {
            while (at < most && (isDigit(words.charAt(at)) || isInnerPoint(words, at))) {
                at++;
            }
            return at;
        }
        while (at < most && ROMAN.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        boolean letter = at == from && at < most && Character.isLetter(words.charAt(at));
        return letter ? at + 1 : at;
    }

    private static boolean isInnerPoint(String words, int at) {
        return words.charAt(at) == '.' && at + 1 < words.length() && isDigit(words.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
