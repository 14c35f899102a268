package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.model.Level;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;

/** Who carries a central document out is told apart from who rests on it or only names it, in words and in counts. */
class CarriedOutTest {
    private static final String[] NUMBER = {"98", "TB-VPCP", "tb"};
    private static final Resolution NOTICE = new Resolution.Read("98-tb-vpcp-2021", Level.CENTRAL);
    private static final String[] DECREE_NUMBER = {"30", "NĐ-CP", "nd"};
    private static final Resolution DECREE = new Resolution.Read("30-nd-cp-2021", Level.CENTRAL);

    private static Map<String, Document> pages;

    @BeforeAll
    static void render() {
        pages = SamplePortal.parsed(SamplePortal.render(
                SamplePortal.press("vi"),
                SamplePortal.corpus(List.of(
                        paper("lai-chau", "1", Relation.CARRIES_OUT),
                        paper("lang-son", "2", Relation.BASIS),
                        paper("thai-nguyen", "3", Relation.CITES),
                        paper("thanh-hoa", "4", Relation.CARRIES_OUT)))));
    }

    /** All rest on one decree, and do something different with one notice. */
    private static ReadDirective paper(String province, String number, Relation relation) {
        return SamplePortal.text(province + "/2021/" + number + ".md")
                .number(number, "UBND-VX")
                .kind("cv")
                .date("2021-06-0" + number)
                .province(province)
                .issuer("uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh")
                .subject("Việc số " + number)
                .item("1")
                .task("1", "Việc của Sở Y tế", null, List.of("so-y-te"), List.of())
                .citesFully("", DECREE_NUMBER, "2021-03-05", Relation.BASIS, DECREE)
                .citesFully("", NUMBER, "2021-05-08", relation, NOTICE)
                .done();
    }

    private static Document page(String address) {
        return java.util.Objects.requireNonNull(pages.get(address), address);
    }

    @Test
    void theStartPageCountsOnlyThoseThatCarryItOut() {
        assertThat(page("index.html")
                        .select("[aria-labelledby=central] .ranked li")
                        .eachText())
                .singleElement()
                .asString()
                .contains("98/TB-VPCP")
                .endsWith("2 văn bản triển khai");
    }

    @Test
    void theListCountsBoth() {
        assertThat(page("trung-uong.html").select(".ranked li b").eachText())
                .containsExactly("4 văn bản dẫn đến, ở 4 nơi", "4 văn bản dẫn đến, ở 4 nơi; 2 văn bản triển khai");
    }

    @Test
    void thePageOfTheDocumentSaysWhichProvincesDo() {
        Document notice = page("trung-uong/98-tb-vpcp-2021.html");

        assertThat(notice.select(".lead").text())
                .isEqualTo("4 văn bản dẫn đến văn bản này, trong đó 2 văn bản triển khai.");
        assertThat(notice.select(".timeline tr:has(th[scope=row])").eachText())
                .containsExactly(
                        "Lai Châu 1 1 01/6/2021 01/6/2021",
                        "Lạng Sơn 1 – 02/6/2021 02/6/2021",
                        "Thái Nguyên 1 – 03/6/2021 03/6/2021",
                        "Thanh Hóa 1 1 04/6/2021 04/6/2021");
        assertThat(notice.select(".timeline circle")).hasSize(4);
        assertThat(notice.select(".timeline circle.cites title").eachText())
                .containsExactly("Công văn số 2/UBND-VX, 02/6/2021", "Công văn số 3/UBND-VX, 03/6/2021");
        assertThat(page("trung-uong/30-nd-cp-2021.html").select(".lead").text())
                .isEqualTo("4 văn bản dẫn đến văn bản này.");
    }

    @Test
    void whatALawIsTheBasisOfIsNoWorkItOrders() {
        assertThat(page("trung-uong/98-tb-vpcp-2021.html")
                        .select("#cited-by > li:has(.told) .how .tag")
                        .eachText())
                .containsExactly("triển khai", "triển khai");
        assertThat(page("trung-uong/30-nd-cp-2021.html").select(".told")).isEmpty();
    }

    @Test
    void neighboursCarryOutTogetherOrAreSaidToCite() {
        Document one = page("van-ban/lai-chau/2021/1-ubnd-vx.html");

        assertThat(one.select(".neighbours h2").eachText())
                .containsExactly(
                        "Cùng triển khai Thông báo số 98/TB-VPCP ngày 08/5/2021",
                        "Cùng dẫn đến Nghị định số 30/NĐ-CP ngày 05/3/2021");
        assertThat(one.select(".neighbours").first().select(".directives a").eachText())
                .containsExactly("Việc số 4");
        assertThat(page("van-ban/lang-son/2021/2-ubnd-vx.html")
                        .select(".neighbours h2")
                        .eachText())
                .allMatch(heading -> heading.startsWith("Cùng dẫn đến"));
    }
}
