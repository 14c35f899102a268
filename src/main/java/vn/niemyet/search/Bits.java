package vn.niemyet.search;

import java.util.Arrays;

/**
 * Numbers written bit by bit, the highest bit first, into characters that any text file and any script can hold: each carries
 * 15 bits and lies between U+4000 and U+BFFF, where there are neither quotes nor line ends nor surrogates.
 */
final class Bits {
    private static final int PER_CHARACTER = 15;
    private static final int MASK = (1 << PER_CHARACTER) - 1;
    private static final int FIRST = 0x4000;
    /** So many bits may wait beside a number of {@link #WIDEST} bits in one {@code long}. */
    private static final int WIDEST = 48;

    private char[] characters;
    private int length;
    private long waiting;
    private int waitingBits;

    Bits(int capacity) {
        characters = new char[capacity];
    }

    Bits() {
        this(64);
    }

    /** The lowest {@code width} bits of {@code value}, at most 48. */
    void put(long value, int width) {
        if (width > WIDEST) {
            throw new IllegalArgumentException("too wide: " + width);
        }
        waiting = (waiting << width) | (value & ((1L << width) - 1));
        waitingBits += width;
        while (waitingBits >= PER_CHARACTER) {
            waitingBits -= PER_CHARACTER;
            append((char) (FIRST + ((waiting >>> waitingBits) & MASK)));
        }
        waiting &= (1L << waitingBits) - 1;
    }

    void flag(boolean set) {
        put(set ? 1 : 0, 1);
    }

    /** A whole number from 1 in Elias's gamma code: {@code 5} is {@code 00101}. */
    void gamma(long number) {
        int width = Long.SIZE - Long.numberOfLeadingZeros(number);
        put(0, width - 1);
        put(number, width);
    }

    /** A whole number from 0: the gamma code of the next one. */
    void count(long number) {
        gamma(number + 1);
    }

    /** A whole number from 0 in Rice's code: its quotient by 2<sup>k</sup> in ones closed by a nought, then k bits. */
    void rice(long number, int k) {
        long quotient = number >>> k;
        while (quotient >= 32) {
            put(0xFFFFFFFFL, 32);
            quotient -= 32;
        }
        put((1L << (quotient + 1)) - 2, (int) quotient + 1);
        put(number, k);
    }

    /** Length, then each character in 8 bits below U+0080 and 17 above. */
    void characters(String text) {
        count(text.length());
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
    }

    void character(char c) {
        if (c < 128) {
            put(c, 8);
        } else {
            put((1 << 16) | c, 17);
        }
    }

    /** All that was written to {@code other}. */
    void append(Bits other) {
        for (int i = 0; i < other.length; i++) {
            put(other.characters[i] - FIRST, PER_CHARACTER);
        }
        put(other.waiting, other.waitingBits);
    }

    /** Forgets all that was written. */
    void clear() {
        length = 0;
        waiting = 0;
        waitingBits = 0;
    }

    /** How many bits were written. */
    int size() {
        return length * PER_CHARACTER + waitingBits;
    }

    /** The characters, the last one filled up with noughts. */
    char[] toCharacters() {
        char[] all = Arrays.copyOf(characters, waitingBits == 0 ? length : length + 1);
        if (waitingBits > 0) {
            all[length] = (char) (FIRST + ((waiting << (PER_CHARACTER - waitingBits)) & MASK));
        }
        return all;
    }

    private void append(char unit) {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, length * 2 + 16);
        }
        characters[length++] = unit;
    }
}
