package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One citation on its way into the page: the elements made for it so far, and the proof that they hold its words.
 *
 * <p>The proof walks the citation's characters in the file: each piece of text must be spelled there exactly so, in order,
 * and what is left out between pieces may hold no letter and no digit.
 */
final class PlacedLink {
    private final LinkTarget target;
    private final String file;
    private final List<Element> elements = new ArrayList<>();
    private int proven;
    private boolean wrong;
    private boolean inOtherLink;

    PlacedLink(LinkTarget target, String file) {
        this.target = target;
        this.file = file;
        this.proven = target.span().start();
    }

    LinkTarget target() {
        return target;
    }

    /** The element in which the next piece may go on: the last one if it still ends {@code parent}, else a new one. */
    Element elementIn(Element parent) {
        Element last = last();
        if (last != null && ends(parent)) {
            return last;
        }
        Element element = create();
        parent.appendChild(element);
        elements.add(element);
        return element;
    }

    /** Whether the last element made is the last thing in {@code parent}. */
    boolean ends(Element parent) {
        Element last = last();
        return last != null && last.equals(parent.lastChild());
    }

    @Nullable
    Element last() {
        return elements.isEmpty() ? null : elements.get(elements.size() - 1);
    }

    /** The element made before the last one. */
    @Nullable
    Element lastButOne() {
        return elements.size() < 2 ? null : elements.get(elements.size() - 2);
    }

    void dropLast() {
        elements.remove(elements.size() - 1);
    }

    /** Takes note of a piece that stands on the page and is spelled {@code words} there. */
    void prove(int start, int end, String words, boolean respelled) {
        wrong |= start < proven || hasWords(proven, start);
        wrong |= !respelled && !(words.length() == end - start && file.startsWith(words, start));
        proven = end;
    }

    void markInOtherLink() {
        inOtherLink = true;
    }

    boolean isInOtherLink() {
        return inOtherLink;
    }

    /** Whether the elements hold the citation's words and nothing else. */
    boolean isProven() {
        return !wrong && !elements.isEmpty() && !hasWords(proven, target.span().end());
    }

    /** Takes the elements away and leaves the words. */
    void undo() {
        elements.forEach(Element::unwrap);
        elements.clear();
    }

    private boolean hasWords(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(file.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private Element create() {
        if (target.href().isEmpty()) {
            return Allowed.SPAN.create().attr("data-cite-unresolved", true);
        }
        return Allowed.A
                .create()
                .attr("href", target.href().get())
                .attr("data-cite", target.key())
                .attr("data-basis", target.basis());
    }
}
