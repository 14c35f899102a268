package vn.niemyet.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.text.Folding;

/**
 * A key that may be written in English or in Vietnamese. Tone placement, case and the blank, hyphen or underscore between
 * words do not matter: {@code base_url}, {@code Base URL}.
 */
public interface TwoNames {
    String english();

    String vietnamese();

    /** The one of {@code keys} that was written, in either language. */
    static <K extends TwoNames> Optional<K> find(K[] keys, String written) {
        String key = Folding.key(written);
        return Arrays.stream(keys)
                .filter(k -> Folding.key(k.english()).equals(key)
                        || Folding.key(k.vietnamese()).equals(key))
                .findFirst();
    }

    /** Every name of every key: what a message offers after a mistyped one. */
    static <K extends TwoNames> List<String> namesOf(K[] keys) {
        return Arrays.stream(keys)
                .flatMap(key -> Stream.of(key.english(), key.vietnamese()))
                .toList();
    }
}
