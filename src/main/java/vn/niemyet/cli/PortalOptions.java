package vn.niemyet.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** The options that {@code build} and {@code check} share; their help stands in {@code phrases_vi.properties}. */
final class PortalOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path content = Path.of("content");

    @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
    private Path templates = Path.of("templates");

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/portal")
    private Path output = Path.of("target", "portal");

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable URI baseUrl;

    @Option(names = "--now", paramLabel = "INSTANT|DATE")
    private @Nullable Moment now;

    @Option(names = "--jobs", paramLabel = "N")
    private Values.@Nullable Jobs jobs;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--timings")
    private boolean timings;

    Format format() {
        return format;
    }

    boolean timings() {
        return timings;
    }

    Path content() {
        return content;
    }

    Path templates() {
        return templates;
    }

    Path output() {
        return output;
    }

    /** What was asked for, completed by what the machine says. */
    Options on(Machine machine) {
        return new Options(
                new Folders(content, templates, output),
                Optional.ofNullable(baseUrl),
                moment(machine),
                jobs == null ? machine.processors() : jobs.number(),
                strict);
    }

    /** {@code --now}, else {@code SOURCE_DATE_EPOCH}, else the clock. */
    private Moment moment(Machine machine) {
        if (now != null) {
            return now;
        }
        String epoch = machine.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isBlank()) {
            return new Moment.At(machine.clock().instant());
        }
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return Moment.ofEpoch(epoch).orElseThrow(() -> new ParameterException(command, "SOURCE_DATE_EPOCH=" + epoch));
    }
}
