package vn.niemyet.model;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that are kept for long. {@link #packed Packed} they take two thirds of the memory: Java spends two bytes on
 * every letter as soon as one is Vietnamese. Two are equal when their words are.
 */
public final class Wording {
    /** The words, or the bytes they are in UTF-8: one field, because there are millions of them. */
    private final Object held;

    private Wording(Object held) {
        this.held = held;
    }

    public static Wording of(String words) {
        return new Wording(words);
    }

    /** The same words to be kept; what UTF-8 cannot hold, half a character, stays as it is. */
    public Wording packed() {
        if (held instanceof String words) {
            byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
            return words.equals(new String(bytes, StandardCharsets.UTF_8)) ? new Wording(bytes) : this;
        }
        return this;
    }

    /** The words; made anew each time where they are packed. */
    public String words() {
        return held instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : held.toString();
    }

    /** Whether the words end in this character of ASCII, without making them anew. */
    public boolean endsWith(char last) {
        if (held instanceof byte[] bytes) {
            return bytes.length > 0 && bytes[bytes.length - 1] == last;
        }
        return held instanceof String words && words.length() > 0 && words.charAt(words.length() - 1) == last;
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
