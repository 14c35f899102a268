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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** What every command that makes a portal is given: the folders, the time, how hard to work and how strict to be. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates")
    private Path templates = Path.of("templates");

    @Option(names = "--now", paramLabel = "INSTANT|DATE")
    private @Nullable Moment now;

    @Option(names = "--jobs", paramLabel = "N")
    private Values.@Nullable Jobs jobs;

    @Option(names = "--strict")
    private boolean strict;

    Path content() {
        return content.folder();
    }

    Path templates() {
        return templates;
    }

    /** What was asked for, completed by what the machine says. */
    Options on(Machine machine, Path output, Optional<URI> baseUrl) {
        return new Options(
                new Folders(content(), templates, output),
                baseUrl,
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
