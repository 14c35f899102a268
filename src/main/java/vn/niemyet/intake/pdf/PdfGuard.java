package vn.niemyet.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/** Looks a PDF over before its pages are read: programs in it, and streams that unpack to more than a paper can need. */
final class PdfGuard {
    private static final int BUFFER = 1 << 16;

    private final Bounds bounds;
    private final byte[] buffer = new byte[BUFFER];

    private PdfGuard(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Refuses programs and streams out of bounds. */
    static void check(PDDocument document, Bounds bounds) throws IOException {
        refusePrograms(document);
        PdfGuard guard = new PdfGuard(bounds);
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            // A picture is not unpacked, since nobody looks at it.
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                guard.measure(stream);
            }
        }
    }

    /** A script that runs when the file is opened, and one that lies ready in its list of names. */
    private static void refusePrograms(PDDocument document) throws RefusedException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary opening = catalog.getCOSDictionary(COSName.OPEN_ACTION);
        boolean named = names != null && names.containsKey(COSName.JAVA_SCRIPT);
        boolean opened =
                opening != null && (COSName.JAVA_SCRIPT.equals(opening.getCOSName(COSName.S)) || isLaunch(opening));
        if (named || opened) {
            throw new RefusedException(Code.PAPER_MACROS);
        }
    }

    private static boolean isLaunch(COSDictionary action) {
        return "Launch".equals(action.getNameAsString(COSName.S));
    }

    private void measure(COSStream stream) throws IOException {
        int layers = layers(stream.getFilters());
        if (layers == 0) {
            return;
        }
        long unpacked = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < layers; i++) {
                in = new InflaterInputStream(in);
            }
            for (int read = in.read(buffer); read >= 0 && unpacked <= bounds.unpacked(); read = in.read(buffer)) {
                unpacked += read;
            }
        } catch (ZipException | java.io.EOFException damaged) {
            // A damaged stream ends here; what the page reader makes of it is not more than this.
            return;
        }
        if (unpacked > bounds.unpacked()) {
            String most = Term.UNPACKED_BYTES.word(String.valueOf(bounds.unpacked()));
            throw new RefusedException(Code.PAPER_TOO_LARGE, most);
        }
    }

    /** How often a stream was deflated, if nothing else was done to it. */
    private static int layers(COSBase filters) {
        if (filters instanceof COSArray several) {
            for (COSBase filter : several) {
                if (!isFlate(filter)) {
                    return 0;
                }
            }
            return several.size();
        }
        return isFlate(filters) ? 1 : 0;
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** Whether a page draws anything that is not letters and lines. */
    static boolean hasPictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    /** How many lists of embedded files there are. */
    static int embeddedFiles(PDDocument document) {
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        return names != null && names.containsKey(COSName.EMBEDDED_FILES) ? 1 : 0;
    }
}
