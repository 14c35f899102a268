package vn.niemyet.search;

import java.util.List;

/**
 * A word as a text spells it, with all that the index knows it by; made once per spelling.
 *
 * @param spelling as it stands in the text, {@code Hoà}
 * @param x first half of the hash of the plain form
 * @param y second half
 * @param written hash of the written form
 * @param longForms what it is short for: {@code UBND} has {@code ủy, ban, nhân, dân}; empty for most words
 */
record Word(String spelling, int x, int y, int written, List<List<Word>> longForms) {

    static Word of(String spelling, List<List<Word>> longForms) {
        String written = WordForm.written(spelling);
        String plain = WordForm.plain(written);
        return new Word(spelling, TermHash.x(plain), TermHash.y(plain), TermHash.x(written), longForms);
    }

    static Word of(String spelling) {
        return of(spelling, List.of());
    }

    /** Whether both are the same word but for marks and capitals. */
    boolean isAs(Word other) {
        return x == other.x && y == other.y;
    }

    /** The term and the spelling of this word alone: 36 and 8 bits. */
    long term() {
        return TermHash.term(x, y) << TermHash.SPELLING_BITS | TermHash.spelling(written);
    }

    /** The term and the spelling of this word with the next one. */
    long with(Word next) {
        return TermHash.pair(x, y, next.x, next.y) << TermHash.SPELLING_BITS | TermHash.spelling(written, next.written);
    }
}
