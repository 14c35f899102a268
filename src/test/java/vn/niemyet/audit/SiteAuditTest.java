package vn.niemyet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;

class SiteAuditTest {
    private final SiteAudit audit = new SiteAudit("/cong/");

    @Test
    void aSoundSiteHasNoProblems() {
        look("index.html", "<a href=\"tinh/a.html\">a</a><a href=\"https://example.vn/x\">x</a>");
        look("tinh/a.html", "<h1 id=\"dau\">a</h1><a href=\"../index.html\">x</a><a href=\"#dau\">y</a>");

        assertThat(problems("index.html", "tinh/a.html")).isEmpty();
    }

    @Test
    void linksAndAnchorsThatLeadNowhereAreFound() {
        look("index.html", "<a href=\"mat.html\">1</a><a href=\"b.html#muc-9\">2</a><a href=\"#khong\">3</a>");
        look("b.html", "<p id=\"muc-1\">x</p>");

        assertThat(problems("index.html", "b.html"))
                .extracting(Problem::code, p -> p.words().get(0))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Code.DEAD_LINK, "mat.html"),
                        org.assertj.core.groups.Tuple.tuple(Code.DEAD_ANCHOR, "b.html#muc-9"),
                        org.assertj.core.groups.Tuple.tuple(Code.DEAD_ANCHOR, "index.html#khong"));
    }

    @Test
    void aLinkFromTheRootOfTheWebIsFoundUnderTheBasePath() {
        look("404.html", "<a href=\"/cong/\">1</a><a href=\"/cong/mat.html\">2</a><a href=\"/index.html\">3</a>");
        look("index.html", "<p>đầu</p>");

        assertThat(audit.problems(List.of("404.html", "index.html"), Set.of("404.html")))
                .extracting(Problem::code, p -> p.words().get(0))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Code.DEAD_LINK, "mat.html"),
                        org.assertj.core.groups.Tuple.tuple(Code.DEAD_LINK, "/index.html"));
    }

    @Test
    void anIdThatStandsTwiceIsFound() {
        look("index.html", "<p id=\"muc-1\">a</p><p id=\"muc-1\">b</p>");

        assertThat(problems("index.html")).extracting(Problem::code).containsExactly(Code.DOUBLE_ID);
    }

    @Test
    void aPageWithoutAWayToItIsFoundUnlessItIsARedirect() {
        look("index.html", "<p>trống</p>");
        look("le-loi.html", "<p>một mình</p>");
        look("cu.html", "<meta http-equiv=\"refresh\" content=\"0; url=index.html\"><a href=\"index.html\">x</a>");

        assertThat(problems("index.html", "le-loi.html", "cu.html"))
                .extracting(Problem::code, p -> p.place().path())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.ORPHAN_PAGE, "le-loi.html"));
    }

    @Test
    void aCitationNeedsItsWayBackOnAnyPageOfTheCitedDocument() {
        look("index.html", "<a href=\"a.html\">a</a><a href=\"b.html\">b</a>");
        look("a.html", "<a data-cite=\"k\" href=\"tw/k.html\">k</a>");
        look("b.html", "<a data-cite=\"k\" href=\"tw/k.html\">k</a>");
        look("tw/k.html", "<ol id=\"cited-by\"></ol><a href=\"k/trang-2.html\">2</a>");
        look("tw/k/trang-2.html", "<ol id=\"cited-by\"><li><a href=\"../../b.html\">b</a></li></ol>");

        assertThat(problems("index.html", "a.html", "b.html", "tw/k.html", "tw/k/trang-2.html"))
                .extracting(Problem::code, p -> p.place().path())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.ONE_SIDED_LINK, "a.html"));
    }

    @Test
    void aCitationInsideOfAnotherLinkCountsByItsListBesideTheText() {
        look("index.html", "<a href=\"a.html\">a</a>");
        look(
                "a.html",
                "<a href=\"https://vanban.example.vn\">k</a><ul class=\"cites\"><li><a href=\"tw/k.html\">k</a></li></ul>");
        look("tw/k.html", "<ol id=\"cited-by\"><li><a href=\"../a.html\">a</a></li></ol>");

        assertThat(problems("index.html", "a.html", "tw/k.html")).isEmpty();
    }

    @Test
    void whatOnePageThatCouldNotBeMadeWouldHaveHeldIsAskedOfNobody() {
        look("index.html", "<a href=\"a.html#muc-1\">1</a><a href=\"mat.html\">2</a><a href=\"gone.html\">3</a>");
        look("tw/k.html", "<p>only a.html leads here</p>");
        audit.leaveOut("a.html");
        audit.leaveOut("gone.html");

        assertThat(problems("index.html", "a.html", "tw/k.html"))
                .extracting(Problem::code, p -> p.words().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.DEAD_LINK, "mat.html"));
    }

    @Test
    void theTextOfADirectiveIsGivenWithoutWhatStandsAroundIt() {
        List<String> texts = look(
                "a.html",
                "<nav>x</nav><div class=\"directive-text\"><p>Đặng &amp; <b>con</b></p><div>2</div></div><p>y</p>");

        assertThat(String.join("", texts)).isEqualTo("Đặng & con2");
    }

    @Test
    void aPageIsReadHoweverItsTagsAreSpelt() {
        List<String> texts = look(
                "a.html",
                "<!doctype html><!-- <a href='mat.html'> --><script>if (1 < 2) '<a href=\"mat.html\">'</script>"
                        + "<DIV id=d class='x directive-text y'>a<br/>b</DIV ><div class=directive-texts>c</div>"
                        + "<a HREF=\"khong.html\">1</a><a href=index.html title=\"đ > 1\">2</a><a href");

        assertThat(texts).containsExactly("a", "b");
        assertThat(problems("a.html", "index.html"))
                .extracting(Problem::code, p -> p.words().get(0))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.ORPHAN_PAGE, "a.html"));
    }

    private List<String> look(String address, String html) {
        return audit.look(address, html.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> problems(String... files) {
        return audit.problems(List.of(files), Set.of("index.html"));
    }
}
