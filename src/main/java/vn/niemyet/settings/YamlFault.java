package vn.niemyet.settings;

import java.util.List;
import vn.niemyet.problem.Code;

/** Ends the reading of a piece of YAML at the place that cannot be understood; {@link YamlReader} makes it a problem. */
final class YamlFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final int offset;
    private final List<String> words;

    YamlFault(Code code, int offset, String... words) {
        super(code.id(), null, false, false);
        this.code = code;
        this.offset = offset;
        this.words = List.of(words);
    }

    Code code() {
        return code;
    }

    int offset() {
        return offset;
    }

    String[] words() {
        return words.toArray(String[]::new);
    }
}
