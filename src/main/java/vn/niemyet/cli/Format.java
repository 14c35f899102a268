package vn.niemyet.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a command speaks: to a person or to a program. */
enum Format {
    TEXT,
    JSON;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
