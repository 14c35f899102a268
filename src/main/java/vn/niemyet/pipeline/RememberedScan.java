package vn.niemyet.pipeline;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * A look that remembers: a file whose bytes were seen by this very program is not opened again. What it remembers is lines of
 * text, one for each thing found: the SHA-256 of the file with its ending, the code, the words, with tabs between.
 */
public final class RememberedScan implements AttachmentScan {
    private static final String BLANK = "-";

    private final AttachmentScan scan;
    private final String engine;
    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, List<String>> now = new ConcurrentHashMap<>();

    /**
     * @param engine which program looks; what another one saw is forgotten
     * @param lines of the last time, as {@link #lines} gave them
     */
    public RememberedScan(AttachmentScan scan, String engine, List<String> lines) {
        this.scan = scan;
        this.engine = engine;
        if (!lines.isEmpty() && lines.get(0).equals(engine)) {
            for (String line : lines.subList(1, lines.size())) {
                before.computeIfAbsent(line.split("\t", 2)[0], key -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    @Override
    public List<Problem> look(String path, byte[] bytes) {
        String key = sha256(bytes) + path.substring(path.lastIndexOf('.') + 1);
        List<String> known = before.get(key);
        if (known != null) {
            Optional<List<Problem>> problems = problems(path, known);
            if (problems.isPresent()) {
                now.put(key, known);
                return problems.get();
            }
        }
        List<Problem> found = scan.look(path, bytes);
        now.put(key, lines(key, found));
        return found;
    }

    /** What there is to remember of the files seen in this run. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(engine));
        new TreeMap<>(now).values().forEach(lines::addAll);
        return lines;
    }

    private static List<String> lines(String key, List<Problem> found) {
        if (found.isEmpty()) {
            return List.of(key + "\t" + BLANK);
        }
        return found.stream()
                .map(problem -> key + "\t" + problem.code().id() + "\t"
                        + String.join(
                                "\t",
                                problem.words().stream()
                                        .map(RememberedScan::oneLine)
                                        .toList()))
                .toList();
    }

    /** A name in a file's properties may hold anything. */
    private static String oneLine(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            if (Character.isISOControl(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** The problems as they were; nothing where a line is not one of ours. */
    private static Optional<List<Problem>> problems(String path, List<String> lines) {
        List<Problem> problems = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 2 && parts[1].equals(BLANK)) {
                continue;
            }
            Optional<Code> code = parts.length > 2 ? Code.ofId(parts[1]) : Optional.empty();
            if (code.isEmpty()) {
                return Optional.empty();
            }
            problems.add(Problem.of(code.get(), Place.startOf(path), Arrays.copyOfRange(parts, 2, parts.length)));
        }
        return Optional.of(problems);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
