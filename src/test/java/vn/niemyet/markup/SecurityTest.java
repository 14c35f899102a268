package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.model.Item;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/** Whatever a text tries, its page holds words and nothing that runs, loads or leads astray. */
class SecurityTest {
    private static final List<String> SCHEMES = List.of(
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "java\tscript:alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;&#x61;vascript&colon;alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "\u0001javascript:alert(1)",
            "\u200Bjavascript:alert(1)",
            "java\u00ADscript:alert(1)",
            "<javascript:alert(1)>",
            "< javascript:alert(1)>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "blob:https://example.vn/1",
            "view-source:https://example.vn",
            "//example.vn/a",
            "\\\\example.vn\\a",
            "/\\example.vn");

    static Stream<String> attacks() {
        List<String> attacks = new ArrayList<>();
        for (String scheme : SCHEMES) {
            attacks.add("[bấm vào đây](" + scheme + ")");
            attacks.add("![hình](" + scheme + ")");
            attacks.add("[nhãn]\n\n[nhãn]: " + scheme);
            attacks.add("<" + scheme + ">");
        }
        attacks.addAll(List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//example.vn/a.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe srcdoc=\"<b>\"></iframe>",
                "<a href=\"javascript:alert(1)\" onclick=alert(1)>x</a>",
                "<style>*{display:none}</style>",
                "<base href=https://example.vn/>",
                "<meta http-equiv=refresh content=0>",
                "<form action=/x><input name=q></form>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<<script>script>alert(1)<</script>/script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "</p></div></article><script>alert(1)</script>",
                "`</code><script>alert(1)</script>`",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "    </code></pre><script>alert(1)</script>",
                "```\" onmouseover=alert(1)\n```",
                "[a](https://example.vn \"\\\" onmouseover=alert(1) x=\\\"\")",
                "[a](https://example.vn/\"onmouseover=alert(1))",
                "[a](<https://example.vn/\" onmouseover=\"alert(1)>)",
                "![\" onerror=\"alert(1)](files/a.png)",
                "![a](files/../../../secret.png)",
                "![a](files/\" onerror=\"alert(1))",
                "![a](https://example.vn/a.png)",
                "![a](files\\..\\a.png)",
                "| a<script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |\n[<script>alert(1)</script>]",
                "| [a](javascript:alert(1)) || b |\n|---|---|---|\n| \" onclick=alert(1) | ^^ | c |",
                "# <script>alert(1)</script>",
                "# \" onclick=\"alert(1)",
                "<https://example.vn/\"onclick=alert(1)>",
                "<mailto:a@example.vn?body=\"><script>alert(1)</script>",
                "[a](mailto:a@example.vn?subject=x%0Ay)",
                "**<script>**alert(1)**</script>**",
                "<scr**ipt>alert(1)</scr**ipt>",
                "\u0000<script>\u0000alert(1)</script>",
                "&NotAnEntity;&amp;lt;script&amp;gt;",
                "${7*7} <#assign x=1> #{1} {{constructor.constructor('alert(1)')()}}"));
        return attacks.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingButWordsComesOutOfMarkdown(String attack) {
        check(Texts.markdown(attack));
        check(Texts.markdown("- " + attack + "\n\n> " + attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingButWordsComesOutOfOcrText(String attack) {
        Source source = Texts.ocr(attack);
        check(source);
        assertThat(Jsoup.parseBodyFragment(Texts.html(source)).select("a, img")).isEmpty();
    }

    private static void check(Source source) {
        String html = Texts.html(source);
        Allowance.check(html);
        assertThat(html).doesNotContain("<script", "<iframe", "<svg", "<style", "<!--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.vn/a",
                "HTTP://example.vn",
                "mailto:a@example.vn",
                "#muc-1",
                "../2021/a.html#muc-2",
                "a/b:c"
            })
    void harmlessAddressesStay(String url) {
        assertThat(Jsoup.parseBodyFragment(Texts.html(Texts.markdown("[x](" + url + ")")))
                        .select("a"))
                .singleElement()
                .matches(a -> a.attr("href").equals(url));
    }

    @Test
    void filesAreFoundFromThePage() {
        assertThat(Texts.html(Texts.markdown("[x](files/a.pdf) ![y](files/b.png)")))
                .contains("<a href=\"../../../files/a.pdf\">x</a>", "src=\"../../../files/b.png\"");
    }

    @Test
    void whatIsPlacedFromOutsideIsEscapedToo() {
        Source source = Texts.markdown("1. Thông báo");
        Span marker = Texts.find(source, "1.", 0);
        Span words = Texts.find(source, "Thông báo", 0);
        Item item = new Item("1.", "1", "\"><script>alert(1)</script>", 0, marker, marker);
        LinkTarget link = new LinkTarget(words, Optional.of("\"><script>alert(2)</script>"), "\"<x", "\"<y");

        String html = Markup.render(source, Landmarks.items(List.of(item)), List.of(link), Texts.ROOT)
                .value()
                .html();

        assertThat(html).doesNotContain("<script", "<x", "<y");
        assertThat(Jsoup.parseBodyFragment(html).select("a").attr("data-cite")).isEqualTo("\"<x");
    }
}
