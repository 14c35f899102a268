package vn.niemyet.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;

/** A text, and the forms under which its words are found: a line of {@code src/test/search/folding-cases.tsv}. */
record FoldingCase(String text, String written, String plain) {
    private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<FoldingCase> all() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/search/folding-cases.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new FoldingCase(shown(cells[0]), cells[1], cells[2]))
                    .toList();
        }
    }

    /** Knows no words yet, but what the registry's abbreviations stand for. */
    static Lexicon lexicon() {
        return new Lexicon(
                Abbreviations.of(RegistryReader.read(EngineRegistries.read()).value()));
    }

    private static String shown(String cell) {
        return UNSEEN.matcher(cell).replaceAll(unseen -> String.valueOf((char) Integer.parseInt(unseen.group(1), 16)));
    }
}
