package vn.niemyet.intake.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a {@code .docx} from the XML of its parts, for what a library would never write. */
public final class RawDocx {
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private String mainType = MAIN;

    /** A document with this inside {@code w:body}. */
    public static RawDocx body(String xml) {
        return new RawDocx().main("<w:document " + NAMESPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    public RawDocx main(String xml) {
        parts.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public RawDocx mainType(String type) {
        mainType = type;
        return this;
    }

    /** A part that belongs to the document, {@code styles} with the inside of {@code w:styles}. */
    RawDocx part(String kind, String root, String xml) {
        return bytes(
                kind, ("<" + root + " " + NAMESPACES + ">" + xml + "</" + root + ">").getBytes(StandardCharsets.UTF_8));
    }

    RawDocx bytes(String kind, byte[] bytes) {
        String name = kind + parts.size() + ".xml";
        parts.put("word/" + name, bytes);
        relations
                .append("<Relationship Id=\"r")
                .append(parts.size())
                .append("\" Type=\"")
                .append(RELATIONS)
                .append(kind)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        return this;
    }

    RawDocx override(String part, String type) {
        types.append("<Override PartName=\"/")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
        return this;
    }

    RawDocx file(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] build() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
                            + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types
                            + "</Types>"));
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"r0\" Type=\"" + RELATIONS
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            put(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] relationships(String inside) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
