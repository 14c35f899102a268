package vn.niemyet.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

/** Words of a text, made only when they are asked for where they are kept packed. Two are equal when their words are. */
public final class Wording {
    private final Supplier<String> held;

    /** Something that ends as the words do. */
    private final String ending;

    private Wording(Supplier<String> held, String ending) {
        this.held = held;
        this.ending = ending;
    }

    public static Wording of(String words) {
        return new Wording(() -> words, words);
    }

    /** What the book packed into these bytes of {@code all}; {@code ending} ends as it does. */
    static Wording packed(WordBook book, byte[] all, Span own, Wording ending) {
        return new Wording(() -> book.unpack(all, own), ending.ending);
    }

    /** The last character alone, nothing for no words. */
    Wording lastCharacter() {
        return of(ending.substring(Math.max(0, ending.length() - 1)));
    }

    /** The words; made anew each time where they are packed. */
    public String words() {
        return held.get();
    }

    /** Whether the words end in this character of ASCII, without making them anew. */
    public boolean endsWith(char last) {
        return !ending.isEmpty() && ending.charAt(ending.length() - 1) == last;
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
