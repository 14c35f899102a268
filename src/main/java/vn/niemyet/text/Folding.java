package vn.niemyet.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The three ways in which Vietnamese words are made comparable.
 *
 * <ul>
 *   <li>{@link #matching}: lower case, one tone placement ({@code hoà → hòa}, {@code uỷ → ủy}), {@code Ð → đ}, every
 *       white space a blank, every dash a hyphen. <b>Keeps the length</b>, so offsets stay valid.
 *   <li>{@link #plain}: also without marks and with {@code đ → d}; what a reader types on a foreign keyboard.
 *   <li>{@link #key}: {@code matching} without blanks, hyphens and punctuation, for names that differ in spacing only.
 * </ul>
 *
 * The display form is never changed by any of them.
 */
public final class Folding {
    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String BARE = "aaaaaeeeeeyyyyy";
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final int COMMON = 0x2100;

    /** The characters that texts are made of, unified beforehand: this runs over every character of every text. */
    private static final char[] UNIFIED = unified();

    /** The same without marks; 0 where the plain form is not one character. */
    private static final char[] UNMARKED = unmarked();

    private static final boolean[] WORD = wordCharacters();
    private static final boolean[] UPPER = upperCase();
    private static final boolean[] LOWER = lowerCase();

    /** Vowels whose tone moves to an {@code o} before them (1) or to a {@code u} (2), and these two. */
    private static final byte[] BEARS_TONE = bits(MARKED.substring(0, 10), 1, MARKED.substring(10), 2);

    private static final byte[] GIVES_TONE = bits("o", 1, "u", 2);

    private Folding() {}

    /** Whether a character is white space of any kind. */
    static boolean isBlank(char c) {
        return unify(c) == ' ';
    }

    /** Whether a character is a letter or a digit, as {@link Character#isLetterOrDigit(char)} tells, but quick for common ones. */
    public static boolean isWord(char c) {
        return c < COMMON ? WORD[c] : Character.isLetterOrDigit(c);
    }

    /** Whether a character is a capital, as {@link Character#isUpperCase(char)} tells, but quick for common ones. */
    public static boolean isUpper(char c) {
        return c < COMMON ? UPPER[c] : Character.isUpperCase(c);
    }

    /** Whether a character is a small letter, as {@link Character#isLowerCase(char)} tells, but quick for common ones. */
    public static boolean isLower(char c) {
        return c < COMMON ? LOWER[c] : Character.isLowerCase(c);
    }

    /** {@code "Uỷ ban  Nhân dân"} and {@code "ỦY BAN\nNhân dân"} differ in white space only: {@code "ủy ban  nhân dân"}. */
    public static String matching(String nfc) {
        char[] out = nfc.toCharArray();
        match(out, out.length, ' ');
        return new String(out);
    }

    /** The same in place for the first characters of an array; a line end becomes {@code lineEnd}. */
    static void match(char[] nfc, int length, char lineEnd) {
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = nfc[i];
            char folded = c == '\n' ? lineEnd : unify(c);
            nfc[i] = folded;
            if (mayMoveTone(before, folded)) {
                moveTone(nfc, i, length);
            }
            before = folded;
        }
    }

    /** {@code "Đường Hoà Bình"} becomes {@code "duong hoa binh"}. */
    public static String plain(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            out[i] = c < COMMON ? UNMARKED[c] : 0;
            if (out[i] == 0) {
                return withoutMarks(text);
            }
        }
        return new String(out);
    }

    private static String withoutMarks(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                char lower = unify(c);
                out.append(lower == 'đ' ? 'd' : lower);
            }
        }
        return out.toString();
    }

    /** {@code "Sở Lao động - Thương binh và Xã hội"} becomes {@code "sởlaođộngthươngbinhvàxãhội"}. */
    public static String key(String nfc) {
        String matching = matching(nfc);
        StringBuilder out = new StringBuilder(matching.length());
        for (int i = 0; i < matching.length(); i++) {
            if (isWord(matching.charAt(i))) {
                out.append(matching.charAt(i));
            }
        }
        return out.toString();
    }

    private static char[] unified() {
        char[] table = new char[COMMON];
        for (char c = 0; c < table.length; c++) {
            table[c] = unifyRare(c);
        }
        return table;
    }

    private static char[] unmarked() {
        char[] table = new char[COMMON];
        for (char c = 0; c < table.length; c++) {
            String plain = withoutMarks(String.valueOf(c));
            table[c] = plain.length() == 1 ? plain.charAt(0) : 0;
        }
        return table;
    }

    private static boolean[] wordCharacters() {
        boolean[] table = new boolean[COMMON];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.isLetterOrDigit(c);
        }
        return table;
    }

    private static boolean[] lowerCase() {
        boolean[] table = new boolean[COMMON];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.isLowerCase(c);
        }
        return table;
    }

    private static boolean[] upperCase() {
        boolean[] table = new boolean[COMMON];
        for (char c = 0; c < table.length; c++) {
            table[c] = Character.isUpperCase(c);
        }
        return table;
    }

    private static char unify(char c) {
        return c < COMMON ? UNIFIED[c] : unifyRare(c);
    }

    private static char unifyRare(char c) {
        if (c < 128) {
            return c <= ' ' ? ' ' : (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        if (c == '\u00D0' || c == '\u00F0' || c == 'Đ') {
            return 'đ';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : c;
    }

    /** Whether a toned vowel stands behind an {@code o} or {@code u}; looked up, since no processor can guess it. */
    private static boolean mayMoveTone(char before, char letter) {
        return letter < COMMON && before < COMMON && (BEARS_TONE[letter] & GIVES_TONE[before]) != 0;
    }

    private static byte[] bits(String letters, int forLetters, String others, int forOthers) {
        byte[] table = new byte[COMMON];
        letters.chars().forEach(c -> table[c] = (byte) forLetters);
        others.chars().forEach(c -> table[c] = (byte) forOthers);
        return table;
    }

    /** Moves the tone of {@code oà, oè, uỳ} to the first vowel where the syllable ends there and is not {@code quỳ}. */
    private static void moveTone(char[] out, int i, int length) {
        if (i + 1 < length && Character.isLetter(out[i + 1])) {
            return;
        }
        int tone = MARKED.indexOf(out[i]);
        boolean afterO = out[i - 1] == 'o' && tone < 10;
        boolean afterU = out[i - 1] == 'u' && tone >= 10 && !(i > 1 && out[i - 2] == 'q');
        if (afterO || afterU) {
            out[i - 1] = (afterO ? TONED_O : TONED_U).charAt(tone % 5);
            out[i] = BARE.charAt(tone);
        }
    }
}
