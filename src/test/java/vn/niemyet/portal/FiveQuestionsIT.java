package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a new reader asks, answered by links alone: each step is a link that stands on the page before. */
class FiveQuestionsIT {
    private static final SampleSite SITE = SampleSite.get();

    /** Follows links from the start page by the addresses they end in; fails where a page has no such link. */
    private static Document walk(String... steps) {
        String at = "index.html";
        for (String step : steps) {
            Document page = page(at);
            Element link = page.select("a[href]").stream()
                    .filter(one -> one.absUrl("href").equals("https://x/" + step))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no way to " + step));
            at = link.absUrl("href").substring("https://x/".length());
        }
        return page(at);
    }

    private static Document page(String address) {
        return Jsoup.parse(SITE.read(address), "https://x/" + address);
    }

    @Test
    void whatMustTheFinanceDepartmentOfLaiChauDoAndByWhen() {
        Document page = walk("co-quan.html", "co-quan/so-tai-chinh.html", "co-quan/so-tai-chinh/lai-chau.html");

        assertThat(page.select(".told li").first().text())
                .contains("Sở Tài chính chủ trì, phối hợp với Sở Y tế")
                .contains("08/02/2021");
    }

    @Test
    void theSameFromThePageOfTheProvince() {
        Document page = walk("tinh.html", "tinh/lai-chau.html", "co-quan/so-tai-chinh/lai-chau.html");

        assertThat(page.select(".told li").first().text()).contains("Sở Tài chính chủ trì, phối hợp với Sở Y tế");
    }

    @Test
    void whichProvincesCarryOutADispatchOfThePrimeMinister() {
        Document page = walk("trung-uong.html", "trung-uong/541-cd-ttg-2021.html");

        assertThat(page.select(".timeline th[scope=row]").eachText()).containsExactly("Điện Biên", "Lai Châu");
    }

    @Test
    void whatDidAProvinceIssueInAMonth() {
        Document page = walk("tinh.html", "tinh/lang-son.html", "tinh/lang-son/2021.html");

        assertThat(page.select(".directives > li").eachText())
                .anySatisfy(row -> assertThat(row).contains("521/GM-UBND").contains("tháng 11/2021"));
    }

    @Test
    void whoSignedANoticeAndByWhatRight() {
        Document page = walk("tinh.html", "tinh/thai-nguyen.html", "van-ban/thai-nguyen/2021/107-tb-ubnd.html");

        assertThat(page.select(".signed").text())
                .isEqualTo("Vũ Thị Thu Hương, Phó Chánh Văn phòng, ký thay Chánh Văn phòng, thừa lệnh Chủ tịch.");
        assertThat(page.select(".facts a[href=#doc-signature]")).hasSize(1);
    }

    @Test
    void whatReplacedADepartmentThatIsGone() {
        Document page = walk("co-quan.html", "co-quan/so-thong-tin-va-truyen-thong.html");

        assertThat(page.select(".history").text())
                .contains("Sở Khoa học và Công nghệ")
                .contains("01/3/2025");
    }

    @Test
    void whatOneProvinceDecidedStandsWithItsNameAndOnNoOthersPage() {
        Document everywhere = page("co-quan/so-ke-hoach-va-dau-tu.html");
        Document here = page("co-quan/so-ke-hoach-va-dau-tu/son-la.html");

        assertThat(everywhere.select(".history").text())
                .contains("Nghị quyết 499/NQ-HĐND")
                .contains("01/3/2025, ở Hòa Bình");
        assertThat(here.text()).contains("Sở Tài chính").doesNotContain("499/NQ-HĐND");
    }
}
