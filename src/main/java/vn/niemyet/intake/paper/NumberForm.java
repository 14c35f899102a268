package vn.niemyet.intake.paper;

import java.util.List;
import java.util.Locale;

/** Prints a number in a form as Word names them: {@code 7}, {@code 07}, {@code vii}, {@code g}, {@code bảy}. */
public final class NumberForm {
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;
    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private NumberForm() {}

    public static String print(int value, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : String.valueOf(value);
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "vietnameseCounting" -> counted(value);
            default -> String.valueOf(value);
        };
    }

    /** {@code a … z, aa, bb …}: Word doubles letters where spreadsheets count on. Word's letters know no {@code đ}. */
    private static String letters(int value) {
        if (value < 1 || value > LETTERS * LETTERS) {
            return String.valueOf(value);
        }
        String letter = String.valueOf((char) ('a' + (value - 1) % LETTERS));
        return letter.repeat((value - 1) / LETTERS + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder out = new StringBuilder();
        int left = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                out.append(ROMAN.get(i));
                left -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    /** {@code 15 → mười lăm}, {@code 21 → hai mươi mốt}. */
    private static String counted(int value) {
        if (value < 0 || value > 99) {
            return String.valueOf(value);
        }
        if (value < 10) {
            return DIGITS.get(value);
        }
        String tens = value < 20 ? "mười" : DIGITS.get(value / 10) + " mươi";
        return switch (value % 10) {
            case 0 -> tens;
            case 1 -> tens + (value < 20 ? " một" : " mốt");
            case 5 -> tens + " lăm";
            default -> tens + " " + DIGITS.get(value % 10);
        };
    }
}
