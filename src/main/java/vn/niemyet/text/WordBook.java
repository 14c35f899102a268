package vn.niemyet.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Texts as the numbers of their words, for what is kept by the million and rarely read: a Vietnamese syllable has some six
 * bytes, its number one or two. {@link #unpack} gives back exactly what {@link #pack} took, blanks and half characters
 * included. The book learns words as they come; what it has no room for is spelt out. For use by many threads.
 *
 * <p>Bytes below 128 and, with the byte behind them, those below 192 are numbers of words; 192 and more say how many characters
 * follow, 255 that so many follow as a spelt word can have and the word goes on.
 */
public final class WordBook {
    private static final int SHORT = 0x80;
    private static final int SPELT = 0xC0;
    private static final int GOES_ON = 0xFF;
    private static final int LONGEST_SPELT = GOES_ON - SPELT - 1;

    /** As many as two bytes can tell apart; a language of syllables has fewer. */
    private static final int MOST = SHORT + ((SPELT - SHORT) << Byte.SIZE);

    /** Longer words and longer figures seldom come again. */
    private static final int LONGEST = 12;

    private static final int FIGURES = 2;
    private static final int PLACES = 1 << 15;

    /** How many places are looked at for a word, so that words made to meet cost no more than others. */
    private static final int STEPS = 16;

    private final AtomicReferenceArray<@Nullable Word> places = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<@Nullable String> byNumber = new AtomicReferenceArray<>(MOST);
    private int count;

    private record Word(String letters, int number) {}

    /** The text in as few bytes as the words known so far allow. */
    public byte[] pack(String text) {
        byte[] out = new byte[4 * text.length() + 2];
        int size = 0;
        for (int from = 0; from <= text.length(); ) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            size = word(text, new Span(from, end), out, size);
            from = end + 1;
        }
        return Arrays.copyOf(out, size);
    }

    private int word(String text, Span word, byte[] out, int size) {
        int number = word.length() <= LONGEST ? number(text, word) : -1;
        if (number < 0) {
            return spell(text, word, out, size);
        }
        if (number < SHORT) {
            out[size] = (byte) number;
            return size + 1;
        }
        out[size] = (byte) (SHORT + ((number - SHORT) >> Byte.SIZE));
        out[size + 1] = (byte) (number - SHORT);
        return size + 2;
    }

    private static int spell(String text, Span word, byte[] out, int size) {
        int at = size;
        int from = word.start();
        for (; word.end() - from > LONGEST_SPELT; from += LONGEST_SPELT) {
            out[at] = (byte) GOES_ON;
            at = characters(text, new Span(from, from + LONGEST_SPELT), out, at + 1);
        }
        out[at] = (byte) (SPELT + word.end() - from);
        return characters(text, new Span(from, word.end()), out, at + 1);
    }

    /** Each by itself, as UTF-8 would spell it; so halves of characters come through as well. */
    private static int characters(String text, Span span, byte[] out, int size) {
        int at = size;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out[at++] = (byte) c;
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | (c >> 6));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                out[at++] = (byte) (0xE0 | (c >> 12));
                out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                out[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return at;
    }

    /** The number of a word, a new one where it has none yet; -1 where it gets none. */
    private int number(String text, Span word) {
        int hash = 0;
        for (int i = word.start(); i < word.end(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int first = (hash * 0x9E3779B9) >>> (Integer.SIZE - 15);
        for (int step = 0; step < STEPS; step++) {
            int place = (first + step) & (PLACES - 1);
            Word held = places.get(place);
            if (held == null) {
                held = isWorthwhile(text, word) ? learn(place, word.in(text)) : null;
            }
            if (held == null) {
                return -1;
            }
            if (held.letters().length() == word.length() && text.startsWith(held.letters(), word.start())) {
                return held.number();
            }
        }
        return -1;
    }

    private static boolean isWorthwhile(String text, Span word) {
        int figures = 0;
        for (int i = word.start(); i < word.end(); i++) {
            figures += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return figures <= FIGURES && word.length() > 0;
    }

    /** What now stands at the place, this word or that of a quicker thread; nothing when the book is full. */
    private synchronized @Nullable Word learn(int place, String letters) {
        Word held = places.get(place);
        if (held == null && count < MOST) {
            held = new Word(letters, count++);
            byNumber.set(held.number(), letters);
            places.set(place, held);
        }
        return held;
    }

    /** The text that {@link #pack} made these bytes of. */
    public String unpack(byte[] packed) {
        return unpack(packed, new Span(0, packed.length));
    }

    /** The same where they stand among others. */
    public String unpack(byte[] packed, Span own) {
        Letters text = new Letters(4 * own.length());
        boolean between = false;
        for (int at = own.start(); at < own.end(); ) {
            int first = packed[at++] & 0xFF;
            if (between) {
                text.put(' ');
            }
            between = first != GOES_ON;
            if (first < SHORT) {
                text.put(word(first));
            } else if (first < SPELT) {
                int second = packed[at++] & 0xFF;
                text.put(word(SHORT + ((first - SHORT) << Byte.SIZE) + second));
            } else {
                at = readCharacters(packed, at, Math.min(first - SPELT, LONGEST_SPELT), text);
            }
        }
        return text.toString();
    }

    private String word(int number) {
        return Objects.requireNonNull(byNumber.get(number));
    }

    private static int readCharacters(byte[] packed, int from, int length, Letters text) {
        int at = from;
        for (int i = 0; i < length; i++) {
            int first = packed[at++];
            if (first >= 0) {
                text.put((char) first);
            } else if ((first & 0x20) == 0) {
                text.put((char) ((first & 0x1F) << 6 | (packed[at++] & 0x3F)));
            } else {
                text.put((char) ((first & 0x0F) << 12 | (packed[at] & 0x3F) << 6 | (packed[at + 1] & 0x3F)));
                at += 2;
            }
        }
        return at;
    }

    /** A text in the making: a builder of strings would begin with narrow letters and copy all at the first wide one. */
    private static final class Letters {
        private char[] all;
        private int size;

        Letters(int room) {
            all = new char[room];
        }

        void put(char letter) {
            makeRoom(1);
            all[size++] = letter;
        }

        void put(String word) {
            makeRoom(word.length());
            word.getChars(0, word.length(), all, size);
            size += word.length();
        }

        private void makeRoom(int more) {
            if (size + more > all.length) {
                all = Arrays.copyOf(all, 2 * (size + more));
            }
        }

        @Override
        public String toString() {
            return new String(all, 0, size);
        }
    }
}
