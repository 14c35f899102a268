package vn.niemyet.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/** What a file really is, told by its first bytes; its name must say the same, or somebody was deceived. */
enum Format {
    DOCX("docx", "docm", "dotx"),
    /** The older container of Office; a {@code .docx} with a password is one too. */
    OLE("doc", "docx", "docm", "dot", "xls", "ppt"),
    PDF("pdf"),
    HTML("html", "htm", "xhtml"),
    TEXT("txt", "md", "markdown", "");

    private static final int START = 1_024;

    /** Files that are no paper, by the bytes they begin with. */
    private enum Stranger {
        PNG("\u0089PNG", Term.A_PICTURE),
        JPEG("\u00FF\u00D8\u00FF", Term.A_PICTURE),
        GIF("GIF8", Term.A_PICTURE),
        TIFF("II*\0", Term.A_PICTURE),
        TIFF_OF_BIG_ENDS("MM\0*", Term.A_PICTURE),
        RTF("{\\rtf", Term.A_RICH_TEXT),
        RAR("Rar!", Term.AN_ARCHIVE),
        SEVEN_ZIP("7z\u00BC\u00AF", Term.AN_ARCHIVE),
        GZIP("\u001F\u008B", Term.AN_ARCHIVE),
        WORD_6("\u00DB\u00A5-\0", Term.AN_OLD_WORD),
        WORD_2("1\u00BE\0\0", Term.AN_OLD_WORD);

        private final String start;
        private final Term what;

        Stranger(String start, Term what) {
            this.start = start;
            this.what = what;
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of, which nobody can change
    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The format of a file; refuses what is no paper and what bears the name of another format. */
    static Format of(Original original) throws RefusedException {
        Format format = byContent(original);
        if (!format.extensions.contains(original.extension())) {
            throw refusal(format, original.extension());
        }
        return format;
    }

    private static RefusedException refusal(Format format, String extension) {
        if (format == OLE) {
            return new RefusedException(Code.PAPER_FORMAT, Term.NO_KNOWN_FORMAT.word());
        }
        boolean known = Arrays.stream(values()).anyMatch(other -> other.extensions.contains(extension));
        return known || format != TEXT
                ? new RefusedException(Code.PAPER_EXTENSION, extension, format.extensions.get(0))
                : new RefusedException(Code.PAPER_FORMAT, Term.NO_KNOWN_FORMAT.word());
    }

    private static Format byContent(Original original) throws RefusedException {
        for (Stranger stranger : Stranger.values()) {
            if (original.hasAt(0, stranger.start)) {
                throw new RefusedException(Code.PAPER_FORMAT, stranger.what.word());
            }
        }
        if (original.hasAt(0, "PK\u0003\u0004")) {
            return zip(original);
        }
        if (original.hasAt(0, "\u00D0\u00CF\u0011\u00E0")) {
            return OLE;
        }
        String start = start(original);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        return looksLikeHtml(start) ? HTML : text(original, start);
    }

    private static Format zip(Original original) throws RefusedException {
        if (original.hasAt(30, "mimetypeapplication/vnd.oasis.opendocument")) {
            throw new RefusedException(Code.PAPER_FORMAT, Term.AN_OPEN_DOCUMENT.word());
        }
        return DOCX;
    }

    /** A text of bytes has no zeros, unless it says that its letters have two. */
    private static Format text(Original original, String start) throws RefusedException {
        boolean wide = original.hasAt(0, "\u00FF\u00FE") || original.hasAt(0, "\u00FE\u00FF");
        if (!wide && start.indexOf('\0') >= 0) {
            throw new RefusedException(Code.PAPER_FORMAT, Term.NO_KNOWN_FORMAT.word());
        }
        // A piece of a page without <html> is one because its name says so.
        return HTML.extensions.contains(original.extension()) ? HTML : TEXT;
    }

    private static boolean looksLikeHtml(String start) {
        String words = start.toLowerCase(Locale.ROOT);
        return words.contains("<!doctype html") || words.contains("<html");
    }

    /** The first bytes, each as the character of its value. */
    private static String start(Original original) {
        byte[] bytes = original.bytes();
        StringBuilder start = new StringBuilder(START);
        for (int i = 0; i < Math.min(bytes.length, START); i++) {
            start.append((char) (bytes[i] & 0xFF));
        }
        return start.toString();
    }
}
