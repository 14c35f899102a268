package vn.niemyet.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    private static final int MOST_PORT = 65_535;
    private static final int MOST_KEPT = 10_000;
    private static final char UNREADABLE = '\uFFFD';

    private Values() {}

    static void register(CommandLine commandLine, Phrases phrases) {
        commandLine.registerConverter(Moment.class, converter(phrases, "expected.moment", Moment::parse));
        commandLine.registerConverter(URI.class, converter(phrases, "expected.url", BaseUrl::parse));
        commandLine.registerConverter(Format.class, converter(phrases, "expected.format", Format::ofWord));
        commandLine.registerConverter(Path.class, converter(phrases, "expected.path", Values::path));
        commandLine.registerConverter(Jobs.class, converter(phrases, "expected.jobs", Values::jobs));
        commandLine.registerConverter(Port.class, converter(phrases, "expected.port", Values::port));
        commandLine.registerConverter(Kept.class, converter(phrases, "expected.kept", Values::kept));
        commandLine.registerConverter(Language.class, converter(phrases, "expected.language", Values::language));
    }

    /** A port of TCP; 0 for any that is free. */
    record Port(int number) {}

    /** How many threads. */
    record Jobs(int number) {}

    /** How many releases stay on a server. */
    record Kept(int releases) {}

    /** {@code vi} or {@code en}. */
    record Language(String code) {}

    private static <T> ITypeConverter<T> converter(
            Phrases phrases, String expected, Function<String, Optional<T>> reader) {
        return written -> reader.apply(written).orElseThrow(() -> new TypeConversionException(phrases.say(expected)));
    }

    /**
     * A path that can be written down here. A JVM whose file names have another encoding than UTF-8 ({@code LC_ALL=C}) refuses
     * Vietnamese letters, or reads them from the working folder as U+FFFD and then finds nothing.
     */
    private static Optional<Path> path(String written) {
        try {
            Path path = Path.of(written);
            String folder = path.isAbsolute() ? "" : System.getProperty("user.dir", "");
            boolean readable = written.indexOf(UNREADABLE) < 0 && folder.indexOf(UNREADABLE) < 0;
            return readable ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException unmappable) {
            return Optional.empty();
        }
    }

    private static Optional<Jobs> jobs(String written) {
        return number(written, MOST_JOBS).map(Jobs::new);
    }

    private static Optional<Kept> kept(String written) {
        return number(written, MOST_KEPT).map(Kept::new);
    }

    private static Optional<Integer> number(String written, int most) {
        try {
            int number = Integer.parseInt(written);
            return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Port> port(String written) {
        try {
            int number = Integer.parseInt(written);
            return number >= 0 && number <= MOST_PORT ? Optional.of(new Port(number)) : Optional.empty();
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Language> language(String written) {
        return Phrases.LANGUAGES.contains(written) ? Optional.of(new Language(written)) : Optional.empty();
    }
}
