package vn.niemyet.preview;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the preview says besides problems, from {@code words_vi.properties} or {@code words_en.properties} beside this class. */
final class Words {
    private final ResourceBundle bundle;

    /** @param language {@code vi} or {@code en} */
    Words(String language) {
        this.bundle = ResourceBundle.getBundle(
                "vn.niemyet.preview.words",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence with its blanks filled. */
    String say(String key, Object... fillings) {
        Object[] words = Arrays.stream(fillings).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }
}
