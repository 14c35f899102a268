package vn.niemyet.intake.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Traces;

/** Who wrote a Word file and who saved it last, as its properties have it. */
public final class WordTraces {
    private WordTraces() {}

    /** Comments are among the findings of the text itself and not counted here. */
    public static Traces of(Original original, Bounds bounds) throws IOException {
        try (WordPackage file = WordPackage.open(original, bounds)) {
            return of(file.people().stream());
        }
    }

    /** The same of a {@code .doc}. */
    public static Traces ofOld(Original original) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(original.bytes()))) {
            SummaryInformation summary = document.getSummaryInformation();
            return summary == null
                    ? Traces.NONE
                    : of(Stream.of(summary.getAuthor(), summary.getLastAuthor()).filter(Objects::nonNull));
        }
    }

    private static Traces of(Stream<String> people) {
        List<String> names = people.map(String::strip)
                .filter(name -> !name.isEmpty() && !isProgram(name))
                .distinct()
                .toList();
        return new Traces(names, 0);
    }

    /** Programs sign too. */
    private static boolean isProgram(String name) {
        return Stream.of("Apache POI", "Microsoft", "LibreOffice", "python-docx")
                .anyMatch(name::startsWith);
    }
}
