package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.audit.SiteAudit;
import vn.niemyet.corpus.Corpus;

/** The pages of a small portal: their addresses, their links, the hooks that readers' scripts rely on. */
class PagesTest {
    private static Map<String, String> pages;
    private static Map<String, Document> parsed;

    @BeforeAll
    static void render() {
        Corpus corpus = SamplePortal.corpus();
        pages = SamplePortal.render(SamplePortal.press("vi"), corpus);
        parsed = SamplePortal.parsed(pages);
    }

    @Test
    void everyPageOfTheContractIsThere() {
        assertThat(pages.keySet())
                .contains(
                        "index.html",
                        "van-ban.html",
                        "tinh.html",
                        "tinh/lai-chau.html",
                        "tinh/lai-chau/2021.html",
                        "tinh/lam-dong.html",
                        "tinh/khong-ro-tinh.html",
                        "ngay.html",
                        "ngay/2021.html",
                        "ngay/2021/05.html",
                        "ngay/khong-ro.html",
                        "co-quan.html",
                        "co-quan/so-y-te.html",
                        "co-quan/so-y-te/lai-chau.html",
                        "loai.html",
                        "loai/cv.html",
                        "trung-uong.html",
                        "trung-uong/98-tb-vpcp-2021.html",
                        "dan-chieu/thanh-hoa/77-qd-ubnd-2019.html",
                        "tim-kiem.html",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        "opensearch.xml");
    }

    @Test
    void noLinkIsDeadNoIdDoubleNoPageLostNoCitationOneSided() {
        SiteAudit audit = new SiteAudit("/cong/");
        pages.forEach((address, html) -> {
            if (address.endsWith(".html")) {
                audit.look(address, html.getBytes(StandardCharsets.UTF_8));
            }
        });
        Set<String> files = new HashSet<>(pages.keySet());
        SamplePortal.templates().assets().keySet().forEach(name -> files.add("assets/" + name));
        files.add("files/phụ lục.csv");
        files.add("tim-kiem/goc.js");
        Stream.of(
                        "directives.ndjson",
                        "directives.csv",
                        "citations.csv",
                        "tasks.csv",
                        "agencies.csv",
                        "central-documents.csv")
                .forEach(name -> files.add("du-lieu/" + name));
        assertThat(audit.problems(files, Set.of("index.html", "404.html"))).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingOneMainAndItsLanguage() {
        parsed.forEach((address, page) -> {
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("main#main")).as(address).hasSize(1);
            assertThat(page.select("html[lang=vi]")).as(address).hasSize(1);
            assertThat(page.select("title").text()).as(address).isNotBlank();
        });
    }

    @Test
    void nothingInlineAndNothingForeign() {
        parsed.forEach((address, page) -> {
            assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("[onclick], [onload], iframe, object"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("script[src^=http], link[rel=stylesheet][href^=http], img"))
                    .as(address)
                    .isEmpty();
        });
    }

    @Test
    void wordsAreEscaped() {
        Document page = parsed.get("van-ban/lai-chau/2021/1229-ubnd-vx.html");
        assertThat(page.select("h1").text()).isEqualTo("Phòng dịch <trong> mùa hè & thu");
        assertThat(pages.get("index.html")).contains("Phòng dịch &lt;trong&gt; mùa hè &amp; thu");
        assertThat(page.select(".notices").text()).isEqualTo("Một thông báo <thử>.");
    }

