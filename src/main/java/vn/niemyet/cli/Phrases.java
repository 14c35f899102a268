package vn.niemyet.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the commands say besides problems, in one language: help, faults of the command line, closing lines. From
 * {@code phrases_vi.properties} or {@code phrases_en.properties} beside this class.
 */
final class Phrases {
    /** The languages of the command line; the first speaks when nobody chose. */
    static final java.util.List<String> LANGUAGES = java.util.List.of("vi", "en");

    private static final String OPTION = "--lang";

    private final String language;
    private final ResourceBundle bundle;

    private Phrases(String language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "vn.niemyet.cli.phrases",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Phrases in(String language) {
        return new Phrases(LANGUAGES.contains(language) ? language : LANGUAGES.get(0));
    }

    /**
     * The language a command line asks for, before it is understood: even the complaint that it is wrong must be in that
     * language.
     */
    static Phrases askedFor(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(OPTION + "=")) {
                return in(args[i].substring(OPTION.length() + 1));
            }
            if (args[i].equals(OPTION) && i + 1 < args.length) {
                return in(args[i + 1]);
            }
        }
        return in(LANGUAGES.get(0));
    }

    /** {@code "vi"} or {@code "en"}. */
    String language() {
        return language;
    }

    /** For picocli, which looks up the help of each option and command by itself. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A phrase with its blanks filled. */
    String say(String key, Object... fillings) {
        Object[] words = Arrays.stream(fillings).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }
}
