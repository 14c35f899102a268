package vn.niemyet.search;

import java.util.Arrays;

/**
 * The words of a text in order, each with where it stands and whether something ends before it: a sentence, a cell, a
 * paragraph. Reused from text to text; one thread at a time.
 */
final class WordSequence {
    /** What stands first in a line that continues nothing: an empty line, a dash of a list, a row of a table. */
    private static final String BLOCK_STARTS = "\n-+|#>";

    private Word[] words = new Word[1024];
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private boolean[] breaks = new boolean[1024];
    private char[] joints = new char[1024];
    private int size;

    /** Reads all words of {@code text}. */
    static WordSequence of(String text, Lexicon lexicon) {
        WordSequence sequence = new WordSequence();
        sequence.read(text, 0, lexicon);
        return sequence;
    }

    /** Forgets the words of the last text and reads those of {@code text} from {@code from} to its end. */
    void read(String text, int from, Lexicon lexicon) {
        size = 0;
        int length = text.length();
        int at = from;
        while (at < length) {
            char c = text.charAt(at);
            boolean digits = Glyph.isDigit(c);
            if (!digits && !Glyph.isLetter(c)) {
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            do {
                hash = hash * 31 + c;
                at++;
                c = at < length ? text.charAt(at) : ' ';
            } while (digits ? Glyph.isDigit(c) : Glyph.isLetterOrMark(c));
            boolean ended = size == 0 || endsBetween(text, ends[size - 1], start);
            char joint = size == 0 ? ' ' : jointBetween(text, ends[size - 1], start);
            grow();
            joints[size] = joint;
            breaks[size] = ended;
            starts[size] = start;
            ends[size] = at;
            words[size++] = lexicon.of(text, start, at, hash);
        }
    }

    /** Forgets some words; what stood around them are no neighbours. */
    void drop(int from, int count) {
        int rest = size - from - count;
        System.arraycopy(words, from + count, words, from, rest);
        System.arraycopy(starts, from + count, starts, from, rest);
        System.arraycopy(ends, from + count, ends, from, rest);
        System.arraycopy(breaks, from + count, breaks, from, rest);
        System.arraycopy(joints, from + count, joints, from, rest);
        size -= count;
        if (from < size) {
            breaks[from] = true;
            joints[from] = ' ';
        }
    }

    private void grow() {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            breaks = Arrays.copyOf(breaks, size * 2);
            joints = Arrays.copyOf(joints, size * 2);
        }
    }

    /** Whether a sentence, a cell or a paragraph ends between two words; the point in {@code TP. Hồ Chí Minh} ends none. */
    private boolean endsBetween(String text, int from, int to) {
        if (to - from == 1 && text.charAt(from) == ' ') {
            return false;
        }
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case ';', ':', '!', '?', '|', '…' -> {
                    return true;
                }
                case '\n' -> {
                    if (i + 1 < to && BLOCK_STARTS.indexOf(text.charAt(i + 1)) >= 0) {
                        return true;
                    }
                }
                case '.' -> {
                    if (i + 1 < to && !isShort(words[size - 1].spelling())) {
                        return true;
                    }
                }
                default -> {
                    // Commas, dashes, quotes and brackets part nothing: "phòng, chống dịch".
                }
            }
        }
        return false;
    }

    /** The slash, hyphen or comma that alone stands before a word, or the ampersand with a blank around it at most. */
    private static char jointBetween(String text, int from, int to) {
        if (to - from == 1) {
            char sign = text.charAt(from);
            return "/-&,".indexOf(sign) >= 0 ? sign : ' ';
        }
        return to - from <= 3 && text.substring(from, to).strip().equals("&") ? '&' : ' ';
    }

    /** Whether a slash, a hyphen or an ampersand joins the word to the one before it, as in {@code TB-VPCP}. */
    boolean isJoined(int i) {
        return i > 0 && "/-&".indexOf(joints[i]) >= 0;
    }

    /** The sign that joins a word to the one before it: {@code / - , &}, or a blank where none does. */
    char joint(int i) {
        return i > 0 && i < size ? joints[i] : ' ';
    }

    private static boolean isShort(String word) {
        return word.length() <= 2 && Character.isUpperCase(word.charAt(0));
    }

    int size() {
        return size;
    }

    Word word(int i) {
        return words[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Whether something ends before the word. */
    boolean isBreak(int i) {
        return breaks[i];
    }
}
