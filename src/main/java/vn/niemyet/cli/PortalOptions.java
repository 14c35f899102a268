package vn.niemyet.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.niemyet.settings.BaseUrl;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** The options that {@code build} and {@code check} share. */
final class PortalOptions {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", descriptionKey = "option.content")
    private Path content = Path.of("content");

    @Option(names = "--templates", paramLabel = "DIR", defaultValue = "templates", descriptionKey = "option.templates")
    private Path templates = Path.of("templates");

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "target/portal", descriptionKey = "option.output")
    private Path output = Path.of("target/portal");

    @Option(names = "--base-url", paramLabel = "URL", converter = Url.class, descriptionKey = "option.base-url")
    private @Nullable URI baseUrl;

    @Option(names = "--now", paramLabel = "INSTANT|DATE", converter = Time.class, descriptionKey = "option.now")
    private @Nullable Moment now;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "option.jobs")
    private int jobs;

    @Option(names = "--strict", descriptionKey = "option.strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "option.format")
    private Format format = Format.text;

    @Option(names = "--timings", descriptionKey = "option.timings")
    private boolean timings;

    /** How problems are printed; the names are what is typed. */
    enum Format {
        text,
        json
    }

    Options options(Console console) {
        int threads = jobs > 0 ? jobs : Math.max(1, Runtime.getRuntime().availableProcessors());
        return new Options(
                new Folders(content, templates, output),
                Optional.ofNullable(baseUrl),
                now == null ? console.now() : now,
                threads,
                strict);
    }

    Path output() {
        return output;
    }

    boolean json() {
        return format == Format.json;
    }

    boolean timings() {
        return timings;
    }

    /** {@code https://niemyet.example.vn/}. */
    static final class Url implements ITypeConverter<URI> {
        @Override
        public URI convert(String written) {
            return BaseUrl.parse(written).orElseThrow(() -> new TypeConversionException("https://…/ : " + written));
        }
    }

    /** {@code 2026-11-20} or {@code 2026-11-20T01:30:00Z}. */
    static final class Time implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String written) {
            return Moment.parse(written)
                    .orElseThrow(() -> new TypeConversionException("2026-11-20, 2026-11-20T01:30:00Z : " + written));
        }
    }
}
