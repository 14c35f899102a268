package vn.niemyet.intake.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part of a Word file: its name with the usual prefix ({@code w:p}, {@code mc:Choice}), whatever prefix the
 * file uses.
 *
 * @param attributes by name with prefix, {@code w:val}
 * @param text the characters directly in it
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    static final Element NONE = new Element("", Map.of(), List.of(), "");

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The first child of this name; {@link #NONE} without one. */
    Element child(String wanted) {
        for (Element child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return NONE;
    }

    boolean has(String wanted) {
        return !child(wanted).isMissing();
    }

    /** Whether this stands for an element that is not there. */
    boolean isMissing() {
        return name.isEmpty();
    }

    Stream<Element> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    /** {@code w:val} of a child, {@code 2} for {@code <w:numId w:val="2"/>}. */
    Optional<String> valueOf(String wanted) {
        return child(wanted).attribute("w:val");
    }

    /** {@code w:val} of a child that is a number. */
    Optional<Integer> numberOf(String wanted) {
        return valueOf(wanted).flatMap(Element::number);
    }

    /** A switch: there without value or with {@code true}, {@code 1}, {@code on}. */
    Optional<Boolean> switchOf(String wanted) {
        if (!has(wanted)) {
            return Optional.empty();
        }
        String value = valueOf(wanted).orElse("true");
        return Optional.of(!value.equals("0") && !value.equals("false") && !value.equals("off"));
    }

    static Optional<Integer> number(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits.strip()));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    /** Every element below of this name, in the order of the file. */
    Stream<Element> anywhere(String wanted) {
        return children.stream().flatMap(child -> child.is(wanted) ? Stream.of(child) : child.anywhere(wanted));
    }
}