    @Test
    void linksOutOfTheNotFoundPageStartAtTheRootOfTheWeb() {
        assertThat(parsed.get("404.html").select("a[href]:not(.skip):not([href^=mailto])"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("/cong/"));
    }

    @Test
    void sitemapListsEveryPageButTheLostOne() {
        assertThat(pages.get("sitemap.xml"))
                .contains("<loc>https://example.vn/cong/</loc>")
                .contains("<loc>https://example.vn/cong/van-ban/lai-chau/2021/1229-ubnd-vx.html</loc>")
                .doesNotContain("404.html");
        assertThat(pages.get("robots.txt")).contains("Sitemap: https://example.vn/cong/sitemap.xml");
    }

    @Test
    void whomToAskStandsInTheSettings() {
        assertThat(pages.get(".well-known/security.txt"))
                .contains("Contact: mailto:loi@example.vn\n")
                .contains("Canonical: https://example.vn/cong/.well-known/security.txt\n")
                .containsPattern("Expires: \\d{4}-(06-30|12-31)T00:00:00Z\n");
        assertThat(pages.get("humans.txt"))
                .contains("Tổ biên tập", "Contact: loi@example.vn", "https://example.vn/cong/");
        assertThat(pages.get("robots.txt")).startsWith("User-agent: *\nAllow: /\n");
    }

    @Test
    void theMailForSecurityIsGoodForHalfAYearAtLeastAndNeverForMoreThanAYear() {
        LocalDate start = LocalDate.of(2027, 1, 1);
        for (LocalDate day = start; day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(ServerFiles.expires(day)).isBetween(day.plusMonths(5), day.plusYears(1));
        }
    }

    @Test
    void renderingTwiceGivesTheSameBytes() {
        assertThat(SamplePortal.render(SamplePortal.press("vi"), SamplePortal.corpus()))
                .isEqualTo(pages);
    }

    @Test
    void namesInEnglishSentencesAreMarked() {
        Map<String, Document> english =
                SamplePortal.parsed(SamplePortal.render(SamplePortal.press("en"), SamplePortal.corpus()));

        Document directive = english.get("van-ban/lai-chau/2021/1229-ubnd-vx.html");
        assertThat(directive.select(".signed span[lang=vi]").eachText())
                .containsExactly("Tổng Thanh Hải", "Phó Chủ tịch", "Chủ tịch", "Ủy ban nhân dân");
        assertThat(directive.select(".signed").text())
                .isEqualTo("Tổng Thanh Hải, Phó Chủ tịch, signed for Chủ tịch, on behalf of Ủy ban nhân dân.");
        assertThat(english.get("tinh.html").select("small span[lang=vi]").eachText())
                .contains("Hồ Chí Minh", "Lâm Đồng", "Đắk Lắk");
        assertThat(english.get("tinh/lai-chau.html")
                        .select("h1 > span[lang=vi]")
                        .eachText())
                .containsExactly("Tỉnh Lai Châu");
        assertThat(parsed.get("tinh/lai-chau.html").select("h1").html()).isEqualTo("Tỉnh Lai Châu");
    }

    @Test
    void everyReasonOfAResolutionHasWordsInBothLanguages() throws IOException {
        String model = Files.readString(Path.of("src/main/java/vn/niemyet/model/Resolution.java"));
        for (String language : List.of("vi", "en")) {
            assertThat(SamplePortal.press(language).words("reason.").keySet())
                    .containsAll(Pattern.compile("@param reason .*?\\*/", Pattern.DOTALL)
                            .matcher(model)
                            .results()
                            .flatMap(reasons -> Pattern.compile("[{]@code ([a-z-]+)}")
                                    .matcher(reasons.group())
                                    .results())
                            .map(code -> code.group(1))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void aPaperOfACentralBodyHasNoUnknownProvince() {
        assertThat(pages.entrySet().stream()
                        .filter(page -> page.getKey().startsWith("van-ban/trung-uong/"))
                        .map(page -> parsed.get(page.getKey()).select(".facts").text()))
                .isNotEmpty()
                .allMatch(facts -> facts.contains("Địa phương Trung ương"));
    }

    @Test
    void aRelationIsNoClassThatStylesSomethingElse() {
        assertThat(parsed.values().stream()
                        .flatMap(page -> page.select(".relation-map li:not(.more)").stream())
                        .map(edge -> edge.className()))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("is-"));
    }

    @Test
    void noLineEndsWithinANumber() {
        Document page = parsed.get("van-ban/lai-chau/2021/1229-ubnd-vx.html");

        assertThat(page.select(".eyebrow .nb").eachText()).containsExactly("1229/UBND-VX", "11/5/2021");
        assertThat(page.select("#citation").text())
                .isEqualTo("Công văn số 1229/UBND-VX ngày 11/5/2021 của UBND tỉnh Lai Châu");
        assertThat(page.select("h1").html()).isEqualTo("Phòng dịch &lt;trong&gt; mùa hè &amp; thu");
    }

    @Test
    void englishPagesSayWhichPartsAreVietnamese() {
        Map<String, String> english = SamplePortal.render(SamplePortal.press("en"), SamplePortal.corpus());
        Document page = SamplePortal.parsed(english).get("van-ban/lai-chau/2021/1229-ubnd-vx.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".directive-text").attr("lang")).isEqualTo("vi");
        assertThat(page.select("nav").text()).contains("Provinces");
    }
}
