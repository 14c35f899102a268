package vn.niemyet.markup;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * The allow-list: every element of a text's HTML is made here, and there is no other. What is not in this list cannot reach a
 * page, because nothing of a source is ever parsed as HTML.
 */
final class Allowed {
    static final Allowed P = new Allowed("p");
    static final Allowed UL = new Allowed("ul");
    static final Allowed LI = new Allowed("li");
    static final Allowed DIV = new Allowed("div");
    static final Allowed BLOCKQUOTE = new Allowed("blockquote");
    static final Allowed PRE = new Allowed("pre");
    static final Allowed HR = new Allowed("hr");
    static final Allowed TABLE = new Allowed("table");
    static final Allowed CAPTION = new Allowed("caption");
    static final Allowed THEAD = new Allowed("thead");
    static final Allowed TBODY = new Allowed("tbody");
    static final Allowed TR = new Allowed("tr");
    static final Allowed TH = new Allowed("th");
    static final Allowed TD = new Allowed("td");
    static final Allowed A = new Allowed("a");
    static final Allowed SPAN = new Allowed("span");
    static final Allowed STRONG = new Allowed("strong");
    static final Allowed EM = new Allowed("em");
    static final Allowed CODE = new Allowed("code");
    static final Allowed BR = new Allowed("br");
    static final Allowed IMG = new Allowed("img");
    private static final Allowed H2 = new Allowed("h2");
    private static final Allowed H3 = new Allowed("h3");
    private static final Allowed H4 = new Allowed("h4");
    private static final Allowed H5 = new Allowed("h5");
    private static final Allowed H6 = new Allowed("h6");

    private final Tag tag;

    private Allowed(String name) {
        this.tag = Tag.valueOf(name);
    }

    /** A heading of a level from 2 to 6. */
    static Allowed heading(int level) {
        return switch (level) {
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            case 5 -> H5;
            default -> H6;
        };
    }

    Element create() {
        return new Element(tag, null);
    }

    /** A new element as the last child of {@code parent}. */
    Element in(Element parent) {
        Element element = create();
        parent.appendChild(element);
        return element;
    }

    boolean is(Element element) {
        return element.normalName().equals(tag.normalName());
    }
}
