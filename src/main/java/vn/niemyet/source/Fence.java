package vn.niemyet.source;

import java.util.Optional;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/**
 * Where the front matter of a file lies: between a first line of only {@code ---} and the next such line.
 *
 * @param yaml what stands between the lines; absent where the second line is missing
 * @param bodyStart where the text begins
 */
record Fence(Optional<Span> yaml, int bodyStart) {
    private static final String MARK = "---";

    /** The front matter of a text, or nothing where the first line opens none. */
    static Optional<Fence> of(NormalText text) {
        if (!isMark(text.line(1))) {
            return Optional.empty();
        }
        for (int line = 2; line <= text.lineCount(); line++) {
            if (isMark(text.line(line))) {
                int end = text.offsetOfLine(line);
                int after = line < text.lineCount() ? text.offsetOfLine(line + 1) : text.length();
                return Optional.of(new Fence(Optional.of(new Span(text.offsetOfLine(2), end)), after));
            }
        }
        return Optional.of(new Fence(Optional.empty(), text.length()));
    }

    private static boolean isMark(String line) {
        return line.startsWith(MARK) && line.substring(MARK.length()).isBlank();
    }
}
