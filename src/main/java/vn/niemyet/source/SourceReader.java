package vn.niemyet.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.settings.YamlReader;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.TextFile;

/**
 * Reads one text: a file listed by {@link ContentReader}, or any file named on a command line. Has no state, so many threads
 * may read at once; only the text in hand is in memory.
 */
public final class SourceReader {
    /** The largest text that is read, in bytes: a directive of 5 MB would fill a thousand pages. */
    public static final int MOST_BYTES = 5_000_000;

    private SourceReader() {}

    /**
     * The text, or problems that say why there is none: not a file, too large, not UTF-8, empty, front matter that nobody can
     * read. A front matter that can be read but holds a wrong value gives the text, without that value, and the problem.
     */
    public static Outcome<Optional<Source>> read(Listed listed) {
        Outcome<Optional<byte[]>> bytes = FileBytes.read(listed, MOST_BYTES);
        if (bytes.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), bytes.problems());
        }
        return read(listed.path(), bytes.value().get());
    }

    /** The text that these bytes hold. */
    public static Outcome<Optional<Source>> read(String path, byte[] bytes) {
        Outcome<Optional<TextFile>> text = FileBytes.decode(path, bytes);
        if (text.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), text.problems());
        }
        TextFile file = text.value().get();
        Optional<Fence> fence = Fence.of(file.text());
        if (fence.isPresent() && fence.get().yaml().isEmpty()) {
            return failed(Problem.of(Code.FRONT_MATTER_OPEN, Place.startOf(path)));
        }
        int bodyStart = fence.map(Fence::bodyStart).orElse(0);
        if (isBlank(file.text(), bodyStart)) {
            return failed(Problem.of(Code.EMPTY_FILE, Place.of(path, file.text().positionOf(bodyStart))));
        }
        Bare bare = new Bare(file, bodyStart, sha256(bytes), bytes.length);
        return fence.flatMap(Fence::yaml)
                .map(yaml -> withFrontMatter(bare, YamlReader.read(path, file.text(), yaml)))
                .orElseGet(() -> Outcome.of(Optional.of(bare.with(FrontMatter.NONE))));
    }

    /** A text whose front matter is not read yet. */
    private record Bare(TextFile file, int bodyStart, String sha256, long bytes) {
        Source with(FrontMatter frontMatter) {
            return new Source(file.path(), file.text(), bodyStart, frontMatter, sha256, bytes);
        }
    }

    private static Outcome<Optional<Source>> withFrontMatter(Bare bare, Outcome<YamlNode.Mapping> yaml) {
        if (yaml.value().entries().isEmpty() && yaml.hasErrors()) {
            return new Outcome<>(Optional.empty(), yaml.problems());
        }
        Outcome<FrontMatter> frontMatter = FrontMatterReader.read(bare.file(), yaml.value());
        List<Problem> problems = new ArrayList<>(yaml.problems());
        problems.addAll(frontMatter.problems());
        return new Outcome<>(Optional.of(bare.with(frontMatter.value())), problems);
    }

    private static boolean isBlank(NormalText text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.value().charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Outcome<Optional<Source>> failed(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }
}
