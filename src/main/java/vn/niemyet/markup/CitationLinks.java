package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;

/**
 * Puts the citation links around the words they belong to, by the offsets of these words in the file. A link is kept only if
 * its words are proven to be the citation's; else the words stay without one, and that is a problem.
 */
final class CitationLinks {
    private final Source source;
    private final List<PlacedLink> links = new ArrayList<>();
    private final List<LinkTarget> overlapping = new ArrayList<>();
    private @Nullable PlacedLink current;
    private int written;

    CitationLinks(Source source, List<LinkTarget> targets) {
        this.source = source;
        int end = source.bodyStart();
        for (LinkTarget target :
                targets.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            if (target.span().start() < end || target.span().length() == 0) {
                overlapping.add(target);
            } else {
                links.add(new PlacedLink(target, source.text().value()));
                end = target.span().end();
            }
        }
    }

    /** Writes the characters {@code start} to {@code end} of the file, which are spelled {@code words}, into {@code parent}. */
    void write(Element parent, String words, int start, boolean linkable) {
        int from = start;
        int end = start + words.length();
        while (from < end) {
            PlacedLink link = linkFrom(from);
            boolean inside = link != null && link.target().span().start() <= from;
            int to = link == null ? end : Math.min(end, border(link, inside));
            String piece = from == start && to == end ? words : words.substring(from - start, to - start);
            writePiece(parent, piece, new Range(from, to, false), inside && link != null ? link : null, linkable);
            from = to;
        }
    }

    /** Writes words that the file spells in another way from {@code start} to {@code end}. */
    void writeRespelled(Element parent, String words, int start, int end, boolean linkable) {
        PlacedLink link = linkFrom(start);
        boolean inside = link != null
                && link.target().span().start() <= start
                && end <= link.target().span().end();
        writePiece(parent, words, new Range(start, end, true), inside && link != null ? link : null, linkable);
    }

    /** Writes a line end: inside a link that goes on behind it, else beside. */
    void writeBreak(Element parent, Node lineEnd) {
        PlacedLink link = current;
        boolean goesOn = link != null && link.target().span().contains(written) && link.ends(parent);
        Element host = goesOn && link != null ? link.elementIn(parent) : parent;
        host.appendChild(lineEnd);
    }

    /** After bold or italic words that are one link as a whole: the link is put around them, so that it can go on. */
    void close(Element inline) {
        PlacedLink link = current;
        Element element = link == null ? null : link.last();
        if (link == null || element == null || inline.childNodeSize() != 1 || !link.ends(inline)) {
            return;
        }
        Element before = link.lastButOne();
        element.unwrap();
        if (before != null && before.equals(inline.previousSibling())) {
            link.dropLast();
            before.appendChild(inline);
        } else {
            inline.replaceWith(element);
            element.appendChild(inline);
        }
    }

    private record Range(int start, int end, boolean respelled) {}

    private void writePiece(Element parent, String words, Range range, @Nullable PlacedLink link, boolean linkable) {
        Element host = parent;
        if (link != null && linkable) {
            link.prove(range.start(), range.end(), words, range.respelled());
            host = link.elementIn(parent);
        } else if (link != null) {
            link.markInOtherLink();
        }
        current = link;
        written = range.end();
        host.appendChild(new TextNode(words));
    }

    private static int border(PlacedLink link, boolean inside) {
        return inside ? link.target().span().end() : link.target().span().start();
    }

    /** The first link that ends behind {@code offset}. */
    private @Nullable PlacedLink linkFrom(int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).target().span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < links.size() ? links.get(low) : null;
    }

    /** Proves every link; takes back those that fail and tells why the page has none there. */
    List<Problem> prove() {
        List<Problem> problems = new ArrayList<>();
        for (PlacedLink link : links) {
            boolean proven = link.isProven();
            if (link.isInOtherLink() || !proven) {
                link.undo();
            }
            if (!link.isInOtherLink() && !proven) {
                problems.add(problem(link.target()));
            }
        }
        overlapping.forEach(target -> problems.add(problem(target)));
        return problems;
    }

    private Problem problem(LinkTarget target) {
        String words = source.text().slice(target.span()).replace('\n', ' ');
        return Problem.of(Code.LINK_NOT_PLACED, Place.of(source.path(), source.text(), target.span()), words);
    }
}
