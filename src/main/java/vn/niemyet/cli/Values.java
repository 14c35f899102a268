package vn.niemyet.cli;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.niemyet.settings.BaseUrl;
import vn.niemyet.settings.Moment;

/** Understands the values of options, and says in the reader's language what was expected where it cannot. */
final class Values {
    private static final int MOST_JOBS = 256;

    private Values() {}

    static void register(CommandLine commandLine, Phrases phrases) {
        commandLine.registerConverter(Moment.class, converter(phrases, "expected.moment", Moment::parse));
        commandLine.registerConverter(URI.class, converter(phrases, "expected.url", BaseUrl::parse));
        commandLine.registerConverter(Format.class, converter(phrases, "expected.format", Format::ofWord));
        commandLine.registerConverter(Jobs.class, converter(phrases, "expected.jobs", Values::jobs));
        commandLine.registerConverter(Language.class, converter(phrases, "expected.language", Values::language));
    }

    /** How many threads. */
    record Jobs(int number) {}

    /** {@code vi} or {@code en}. */
    record Language(String code) {}

    private static <T> ITypeConverter<T> converter(
            Phrases phrases, String expected, Function<String, Optional<T>> reader) {
        return written -> reader.apply(written).orElseThrow(() -> new TypeConversionException(phrases.say(expected)));
    }

    private static Optional<Jobs> jobs(String written) {
        try {
            int number = Integer.parseInt(written);
            return number >= 1 && number <= MOST_JOBS ? Optional.of(new Jobs(number)) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Language> language(String written) {
        return Phrases.LANGUAGES.contains(written) ? Optional.of(new Language(written)) : Optional.empty();
    }
}
