package vn.niemyet.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.niemyet.settings.Options;

/** The options that {@code build} and {@code check} share; their help stands in {@code phrases_vi.properties}. */
final class PortalOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/portal")
    private Path output = Path.of("target", "portal");

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable URI baseUrl;

    @Option(names = "--show-settings")
    private boolean showSettings;

    @Option(names = "--timings")
    private boolean timings;

    Format format() {
        return format.or(Format.TEXT);
    }

    /** Prints the settings instead of working, where that was asked for; the exit code. */
    Optional<Integer> showSettings(Machine machine, Console console, Phrases phrases) {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return showSettings
                ? Optional.of(new ShownSettings(machine, console, phrases).print(on(machine), command.getParseResult()))
                : Optional.empty();
    }

    boolean timings() {
        return timings;
    }

    Path content() {
        return input.content();
    }

    Path templates() {
        return input.templates();
    }

    Path output() {
        return output;
    }

    /** What was asked for, completed by what the machine says. */
    Options on(Machine machine) {
        return input.on(machine, output, Optional.ofNullable(baseUrl));
    }
}
