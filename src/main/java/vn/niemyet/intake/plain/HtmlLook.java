package vn.niemyet.intake.plain;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How the text of an element looks, by its name and by the style it carries itself. */
record HtmlLook(boolean bold, boolean italic) {
    static final HtmlLook PLAIN = new HtmlLook(false, false);

    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite");

    /** The look inside an element that stands in text of this look. */
    HtmlLook in(Element element) {
        String name = element.normalName();
        String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean heavy = css.contains("font-weight:bold") || css.contains("font-weight:7");
        boolean slanted = css.contains("font-style:italic");
        return new HtmlLook(
                (bold || BOLD.contains(name) || heavy) && !css.contains("font-weight:normal"),
                (italic || ITALIC.contains(name) || slanted) && !css.contains("font-style:normal"));
    }
}
