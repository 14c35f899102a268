package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the index as a whole. */
class SearchIndexIT {
    @TempDir
    private Path folder;

    @Test
    void oneWorkerMakesTheSameFilesAsFour() throws Exception {
        var alone = files(BuiltPortal.ofSamples(folder.resolve("one"), 1));
        var together = files(BuiltPortal.ofSamples(folder.resolve("four"), 4));

        assertThat(alone).hasSizeGreaterThan(30);
        assertThat(together.keySet()).isEqualTo(alone.keySet());
        together.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(alone.get(name)));
    }

    @Test
    void everyFileBearsItsNameAndTheStampOfTheRoot() throws Exception {
        Path index = BuiltPortal.ofSamples().resolve("tim-kiem");
        String root = Files.readString(index.resolve("goc.js"));
        String stamp = root.split("\"", -1)[3];

        assertThat(stamp).matches("[0-9a-f]{12}");
        assertThat(root).contains("\"format\":" + IndexBuilder.FORMAT + ",");
        files(index.getParent()).forEach((name, bytes) -> {
            boolean wide = bytes[0] == (byte) 0xFF;
            String text = new String(
                    bytes, wide ? java.nio.charset.StandardCharsets.UTF_16 : java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text).startsWith("niemYet(\"" + name.replace(".js", "") + "\",\"" + stamp + "\",");
        });
    }

    private static SortedMap<String, byte[]> files(Path portal) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(portal.resolve("tim-kiem"))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
