package vn.niemyet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private final Links links = new Links("/cong/");

    @ParameterizedTest
    @CsvSource({
        "index.html, tinh.html, tinh.html",
        "tinh/lai-chau.html, ../tinh.html, tinh.html",
        "tinh/lai-chau/2021.html, ../../van-ban/a.html#muc-1, van-ban/a.html#muc-1",
        "tinh/lai-chau.html, son-la.html, tinh/son-la.html",
        "tinh/lai-chau.html, ../../tinh.html, tinh.html",
        "a/b.html, #muc-1, a/b.html#muc-1",
        "a/b.html, ./c.html, a/c.html",
        "a/b.html, c/../d.html, a/d.html",
        "a/b.html, ../, index.html",
        "a/b.html, c//d.html, a/c//d.html",
        "a/b.html, ../style.css?v=1, style.css",
        "a/b.html, ../files/ph%E1%BB%A5%20l%E1%BB%A5c.pdf, files/phụ lục.pdf",
        "a/b.html, ../files/1+1.pdf, files/1+1.pdf",
        "a/b.html, /cong/tinh.html, tinh.html",
        "a/b.html, /tinh.html, /tinh.html",
        "a/b.html, c/d:e.html, a/c/d:e.html",
        "a/b.html, ../.well-known/security.txt, .well-known/security.txt",
        "a/b.html, ../c.html#đ/../e, c.html#đ/../e",
    })
    void aLinkLeadsWhereABrowserGoes(String from, String link, String target) {
        assertThat(links.target(from, link)).contains(target);
    }

    @ParameterizedTest
    @CsvSource({"https://example.vn/", "//example.vn/a.html", "mailto:a@example.vn", "tel:113"})
    void aLinkOutOfThePortalLeadsNowhereInIt(String link) {
        assertThat(links.target("a/b.html", link)).isEmpty();
    }
}
