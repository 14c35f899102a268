package vn.niemyet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.problem.Outcome;
import vn.niemyet.registry.Registry;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.FileStamp;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;
import vn.niemyet.text.WordBook;

/**
 * Remembers what was read in each text from one run to the next. A file that the disk says is unchanged is not opened; one that
 * was only touched is opened but not read again. With other registries or attachments everything is read anew, since a reading
 * depends on both.
 */
final class KeptReadings implements FirstPass.Readings {
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private @Nullable Registry registry;

    /** One book for all that is kept, however many runs it took to read it. */
    private final WordBook book = new WordBook();

    private Set<String> attachments = Set.of();

    private record Kept(FileStamp stamp, String sha256, Outcome<Optional<ReadDirective>> reading) {}

    /** The first pass over a folder as it is now. */
    FirstPass over(ContentFolder content, Registry current) {
        Set<String> files = content.attachments().keySet();
        if (!current.equals(registry) || !files.equals(attachments)) {
            kept.clear();
        }
        registry = current;
        attachments = Set.copyOf(files);
        kept.keySet().retainAll(paths(content.texts()));
        return new FirstPass(content, current, this, book);
    }

    private static Set<String> paths(List<Listed> texts) {
        return texts.stream().map(Listed::path).collect(Collectors.toSet());
    }

    @Override
    public Outcome<Optional<ReadDirective>> of(Listed file, FirstPass pass) {
        Optional<FileStamp> stamp = FileStamp.of(file);
        Optional<Kept> before = Optional.ofNullable(kept.get(file.path()));
        if (before.isPresent() && stamp.equals(before.map(Kept::stamp))) {
            return before.get().reading();
        }
        Outcome<Optional<Source>> source = SourceReader.read(file);
        String sum = source.value().map(Source::sha256).orElse("");
        Outcome<Optional<ReadDirective>> reading = before.filter(
                        same -> !sum.isEmpty() && same.sha256().equals(sum))
                .map(Kept::reading)
                .orElseGet(() -> pass.read(source));
        stamp.ifPresent(seen -> kept.put(file.path(), new Kept(seen, sum, reading)));
        return reading;
    }
}
