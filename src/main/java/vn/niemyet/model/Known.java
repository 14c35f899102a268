package vn.niemyet.model;

import java.util.function.Function;
import vn.niemyet.text.Span;

/**
 * A value with its provenance: what it rests on, where in the file, and the words it was read or inferred from.
 *
 * @param span offsets in the file's {@code NormalText}
 * @param words the words at {@code span}, on one line
 */
public record Known<T>(T value, Basis basis, Span span, String words) {

    public <R> Known<R> map(Function<? super T, ? extends R> change) {
        return new Known<>(change.apply(value), basis, span, words);
    }

    public boolean isInferred() {
        return basis == Basis.INFERRED;
    }
}
