package vn.niemyet.model;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

/** Words of a text, made only when they are asked for where they are kept packed. Two are equal when their words are. */
public final class Wording {
    /** The words for the number of characters that are wanted. */
    private final IntFunction<String> held;

    private Wording(IntFunction<String> held) {
        this.held = held;
    }

    public static Wording of(String words) {
        return new Wording(most -> words);
    }

    /** What the book packed into these bytes of {@code all}. */
    static Wording packed(WordBook book, byte[] all, Span own) {
        return new Wording(most -> book.unpack(all, own, most));
    }

    /** The words; made anew each time where they are packed. */
    public String words() {
        return held.apply(Integer.MAX_VALUE);
    }

    /** The words, or, where they are longer, at least so many characters of their beginning. */
    public String beginning(int most) {
        return held.apply(most);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && words().equals(wording.words());
    }

    @Override
    public int hashCode() {
        return words().hashCode();
    }

    @Override
    public String toString() {
        return words();
    }
}
