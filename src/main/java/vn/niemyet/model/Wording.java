package vn.niemyet.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

/** Words of a text, made only when they are asked for where they are kept packed. Two are equal when their words are. */
public final class Wording {
    private final Supplier<String> held;

    private Wording(Supplier<String> held) {
        this.held = held;
    }

    public static Wording of(String words) {
        return new Wording(() -> words);
    }

    /** What the book packed into these bytes of {@code all}. */
    static Wording packed(WordBook book, byte[] all, Span own) {
        return new Wording(() -> book.unpack(all, own));
    }

    /** The words; made anew each time where they are packed. */
    public String words() {
        return held.get();
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
