package vn.niemyet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.niemyet.citation.CitationFinder;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Outcome;
import vn.niemyet.reading.DirectiveReader;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;
import vn.niemyet.text.FlatText;

/**
 * What one synthetic directive of about 10 kB costs on a warm machine: flattening, reading, finding its citations, and all
 * three together. Each call takes the next of 200 texts, as a build does; one text again and again would flatter the
 * processor's guesses.
 *
 * <p>{@code mvn -Pbench test-compile}, then {@code java -cp … org.openjdk.jmh.Main ReadingBench}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBench {
    private static final int TEXTS = 200;

    private DirectiveReader reader;
    private CitationFinder finder;
    private List<Source> sources;
    private List<FlatText> flats;
    private List<Directive> directives;
    private int next;

    @Setup
    public void texts() throws IOException {
        Path folder = Files.createTempDirectory("niemyet-bench");
        Generator.write(TEXTS, folder, 42);
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> SourceReader.read(new Listed(file, file.toString())).value().stream())
                    .toList();
        }
        Registry registry = RegistryReader.read(EngineRegistries.read()).value();
        reader = new DirectiveReader(registry);
        finder = new CitationFinder(registry);
        flats = sources.stream().map(ReadingBench::flat).toList();
        directives = sources.stream().map(source -> reader.read(source).value()).toList();
    }

    private int turn() {
        next = (next + 1) % sources.size();
        return next;
    }

    private static FlatText flat(Source source) {
        return FlatText.of(source.text(), source.bodyStart());
    }

    @Benchmark
    public FlatText flatten() {
        return flat(sources.get(turn()));
    }

    @Benchmark
    public Outcome<Directive> read() {
        int turn = turn();
        return reader.read(sources.get(turn), flats.get(turn));
    }

    @Benchmark
    public List<Citation> cite() {
        int turn = turn();
        return finder.find(flats.get(turn), directives.get(turn));
    }

    @Benchmark
    public List<Citation> all() {
        Source source = sources.get(turn());
        FlatText flat = flat(source);
        return finder.find(flat, reader.read(source, flat).value());
    }
}
