package vn.niemyet.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the words of a text into its DOM. Each call knows where in the file its characters stand, so item anchors and
 * citation links find their place while the DOM grows; no text node is cut afterwards.
 */
final class TextWriter {
    private final ItemAnchors anchors;
    private final CitationLinks links;
    private final PlaceAnchors places;

    /** The outermost element that was opened since the last word: an item that begins now begins with it. */
    private @Nullable Element host;

    private int linkDepth;
    private boolean inWord;
    private int words;
    private int characters;

    TextWriter(ItemAnchors anchors, PlaceAnchors places, CitationLinks links) {
        this.anchors = anchors;
        this.places = places;
        this.links = links;
    }

    /** A block begins: it may carry the anchor of an item. */
    void openBlock(Element block) {
        host = host == null ? block : host;
        inWord = false;
    }

    /** A block ends: what follows belongs to another one. */
    void closeBlock() {
        host = null;
        inWord = false;
    }

    /** An author's own link begins: citations in it stay without one. */
    void openLink() {
        linkDepth++;
    }

    void closeLink() {
        linkDepth--;
    }

    void closeInline(Element inline) {
        links.close(inline);
    }

    void lineEnd(Element parent, boolean visible) {
        inWord = false;
        Node end = visible ? Allowed.BR.create() : new TextNode("\n");
        links.writeBreak(parent, end);
    }

    /** Writes {@code text}, which stands in the file from {@code start} on exactly like this. */
    void write(Element parent, String text, int start) {
        int end = start + text.length();
        int from = start;
        for (int item = anchors.at(from, end); item >= 0; item = anchors.at(from, end)) {
            int marker = Math.max(from, anchors.item(item).marker().start());
            int behind = Math.min(end, anchors.item(item).marker().end());
            plain(parent, text, start, from, marker);
            if (host != null && !host.hasAttr("id")) {
                anchors.place(item, host);
                plain(parent, text, start, marker, behind);
            } else {
                Element span = Allowed.SPAN.in(parent);
                anchors.place(item, span);
                plain(span, text, start, marker, behind);
            }
            from = behind;
        }
        plain(parent, text, start, from, end);
    }

    /** The part of {@code text} from {@code from} to {@code to}, offsets of the file as {@code start} is. */
    private void plain(Element parent, String text, int start, int from, int to) {
        int at = from;
        for (int place = point(at, to); place >= 0; place = point(at, to)) {
            int before = Math.max(at, places.start(place));
            words(parent, text, start, at, before);
            places.place(place, parent);
            at = before;
        }
        words(parent, text, start, at, to);
    }

    private int point(int from, int to) {
        return places.isDone() || from >= to ? -1 : places.at(from, to);
    }

    private void words(Element parent, String text, int start, int from, int to) {
        if (from < to) {
            String part = to - from == text.length() ? text : text.substring(from - start, to - start);
            links.write(parent, part, from, linkDepth == 0);
            count(part);
        }
    }

    /** Writes what the file spells in another way between {@code start} and {@code end}. */
    void writeRespelled(Element parent, String text, int start, int end) {
        links.writeRespelled(parent, text, start, end, linkDepth == 0);
        count(text);
    }

    /** Writes words whose place in the file is not known character by character. */
    void writeElsewhere(Element parent, String text) {
        parent.appendChild(new TextNode(text));
        count(text);
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
                host = null;
            }
        }
        characters += text.length();
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u3000';
    }

    int words() {
        return words;
    }

    /** How many characters were written so far. */
    int characters() {
        return characters;
    }
}
