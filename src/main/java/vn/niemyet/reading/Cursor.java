package vn.niemyet.reading;

/** A place in a folded text that moves on as words are taken. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    Cursor copy() {
        return new Cursor(text, at);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    boolean isAtDigit() {
        return !isAtEnd() && Character.isDigit(text.charAt(at));
    }

    Cursor skip(String characters) {
        while (!isAtEnd() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return this;
    }

    /** Takes {@code word} if it stands here. */
    boolean take(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    boolean takeAny(String characters) {
        boolean here = !isAtEnd() && characters.indexOf(text.charAt(at)) >= 0;
        at += here ? 1 : 0;
        return here;
    }

    /**
     * A number of at most {@code digits} digits, 0 where none stands here. OCR's {@code o} and {@code l} count as digits
     * beside one.
     */
    int number(int digits) {
        int end = at;
        int value = 0;
        boolean real = false;
        while (end < text.length() && end - at < digits && digit(text.charAt(end)) >= 0) {
            real |= Character.isDigit(text.charAt(end));
            value = value * 10 + digit(text.charAt(end++));
        }
        if (!real) {
            return 0;
        }
        at = end;
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'o' -> 0;
            case 'l', 'i' -> 1;
            default -> c >= '0' && c <= '9' ? c - '0' : -1;
        };
    }
}
