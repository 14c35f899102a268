package vn.niemyet.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.niemyet.problem.Messages;
import vn.niemyet.settings.Moment;

/**
 * What a command has of the machine: where it prints, the environment, the clock. Tests hand in their own.
 *
 * @param out standard output: what was asked for
 * @param err standard error: problems and how it went
 */
record Console(PrintWriter out, PrintWriter err, Map<String, String> environment, Instant clock) {

    /** The day and time of a run that names none: {@code SOURCE_DATE_EPOCH}, else the clock. */
    Moment now() {
        return Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
                .flatMap(Moment::ofEpoch)
                .orElse(new Moment.At(clock));
    }

    /** The commands' own words in a language: {@code cli/words_vi.properties}. */
    static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "vn.niemyet.cli.words",
                java.util.Locale.forLanguageTag(language.equals("en") ? "en" : "vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Messages messages(String language) {
        return Messages.in(language);
    }
}
