package vn.niemyet.intake.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Traces;

/** Who wrote a PDF, and the notes that were put on its pages (sticky notes, text written over it). */
public final class PdfTraces {
    private static final Set<String> NOTES =
            Set.of("Text", "FreeText", "Popup", "Highlight", "StrikeOut", "Caret", "Ink");

    private PdfTraces() {}

    public static Traces of(Original original) throws IOException {
        try (PDDocument document = Loader.loadPDF(original.bytes())) {
            String author = document.getDocumentInformation().getAuthor();
            List<String> authors = author == null || author.isBlank() ? List.of() : List.of(author.strip());
            return new Traces(authors, notes(document));
        }
    }

    private static int notes(PDDocument document) throws IOException {
        int notes = 0;
        int pages = Math.min(document.getNumberOfPages(), Bounds.USUAL.pages());
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            for (PDAnnotation note : page.getAnnotations()) {
                boolean empty = note.getContents() == null || note.getContents().isBlank();
                notes += NOTES.contains(note.getSubtype()) && !empty ? 1 : 0;
            }
        }
        return notes;
    }
}
