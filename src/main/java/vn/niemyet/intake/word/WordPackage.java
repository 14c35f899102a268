package vn.niemyet.intake.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/** An open {@code .docx}: its main document and the parts that belong to it. What it names outside is never fetched. */
final class WordPackage implements Closeable {
    private final OPCPackage opc;
    private final PackagePart main;
    private final Bounds bounds;

    private WordPackage(OPCPackage opc, PackagePart main, Bounds bounds) {
        this.opc = opc;
        this.main = main;
        this.bounds = bounds;
    }

    static WordPackage open(Original original, Bounds bounds) throws IOException {
        GuardedZip zip = GuardedZip.of(original.bytes(), bounds);
        OPCPackage opc = opened(zip);
        try {
            refuseMacros(opc);
            return new WordPackage(opc, mainPart(opc), bounds);
        } catch (IOException | RuntimeException refused) {
            opc.revert();
            throw refused;
        }
    }

    private static OPCPackage opened(GuardedZip zip) throws IOException {
        try {
            return OPCPackage.open(zip);
        } catch (OpenXML4JException | OpenXML4JRuntimeException broken) {
            throw zip.refusal().<IOException>map(refused -> refused).orElseGet(() -> damaged(broken));
        }
    }

    private static IOException damaged(Exception broken) {
        return new IOException(broken.getMessage(), broken);
    }

    private static void refuseMacros(OPCPackage opc) throws IOException {
        try {
            for (PackagePart part : opc.getParts()) {
                String type = part.getContentType();
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw new RefusedException(Code.PAPER_MACROS);
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException broken) {
            throw damaged(broken);
        }
    }

    private static PackagePart mainPart(OPCPackage opc) throws IOException {
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = opc.getPart(relationship);
                if (part != null && part.getContentType().contains("wordprocessingml")) {
                    return part;
                }
                throw new RefusedException(Code.PAPER_FORMAT, Term.A_SPREADSHEET.word());
            }
        }
        throw new RefusedException(Code.PAPER_FORMAT, Term.AN_ARCHIVE.word());
    }

    /** Who wrote it and who saved it last, as its properties name them. */
    List<String> people() throws IOException {
        try {
            var properties = opc.getPackageProperties();
            return Stream.of(properties.getCreatorProperty(), properties.getLastModifiedByProperty())
                    .flatMap(Optional::stream)
                    .toList();
        } catch (OpenXML4JException | OpenXML4JRuntimeException broken) {
            throw damaged(broken);
        }
    }

    /** {@code w:document}. */
    Element document() throws IOException {
        return read(main);
    }

    /** The part of a kind, {@code styles}; an empty element without one. */
    Element part(String kind) throws IOException {
        List<Element> parts = parts(kind);
        return parts.isEmpty() ? Element.NONE : parts.get(0);
    }

    /** Every part of a kind, {@code header}, in the order of the file. */
    List<Element> parts(String kind) throws IOException {
        List<Element> found = new ArrayList<>();
        try {
            for (PackageRelationship relationship : relationships()) {
                if (relationship.getRelationshipType().endsWith("/" + kind)
                        && relationship.getTargetMode() == TargetMode.INTERNAL) {
                    found.add(read(main.getRelatedPart(relationship)));
                }
            }
        } catch (OpenXML4JException broken) {
            throw damaged(broken);
        }
        return found;
    }

    private PackageRelationshipCollection relationships() throws OpenXML4JException {
        return main.getRelationships();
    }

    private Element read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return ElementReader.read(in, bounds);
        }
    }

    @Override
    public void close() {
        opc.revert();
    }
}
