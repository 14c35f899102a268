package vn.niemyet.model;

import org.jspecify.annotations.Nullable;
import vn.niemyet.text.WordBook;

/**
 * Words of a text that are kept for long. {@link #packed Packed} they take a fifth of the memory: the numbers of words in a book
 * that all texts share. Two are equal when their words are.
 */
public final class Wording {
    /** The words, or their bytes in the book. */
    private final Object held;

    private final @Nullable WordBook book;

    private Wording(Object held, @Nullable WordBook book) {
        this.held = held;
        this.book = book;
    }

    public static Wording of(String words) {
        return new Wording(words, null);
    }

    /** The same words to be kept. */
    public Wording packed(WordBook shared) {
        return held instanceof String words ? new Wording(shared.pack(words), shared) : this;
    }

    /** The words; made anew each time where they are packed. */
    public String words() {
        return book != null && held instanceof byte[] bytes ? book.unpack(bytes) : held.toString();
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
