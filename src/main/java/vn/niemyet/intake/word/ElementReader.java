package vn.niemyet.intake.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/**
 * Reads the XML of one part into elements. A document type, which could name files and addresses to be fetched, ends the
 * reading; so do elements too deep within each other, or too many.
 */
final class ElementReader {
    private static final int MOST_ELEMENTS = 2_000_000;

    /** Both editions of the standard, the transitional one and the strict one. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"));

    private final Bounds bounds;
    private final Deque<Open> path = new ArrayDeque<>();
    private int count;

    /** An element of which the end has not come. */
    private record Open(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {
        Element close() {
            return new Element(name, Map.copyOf(attributes), List.copyOf(children), text.toString());
        }
    }

    private ElementReader(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The root element of a part. */
    static Element read(InputStream in, Bounds bounds) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new ElementReader(bounds).read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException disk) {
                throw disk;
            }
            throw new IOException("XML, line " + line(broken), broken);
        }
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    }

    private Element read(XMLStreamReader xml) throws XMLStreamException, IOException {
        Element root = Element.NONE;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedException(Code.PAPER_ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> open(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> text(xml);
                case XMLStreamConstants.END_ELEMENT -> root = close();
                default -> {}
            }
        }
        return root;
    }

    private void open(XMLStreamReader xml) throws RefusedException {
        if (path.size() >= bounds.depth()) {
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.NESTING.word(String.valueOf(bounds.depth())));
        }
        if (++count > MOST_ELEMENTS) {
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.ELEMENTS.word(String.valueOf(MOST_ELEMENTS)));
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = prefix(xml.getAttributeNamespace(i)) + xml.getAttributeLocalName(i);
            attributes.put(name, xml.getAttributeValue(i));
        }
        String name = prefix(xml.getNamespaceURI()) + xml.getLocalName();
        path.push(new Open(name, attributes, new ArrayList<>(), new StringBuilder()));
    }

    private void text(XMLStreamReader xml) {
        if (!path.isEmpty() && path.element().children().isEmpty()) {
            path.element().text().append(xml.getText());
        }
    }

    private Element close() {
        Element closed = path.pop().close();
        if (!path.isEmpty()) {
            path.element().children().add(closed);
        }
        return closed;
    }

    private static String prefix(@org.jspecify.annotations.Nullable String namespace) {
        if (namespace == null || namespace.isEmpty()) {
            return "";
        }
        return PREFIXES.getOrDefault(namespace, "?:");
    }
}
