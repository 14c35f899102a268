package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;
import vn.niemyet.text.FlatText;

/**
 * Numbers that belong to one person (dữ liệu cá nhân): of an identity card (căn cước công dân, chứng minh nhân dân) and of a
 * mobile telephone. The report shows only their ends.
 */
final class PersonalNumbers {
    private static final List<String> CARDS = List.of("cccd", "cmnd", "căn cước", "chứng minh");
    private static final List<String> NO_PERSON =
            List.of("mã số thuế", "mst", "mã số doanh nghiệp", "tài khoản", "stk", "mã số hộ", "hợp đồng", "tổng đài");
    private static final int CUE = 40;
    private static final int MOST_DIGITS = 13;
    private static final int FEWEST_DIGITS = 9;
    private static final int LAST_PROVINCE = 96;

    private final Remarks remarks;
    private final String value;
    private final String folded;
    private int at;

    private PersonalNumbers(Remarks remarks) {
        this.remarks = remarks;
        this.value = remarks.flat().value();
        this.folded = remarks.flat().folded();
    }

    static void check(Remarks remarks) {
        PersonalNumbers numbers = new PersonalNumbers(remarks);
        FlatText flat = remarks.flat();
        while ((numbers.at = flat.nextDigit(numbers.at)) < flat.length()) {
            numbers.number();
        }
    }

    /** Reads digits, single points, blanks or hyphens between groups of them included, and judges the whole. */
    private void number() {
        int start = at;
        int digits = 0;
        int end = at;
        while (at < value.length() && digits <= MOST_DIGITS) {
            char c = value.charAt(at);
            if (isDigit(c)) {
                digits++;
                end = at + 1;
            } else if (!isSeam(c)) {
                break;
            }
            at++;
        }
        while (at < value.length() && isDigit(value.charAt(at))) {
            at++;
        }
        if (at <= end && digits >= FEWEST_DIGITS && isAlone(start, end)) {
            judge(start, digits(start, end));
        }
    }

    private boolean isSeam(char c) {
        return (c == ' ' || c == '.' || c == '-') && at + 1 < value.length() && isDigit(value.charAt(at + 1));
    }

    private String digits(int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            digits.append(isDigit(c) ? String.valueOf(c) : "");
        }
        return digits.toString();
    }

    /** No part of something longer: {@code 45/NQ-CP}, {@code A0912345678}, {@code 1.002396}. */
    private boolean isAlone(int start, int end) {
        char before = start == 0 ? ' ' : value.charAt(start - 1);
        char behind = end == value.length() ? ' ' : value.charAt(end);
        return !Character.isLetterOrDigit(before)
                && "/.,_".indexOf(before) < 0
                && !Character.isLetterOrDigit(behind)
                && "/_%".indexOf(behind) < 0;
    }

    private void judge(int start, String digits) {
        boolean abroad = start > 0 && value.charAt(start - 1) == '+' && digits.startsWith("84");
        String local = abroad ? "0" + digits.substring(2) : digits;
        if (isCard(start, local)) {
            report(start, Term.IDENTITY_NUMBER, digits);
        } else if (isMobile(local) && !hasCue(start, NO_PERSON)) {
            report(start, Term.MOBILE_NUMBER, digits);
        }
    }

    /** Twelve digits that begin with a province's code and a century; nine, or other twelve, only where the words say so. */
    private boolean isCard(int start, String digits) {
        if (digits.length() == 12 && digits.charAt(0) == '0') {
            int province = Integer.parseInt(digits.substring(0, 3));
            boolean wellFormed = province >= 1 && province <= LAST_PROVINCE && digits.charAt(3) <= '3';
            return (wellFormed && !hasCue(start, NO_PERSON)) || hasCue(start, CARDS);
        }
        return (digits.length() == 9 || digits.length() == 12) && hasCue(start, CARDS);
    }

    private static boolean isMobile(String digits) {
        return digits.length() == 10 && digits.charAt(0) == '0' && "35789".indexOf(digits.charAt(1)) >= 0;
    }

    private boolean hasCue(int start, List<String> cues) {
        String before = folded.substring(Math.max(0, start - CUE), start);
        return cues.stream().anyMatch(before::contains);
    }

    private void report(int start, Term what, String digits) {
        String masked = digits.substring(0, 3) + "…" + digits.substring(digits.length() - 2);
        remarks.at(start, Code.PERSONAL_DATA, what.word(), masked);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
