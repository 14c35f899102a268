package vn.niemyet.intake.word;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Traces;

/** Who wrote a {@code .docx} and who saved it last, as its properties have it. */
public final class WordTraces {
    private WordTraces() {}

    /** Comments are among the findings of the text itself and not counted here. */
    public static Traces of(Original original, Bounds bounds) throws IOException {
        try (WordPackage file = WordPackage.open(original, bounds)) {
            List<String> names = file.people().stream()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !isProgram(name))
                    .distinct()
                    .toList();
            return new Traces(names, 0);
        }
    }

    /** Programs sign too. */
    private static boolean isProgram(String name) {
        return Stream.of("Apache POI", "Microsoft", "LibreOffice", "python-docx")
                .anyMatch(name::startsWith);
    }
}
