package vn.niemyet.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The styles of a Word file, each with what it takes from the style it is based on. */
final class WordStyles {
    private static final Set<String> NO_BORDER = Set.of("none", "nil");

    private final Map<String, Element> byId = new HashMap<>();
    private final Look standard;
    private final Optional<String> ordinary;

    private WordStyles(Element styles) {
        styles.all("w:style")
                .forEach(style -> style.attribute("w:styleId").ifPresent(id -> byId.putIfAbsent(id, style)));
        standard = Look.of(styles.child("w:docDefaults").child("w:rPrDefault").child("w:rPr"));
        ordinary = styles.all("w:style")
                .filter(style -> style.attribute("w:type").equals(Optional.of("paragraph"))
                        && style.attribute("w:default").equals(Optional.of("1")))
                .findFirst()
                .flatMap(style -> style.attribute("w:styleId"));
    }

    static WordStyles of(Element styles) {
        return new WordStyles(styles);
    }

    /** How the runs of a paragraph look that say nothing themselves. */
    Look ofParagraph(Element properties) {
        return style(properties).map(id -> look(id)).orElse(Look.UNSAID).over(standard);
    }

    /** How a run looks in its paragraph. */
    Look ofRun(Element properties, Look paragraph) {
        Look character = properties.valueOf("w:rStyle").map(id -> look(id)).orElse(Look.UNSAID);
        return Look.of(properties).over(character).over(paragraph);
    }

    /** The list a paragraph belongs to by itself or by its style: {@code w:numPr}. */
    Element numbering(Element properties) {
        Element own = properties.child("w:numPr");
        if (own.has("w:numId")) {
            return own;
        }
        return style(properties)
                .flatMap(id -> find(id, style -> present(style.child("w:pPr").child("w:numPr"))))
                .orElse(own);
    }

    /** Whether the style of a paragraph is that of captions. */
    boolean isCaption(Element properties) {
        return style(properties)
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .flatMap(style -> style.valueOf("w:name"))
                .filter(name -> name.equalsIgnoreCase("caption"))
                .isPresent();
    }

    /** Whether a table shows lines, by itself, by its style or by its cells. */
    boolean isRuled(Element table) {
        Element properties = table.child("w:tblPr");
        boolean own = showsLines(properties.child("w:tblBorders"));
        if (own || table.anywhere("w:tcBorders").anyMatch(WordStyles::showsLines)) {
            return true;
        }
        boolean silent = !properties.has("w:tblBorders");
        return silent
                && properties
                        .valueOf("w:tblStyle")
                        .flatMap(id ->
                                find(id, style -> present(style.child("w:tblPr").child("w:tblBorders"))))
                        .filter(WordStyles::showsLines)
                        .isPresent();
    }

    private static boolean showsLines(Element borders) {
        return borders.children().stream()
                .flatMap(border -> border.attribute("w:val").stream())
                .anyMatch(value -> !NO_BORDER.contains(value));
    }

    private static Optional<Element> present(Element element) {
        return element.isMissing() ? Optional.empty() : Optional.of(element);
    }

    private Optional<String> style(Element properties) {
        return properties.valueOf("w:pStyle").or(() -> ordinary);
    }

    private Look look(String id) {
        Look look = Look.UNSAID;
        for (Element style : chain(id)) {
            look = look.over(Look.of(style.child("w:rPr")));
        }
        return look;
    }

    private <T> Optional<T> find(String id, Function<Element, Optional<T>> part) {
        for (Element style : chain(id)) {
            Optional<T> found = part.apply(style);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A style and those it is based on, each once: a file can be based on itself. */
    private Iterable<Element> chain(String id) {
        Map<String, Element> chain = new java.util.LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && seen.add(next.get()) && byId.containsKey(next.get())) {
            Element style = byId.getOrDefault(next.get(), Element.NONE);
            chain.put(next.get(), style);
            next = style.valueOf("w:basedOn");
        }
        return chain.values();
    }
}
