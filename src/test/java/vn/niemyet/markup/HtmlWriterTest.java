package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chỉ chữ",
                "<p>a &lt; b &amp; c &gt; \"d\"</p>",
                "<p><strong><em>đậm</em> và</strong> <br>xuống <hr></p>",
                "<table><tbody><tr><td></td><td colspan=\"2\">x</td></tr></tbody></table>",
                "<p><a href=\"a?b=1&amp;c=&quot;&lt;&gt;'\" data-cite=\"k\">x</a></p>",
                "<p><span data-cite-unresolved>x</span><img src=\"a\" alt=\"\"></p>",
                "<pre><code>\n a\n\n  b </code></pre>",
                "<ul><li>1<ul><li>2</li></ul></li><li>3</li></ul>"
            })
    void saysWhatJsoupSays(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);

        assertThat(HtmlWriter.inside(page.body(), 100).replaceAll("(?<=>)\n(?=<|$)", ""))
                .isEqualTo(page.body().html().replaceAll("(?<=>)\n(?=<|$)", ""));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < 0x2200; c++) {
            all.append(Character.isISOControl(c) && c != '\t' && c != '\n' ? '\uFFFD' : c);
        }
        Element root = Allowed.DIV.create();
        Element link = Allowed.A.in(Allowed.P.in(root)).attr("href", all.toString());
        link.appendChild(new TextNode(all.toString()));

        Element read = Jsoup.parseBodyFragment(HtmlWriter.inside(root, 100)).selectFirst("a");

        assertThat(read.wholeText()).isEqualTo(all.toString());
        assertThat(read.attr("href")).isEqualTo(all.toString());
    }

    @Test
    void whatHtmlForbidsIsShownAsReplaced() {
        Element root = Allowed.DIV.create();
        root.appendChild(new TextNode("a\u0000\u0007\u007F\u0085\uFFFEb"));

        assertThat(HtmlWriter.inside(root, 10)).isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb");
    }
}
