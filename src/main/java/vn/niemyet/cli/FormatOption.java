package vn.niemyet.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --format}: whether a command speaks to a person or to a program. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "text|json")
    private @Nullable Format format;

    /** What was asked for, else the way the command speaks by itself. */
    Format or(Format usual) {
        return format == null ? usual : format;
    }
}
