package vn.niemyet.page.template;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects a page as the bytes it will be written with (UTF-8), so that it is never copied as characters first. Unlike
 * {@code OutputStreamWriter} it is used by one thread and takes no lock for each word. Serves one page after the other.
 */
final class PageWriter extends Writer {
    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int TAIL = 0x3F;
    /** A character takes at most so many bytes; two surrogates together take four. */
    private static final int MOST = 3;

    private static final int PIECE = 512;

    private final char[] piece = new char[PIECE];
    private byte[] page;
    private int length;
    /** The first half of a character beyond the basic plane whose second half is still to come; 0 for none. */
    private char half;

    PageWriter(int usualLength) {
        this.page = new byte[usualLength];
    }

    /** Begins an empty page. */
    void clear() {
        length = 0;
        half = 0;
    }

    @Override
    public void write(int character) {
        piece[0] = (char) character;
        write(piece, 0, 1);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    /** A string gives its characters in pieces: to ask it for each of them would take longer than to encode them. */
    @Override
    public void write(String text, int offset, int count) {
        for (int from = offset; from < offset + count; from += PIECE) {
            int to = Math.min(offset + count, from + PIECE);
            text.getChars(from, to, piece, 0);
            write(piece, 0, to - from);
        }
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        makeRoom(count);
        int from = offset;
        int end = offset + count;
        while (from < end) {
            if (half != 0 || Character.isSurrogate(characters[from])) {
                putHalf(characters[from++]);
            } else {
                from = encode(characters, from, end);
            }
        }
    }

    private void makeRoom(int characters) {
        int most = length + MOST * (characters + 1);
        if (most > page.length) {
            page = Arrays.copyOf(page, Math.max(most, 2 * page.length));
        }
    }

    /** Writes characters of the basic plane; gives the place of the first that is none. */
    private int encode(char[] characters, int from, int end) {
        byte[] out = page;
        int to = length;
        int i = from;
        for (; i < end; i++) {
            char c = characters[i];
            if (c < ONE_BYTE) {
                out[to++] = (byte) c;
            } else if (c < TWO_BYTES) {
                out[to++] = (byte) (0xC0 | c >> 6);
                out[to++] = (byte) (ONE_BYTE | (c & TAIL));
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                out[to++] = (byte) (0xE0 | c >> 12);
                out[to++] = (byte) (ONE_BYTE | (c >> 6 & TAIL));
                out[to++] = (byte) (ONE_BYTE | (c & TAIL));
            } else {
                break;
            }
        }
        length = to;
        return i;
    }

    /** A half without its other half becomes a question mark, as everywhere in Java. */
    private void putHalf(char c) {
        char first = half;
        half = 0;
        if (first != 0 && Character.isLowSurrogate(c)) {
            int whole = Character.toCodePoint(first, c);
            page[length++] = (byte) (0xF0 | whole >> 18);
            page[length++] = (byte) (ONE_BYTE | (whole >> 12 & TAIL));
            page[length++] = (byte) (ONE_BYTE | (whole >> 6 & TAIL));
            page[length++] = (byte) (ONE_BYTE | (whole & TAIL));
            return;
        }
        if (first != 0) {
            page[length++] = '?';
        }
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            page[length++] = '?';
        } else {
            encode(new char[] {c}, 0, 1);
        }
    }

    @Override
    public void flush() {
        // Everything is in memory already.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** The page so far. */
    byte[] bytes() {
        if (half != 0) {
            putHalf(' ');
            length--;
        }
        return Arrays.copyOf(page, length);
    }
}
