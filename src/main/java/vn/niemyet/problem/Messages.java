package vn.niemyet.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of problems in one language: message and hint per code, from {@code messages_vi.properties} or
 * {@code messages_en.properties} beside this class.
 */
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vn.niemyet.problem.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Vietnamese for {@code vi}, English for {@code en}; any other language speaks Vietnamese, the portal's own. */
    public static Messages in(String language) {
        return new Messages(Locale.forLanguageTag(language.equals("en") ? "en" : "vi"));
    }

    public String message(Problem problem) {
        return fill(problem.code().id() + ".message", problem);
    }

    /** What the reader can do about it. */
    public String hint(Problem problem) {
        return fill(problem.code().id() + ".hint", problem);
    }

    private String fill(String key, Problem problem) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(problem.words().toArray());
    }
}
