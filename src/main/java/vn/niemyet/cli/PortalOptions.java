package vn.niemyet.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.niemyet.settings.Options;

/** The options that {@code build} and {@code check} share; their help stands in {@code phrases_vi.properties}. */
final class PortalOptions {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/portal")
    private Path output = Path.of("target", "portal");

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable URI baseUrl;

    @Option(names = "--timings")
    private boolean timings;

    Format format() {
        return format.or(Format.TEXT);
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
