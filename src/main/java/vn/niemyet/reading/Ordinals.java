package vn.niemyet.reading;

/** What the labels of items count: Roman numbers, the Vietnamese alphabet, ordinal words. */
final class Ordinals {
    /** The alphabet of the letters under a number (điểm): {@code đ} follows {@code d}; {@code f}, {@code j}, {@code w}, {@code z} occur. */
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

    private static final String[] WORDS = {"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"};
    private static final int LARGEST_ROMAN = 50;

    private Ordinals() {}

    /** {@code "iv"} is 4; 0 for what is no Roman number up to fifty. */
    static int roman(String lower) {
        int value = 0;
        for (int i = 0; i < lower.length(); i++) {
            int digit = romanDigit(lower.charAt(i));
            int next = i + 1 < lower.length() ? romanDigit(lower.charAt(i + 1)) : 0;
            if (digit == 0 || lower.length() > 8) {
                return 0;
            }
            value += digit < next ? -digit : digit;
        }
        return value > 0 && value <= LARGEST_ROMAN && romanOf(value).equals(lower) ? value : 0;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 0;
        };
    }

    private static String romanOf(int value) {
        String[] tens = {"", "x", "xx", "xxx", "xl", "l"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return tens[value / 10] + ones[value % 10];
    }

    /** {@code 'a'} is 1, {@code 'đ'} is 5; 0 for what is no letter of a list. */
    static int letter(char lower) {
        return LETTERS.indexOf(lower) + 1;
    }

    /** Whether one letter may follow another in a list: {@code d, đ}, {@code d, e}, {@code e, g}, {@code i, k}. */
    static boolean follows(int before, int next) {
        if (next == before + 1) {
            return true;
        }
        boolean skips = next == before + 2;
        return skips && "đfjw".indexOf(LETTERS.charAt(before)) >= 0;
    }

    /** {@code "nhất"} is 1 ({@code Phần thứ nhất}), 0 for other words. */
    static int word(String folded) {
        for (int i = 0; i < WORDS.length; i++) {
            if (WORDS[i].equals(folded)) {
                return i + 1;
            }
        }
        return 0;
    }
}
