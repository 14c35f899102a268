package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What may reach a page, written down once more and apart from the engine: its HTML is held against this list. */
final class Allowance {
    private static final Safelist LIST = new Safelist()
            .addTags(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "li",
                    "div",
                    "blockquote",
                    "pre",
                    "hr",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "span",
                    "strong",
                    "em",
                    "code",
                    "br",
                    "img")
            .addAttributes(":all", "id", "class")
            .addAttributes("a", "href", "title", "data-cite", "data-basis")
            .addAttributes("span", "data-cite-unresolved")
            .addAttributes("div", "tabindex")
            .addAttributes("img", "src", "alt")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan");

    private Allowance() {}

    /** Nothing but allowed elements and attributes, no address that could run or load anything, no id twice. */
    static void check(String html) {
        assertThat(Jsoup.isValid(html, LIST)).as("allowed: %s", shortened(html)).isTrue();
        Document page = Jsoup.parseBodyFragment(html);
        for (Element link : page.select("[href]")) {
            assertThat(link.attr("href"))
                    .doesNotContainPattern("(?i)^[\\s\\p{C}]*(javascript|data|vbscript|file|blob):");
            assertThat(link.attr("href")).doesNotStartWith("//").doesNotContain("\\", "\n", "\t");
            assertThat(schemeOf(link.attr("href"))).isIn("", "http", "https", "mailto");
        }
        for (Element image : page.select("[src]")) {
            assertThat(image.attr("src")).startsWith(Texts.ROOT + "files/");
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("(muc|phan)[a-z0-9-]*"));
        assertThat(page.select("a a")).isEmpty();
    }

    private static String schemeOf(String url) {
        int colon = url.indexOf(':');
        int path = url.replace('?', '/').replace('#', '/').indexOf('/');
        return colon < 0 || (path >= 0 && path < colon)
                ? ""
                : url.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
    }

    private static String shortened(String html) {
        return html.length() > 500 ? html.substring(0, 500) + "…" : html;
    }
}
