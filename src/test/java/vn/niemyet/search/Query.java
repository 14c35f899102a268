package vn.niemyet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader looks for and wants to find: a line of {@code src/test/search/queries.tsv}.
 *
 * @param wanted documents that may stand first; none where nothing may be found
 */
record Query(String portal, String group, String words, List<String> wanted) {
    private static final String LOOSE = "NFD:";

    static List<Query> all() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/search/queries.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(Query::of).toList();
        }
    }

    private static Query of(String line) {
        String[] cells = line.split("\t", -1);
        String words = cells[2].startsWith(LOOSE)
                ? Normalizer.normalize(cells[2].substring(LOOSE.length()), Normalizer.Form.NFD)
                : cells[2];
        List<String> wanted = cells[3].isEmpty() ? List.of() : List.of(cells[3].split(" ", -1));
        return new Query(cells[0], cells[1], words, wanted);
    }

    boolean hasNoAnswer() {
        return wanted.isEmpty();
    }
}
