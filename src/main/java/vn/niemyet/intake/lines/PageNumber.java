package vn.niemyet.intake.lines;

import vn.niemyet.text.Folding;

/** The number on a line that may be a page's: {@code 2}, {@code - 2 -}, {@code Trang 2}, {@code 2/7}, {@code Page 2 of 7}. */
final class PageNumber {
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 4;

    private PageNumber() {}

    /** The number, or 0. */
    static int of(String words) {
        if (words.length() > LONGEST) {
            return 0;
        }
        String bare = without(Folding.matching(words).strip(), "trang", "page", "-", "|", "[");
        int end = 0;
        while (end < bare.length() && isDigit(bare.charAt(end))) {
            end++;
        }
        boolean isNumber =
                end > 0 && end <= MOST_DIGITS && isRest(bare.substring(end).strip());
        return isNumber ? Integer.parseInt(bare.substring(0, end)) : 0;
    }

    private static String without(String words, String... beginnings) {
        String rest = words;
        for (String beginning : beginnings) {
            if (rest.startsWith(beginning)) {
                rest = rest.substring(beginning.length()).strip();
            }
        }
        return rest;
    }

    /** What can follow: a dash, a bracket, the number of all pages. */
    private static boolean isRest(String rest) {
        if (rest.isEmpty() || rest.equals("-") || rest.equals("|") || rest.equals("]")) {
            return true;
        }
        String total = without(rest, "/", "of");
        return total.length() < rest.length()
                && !total.isEmpty()
                && total.chars().allMatch(PageNumber::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
