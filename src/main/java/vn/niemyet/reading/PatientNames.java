package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/**
 * Sick people who can be recognised (thông tin người bệnh): a name with an age or a year of birth, near words that tell of an
 * illness. {@code bệnh nhân Nguyễn Văn A, 35 tuổi}; {@code ca bệnh: bà Trần Thị B (sinh năm 1960)}.
 */
final class PatientNames {
    private static final List<String> ILLNESS = List.of(
            "bệnh nhân", "người bệnh", "ca bệnh", "ca mắc", "ca nhiễm", "dương tính", "bn ", "f0", "f1", "tử vong");
    private static final int SENTENCE = 160;
    private static final int LONGEST_NAME = 48;

    private final Remarks remarks;
    private final String value;
    private final String folded;

    private PatientNames(Remarks remarks) {
        this.remarks = remarks;
        this.value = remarks.flat().value();
        this.folded = remarks.flat().folded();
    }

    static void check(Remarks remarks) {
        PatientNames names = new PatientNames(remarks);
        names.each(" tuổi", true);
        names.each("sinh năm ", false);
        names.each(" sn ", false);
    }

    /** Looks before each of these words for a name; before the word for an age stand its digits. */
    private void each(String words, boolean age) {
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            int end = age ? beforeDigits(at) : at;
            if (end > 0 && (age || isDigit(at + words.length()))) {
                name(end);
            }
        }
    }

    /** Where the digits of an age begin; 0 where no such digits stand there. */
    private int beforeDigits(int end) {
        int start = end;
        while (start > 0 && end - start < 4 && isDigit(start - 1)) {
            start--;
        }
        return end - start >= 1 && end - start <= 3 ? start : 0;
    }

    private void name(int end) {
        int last = end;
        while (last > 0 && end - last < 4 && " ,(–-".indexOf(value.charAt(last - 1)) >= 0) {
            last--;
        }
        int start = last;
        int words = 0;
        while (start > 0 && last - start < LONGEST_NAME) {
            int word = wordStart(start);
            if (!isNameWord(word, start)) {
                break;
            }
            words++;
            start = word > 0 && value.charAt(word - 1) == ' ' ? word - 1 : word;
            if (start == word) {
                break;
            }
        }
        if (words >= 2 && tellsOfIllness(start)) {
            int first = value.charAt(start) == ' ' ? start + 1 : start;
            remarks.at(first, Code.PERSONAL_DATA, Term.PATIENT_NAME.word(), initials(first, last));
        }
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && Character.isLetter(value.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isNameWord(int start, int end) {
        if (start == end || !Character.isUpperCase(value.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean tellsOfIllness(int start) {
        String before = folded.substring(Math.max(0, start - SENTENCE), Math.min(folded.length(), start + 1));
        return ILLNESS.stream().anyMatch(before::contains);
    }

    private String initials(int start, int end) {
        StringBuilder initials = new StringBuilder();
        for (String word : value.substring(start, end).split(" ", -1)) {
            initials.append(word.isEmpty() ? "" : word.charAt(0) + ".");
        }
        return initials.toString();
    }

    private boolean isDigit(int i) {
        return i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
}
