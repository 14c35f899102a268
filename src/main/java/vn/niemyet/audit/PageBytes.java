package vn.niemyet.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A finished page as it will be written, its bytes (UTF-8). All that HTML itself is made of is ASCII, so a page is walked
 * byte by byte and only what is asked for becomes a string. One thread at a time.
 */
final class PageBytes {
    private static final int NAMES = 128;
    private static final int CASE = 0x20;
    private static final int BYTE = 0xFF;
    private static final boolean[] NAME = nameBytes();

    private final byte[] html;
    /** Names seen on this page, so that a name that comes again costs no string. */
    private final @Nullable String[] names = new String[NAMES];

    PageBytes(byte[] html) {
        this.html = html;
    }

    /** Each byte of a letter beyond ASCII counts as a part of a name, as the letter does. */
    private static boolean[] nameBytes() {
        boolean[] name = new boolean[BYTE + 1];
        for (int c = ' ' + 1; c <= BYTE; c++) {
            name[c] = ">=/\"'".indexOf(c) < 0;
        }
        return name;
    }

    int length() {
        return html.length;
    }

    byte at(int index) {
        return html[index];
    }

    /** Where {@code mark}, an ASCII character, stands next; the end of the page if nowhere. */
    int find(char mark, int from) {
        return find(mark, from, html.length);
    }

    /** Where {@code mark} stands next before {@code end}; {@code end} if nowhere. */
    int find(char mark, int from, int end) {
        byte[] page = html;
        int at = from;
        while (at < end && page[at] != mark) {
            at++;
        }
        return at;
    }

    /** Where the name that begins here ends, at the latest before {@code end}. */
    int endOfName(int from, int end) {
        byte[] page = html;
        int at = from;
        while (at < end && NAME[page[at] & BYTE]) {
            at++;
        }
        return at;
    }

    /** Where the next name or the end of the tag is, or the end of the page. */
    int nextInTag(int from) {
        byte[] page = html;
        int at = from;
        while (at < page.length && page[at] != '>' && !NAME[page[at] & BYTE]) {
            at++;
        }
        return at;
    }

    /** Where a value without quotes ends. */
    int endOfBare(int from) {
        byte[] page = html;
        int at = from;
        while (at < page.length && page[at] != '>' && (page[at] & BYTE) > ' ') {
            at++;
        }
        return at;
    }

    /** Where {@code mark}, ASCII characters, begins next; the end of the page if nowhere. */
    int find(String mark, int from) {
        int at = find(mark.charAt(0), from);
        while (at < html.length && !startsWith(mark, at)) {
            at = find(mark.charAt(0), at + 1);
        }
        return at;
    }

    /** Whether the ASCII characters {@code mark} stand here. */
    boolean startsWith(String mark, int at) {
        return at + mark.length() <= html.length && is(mark, at, at + mark.length());
    }

    /** Whether these bytes spell the ASCII characters {@code word}. */
    boolean is(String word, int from, int to) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (html[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What is written here, character references not decoded. */
    String text(int from, int to) {
        return new String(html, from, to - from, StandardCharsets.UTF_8);
    }

    /** The name of an element, in small letters. */
    String name(int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + (html[i] | CASE);
        }
        int slot = (hash ^ hash >>> 7) & (NAMES - 1);
        String known = names[slot];
        if (known == null || !is(known, from, to)) {
            known = text(from, to).toLowerCase(Locale.ROOT);
            names[slot] = known;
        }
        return known;
    }
}
