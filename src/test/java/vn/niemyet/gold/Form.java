package vn.niemyet.gold;

import vn.niemyet.text.Folding;

/** How values are compared: numbers without blanks and leading zeros, names without case, blanks and tone placement. */
final class Form {
    private Form() {}

    static String number(String number) {
        String bare = number.replaceAll("\\s", "");
        int at = 0;
        while (at < bare.length() - 1 && bare.charAt(at) == '0' && Character.isDigit(bare.charAt(at + 1))) {
            at++;
        }
        return Folding.matching(bare.substring(at));
    }

    static String name(String name) {
        return Folding.key(name);
    }
}
