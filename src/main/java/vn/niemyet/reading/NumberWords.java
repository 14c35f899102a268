package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.text.FlatText;

/**
 * A number as printed, with the blanks and line ends that a source may put into it: {@code 254 /TB-PCTT},
 * {@code 3470/QĐ- UBND}, {@code 629-CV/TU}, {@code      /TB-UBND}, {@code 66.15/2026/NQ-CP}, {@code 2665 QĐ/UBND}.
 */
record NumberWords(DocumentNumber number, int start, int end) {

    /** The number that begins at {@code index}, dots and blanks of an ordinal left open included. */
    static Optional<NumberWords> at(FlatText flat, int index, int limit) {
        return new Parser(flat.value(), index, limit).parse();
    }

    private static final class Parser {
        private final String text;
        private final int start;
        private final int limit;
        private int at;
        private String ordinal = "";
        private int year;
        private final StringBuilder symbol = new StringBuilder();

        Parser(String text, int start, int limit) {
            this.text = text;
            this.start = start;
            this.limit = limit;
            this.at = start;
        }

        Optional<NumberWords> parse() {
            skip(" \n.:…_·,");
            int first = at;
            ordinal = ordinal();
            int behindOrdinal = at;
            skip(" \n._…");
            Family family = Family.STATE;
            if (peek() == '/') {
                at++;
                year();
            } else if (isDash(peek()) && (ordinal.isEmpty() || isLetter(after(at)) || isSpacedParty())) {
                at++;
                family = Family.PARTY;
            } else if (ordinal.isEmpty() || !isSpacedSymbol()) {
                return bare(first, behindOrdinal);
            }
            symbol();
            return found(first, family);
        }

        private Optional<NumberWords> found(int first, Family family) {
            String words = symbol.toString();
            if (words.isEmpty() && ordinal.isEmpty()) {
                return Optional.empty();
            }
            Family shape = family == Family.PARTY && words.indexOf('/') > 0 ? Family.PARTY : Family.STATE;
            return Optional.of(new NumberWords(new DocumentNumber(ordinal, year, words, shape), first, at));
        }

        /** An ordinal without symbol: {@code Số: 45}. */
        private Optional<NumberWords> bare(int first, int end) {
            return ordinal.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new NumberWords(new DocumentNumber(ordinal, 0, "", Family.STATE), first, end));
        }

        private String ordinal() {
            StringBuilder digits = new StringBuilder();
            while (at < limit && digit(peek(), digits.length()) != 0) {
                digits.append(digit(peek(), digits.length()));
                at++;
            }
            if (!digits.isEmpty() && isSeriesLetter()) {
                return digits.append(text.charAt(at++)).toString();
            }
            boolean decimal = !digits.isEmpty() && peek() == '.' && Character.isDigit(after(at));
            if (decimal) {
                digits.append('.');
                at++;
                while (Character.isDigit(peek())) {
                    digits.append(text.charAt(at++));
                }
            }
            return digits.toString();
        }

        /** The letter of a number given twice: {@code 908a/VPCP-KTN}, {@code 12B-CV/TU}. */
        private boolean isSeriesLetter() {
            char c = peek();
            boolean letter = (c >= 'a' && c <= 'e') || (c >= 'A' && c <= 'E');
            return letter && (after(at) == '/' || (isDash(after(at)) && isCapital(at + 2)));
        }

        /** A digit, or the letter that OCR made of one in the midst of digits; 0 for anything else. */
        private char digit(char c, int before) {
            if (c >= '0' && c <= '9') {
                return c;
            }
            boolean amidst = before > 0 && (Character.isDigit(after(at)) || after(at) == '/');
            return amidst && (c == 'O' || c == 'o') ? '0' : amidst && (c == 'l' || c == 'I') ? '1' : 0;
        }

        /** The year of a normative document: {@code 23/2021/QĐ-TTg}. */
        private void year() {
            int mark = at;
            skip(" \n");
            int value = 0;
            int digits = 0;
            while (digits < 5 && Character.isDigit(peek())) {
                value = value * 10 + (text.charAt(at++) - '0');
                digits++;
            }
            int behind = at;
            skip(" \n");
            boolean slash = peek() == '/';
            boolean isYear = digits == 4 && value >= 1945 && value < 2200;
            at = isYear && slash ? at + 1 : isYear ? behind : mark;
            year = isYear ? value : 0;
        }

        /** {@code 2665 QĐ/UBND}: a blank where the stroke should be. */
        private boolean isSpacedSymbol() {
            int end = at;
            while (end < limit && text.charAt(end) > ' ' && end - at < 24) {
                end++;
            }
            String word = text.substring(Math.min(at, limit), end);
            return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && word.indexOf('/') > 0;
        }

        /** {@code 890 - CV/TU}: blanks on both sides of a Party number's hyphen. */
        private boolean isSpacedParty() {
            int end = at + 2;
            while (isCapital(end)) {
                end++;
            }
            return after(at) == ' ' && end > at + 2 && end < limit && text.charAt(end) == '/' && isCapital(end + 1);
        }

        private void symbol() {
            skip(" \n");
            boolean taken = true;
            while (taken && at < limit) {
                taken = takeSymbol();
            }
            while (!symbol.isEmpty() && !Character.isLetterOrDigit(symbol.charAt(symbol.length() - 1))) {
                symbol.setLength(symbol.length() - 1);
                at = Math.max(start, at - 1);
            }
        }

        private boolean takeSymbol() {
            char c = peek();
            if (Character.isLetterOrDigit(c)) {
                return append(c == 'Ð' ? 'Đ' : c);
            }
            if (isDash(c) || c == '/' || c == '&') {
                append(isDash(c) ? '-' : c);
                return skipToLetter();
            }
            if (c == ' ') {
                return !symbol.isEmpty() && isJointAhead();
            }
            boolean inside = (c == '.' || c == ',') && isLetter(after(at)) && Character.isUpperCase(after(at));
            return inside && append(c);
        }

        private boolean append(char c) {
            symbol.append(c);
            at++;
            return true;
        }

        /** Behind a joint a blank or a line end may stand before the next letter. */
        private boolean skipToLetter() {
            int next = at;
            while (next < limit && next - at < 2 && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
                next++;
            }
            boolean goesOn = next < limit && (next == at || Character.isUpperCase(text.charAt(next)));
            at = goesOn ? next : at;
            return goesOn;
        }

        /** A blank before a joint that has its letter right behind it: {@code QĐ -UBND}, not {@code VX - Lai Châu}. */
        private boolean isJointAhead() {
            char joint = after(at);
            boolean ahead = (isDash(joint) || joint == '/' || joint == '&') && (isCapital(at + 2) || isSpacedDash());
            at += ahead ? 1 : 0;
            return ahead;
        }

        /** {@code TB - UBND}: blanks on both sides, behind a kind's mark only and before capitals. */
        private boolean isSpacedDash() {
            return symbol.indexOf("-") < 0
                    && symbol.length() <= 4
                    && after(at + 1) == ' '
                    && isCapital(at + 3)
                    && isCapital(at + 4);
        }

        private boolean isCapital(int index) {
            return index < limit && Character.isUpperCase(text.charAt(index));
        }

        private static boolean isDash(char c) {
            return c == '-' || c == '–' || c == '—' || c == '‐' || c == '‑' || c == '−';
        }

        private static boolean isLetter(char c) {
            return Character.isLetter(c);
        }

        private char peek() {
            return at < limit ? text.charAt(at) : 0;
        }

        private char after(int index) {
            return index + 1 < limit ? text.charAt(index + 1) : 0;
        }

        private void skip(String characters) {
            while (at < limit && characters.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
