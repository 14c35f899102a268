package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

class PaperFormTest {
    private static final String LETTER = """
            **ỦY BAN NHÂN DÂN**
            **TỈNH MẪU SƠN**

            **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
            **Độc lập - Tự do - Hạnh phúc**

            Số: 12/TB-UBND

            *Mẫu Sơn, ngày 05 tháng 3 năm 2024*

            **THÔNG BÁO**

            **Về việc sửa cầu dân sinh**

            Cầu hỏng thì phải đóng lại ngay, cho đến khi sửa xong và có người kiểm tra./.

            Nơi nhận:

            - Sở Xây dựng;
            - Lưu: VT.

            **TM. ỦY BAN NHÂN DÂN**
            **CHỦ TỊCH**

            **Lò Văn Mẫu**
            """;

    @Test
    void headTitleAndFootStandInTheirPlaces() {
        Document page =
                render(LETTER, "number=12/TB-UBND", "date=ngày 05", "kind=THÔNG BÁO", "subject=sửa cầu dân sinh");

        assertThat(page.select(".letterhead > .head-left").eachText())
                .containsExactly("ỦY BAN NHÂN DÂN TỈNH MẪU SƠN", "Số: 12/TB-UBND");
        assertThat(page.select(".letterhead > .head-right").eachText())
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
                        "Mẫu Sơn, ngày 05 tháng 3 năm 2024");
        assertThat(page.select(".title").eachText()).containsExactly("THÔNG BÁO", "Về việc sửa cầu dân sinh");
        assertThat(page.select(".closing > .recipients").text()).isEqualTo("Nơi nhận: Sở Xây dựng; Lưu: VT.");
        assertThat(page.select(".closing > .signature").text()).isEqualTo("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Văn Mẫu");
    }

    @Test
    void aHeadWhoseFactsStandInFrontMatterIsKnownByItsWords() {
        Document page = render(LETTER);

        assertThat(page.select(".letterhead").text()).endsWith("ngày 05 tháng 3 năm 2024");
        assertThat(page.select(".title").eachText()).containsExactly("THÔNG BÁO", "Về việc sửa cầu dân sinh");
    }

    @Test
    void aPointStandsBeforeTheWordsOfAFact() {
        Document page = render(LETTER, "date=ngày 05");

        assertThat(page.getElementById("doc-date").nextSibling()).hasToString("ngày 05 tháng 3 năm 2024");
    }

    @Test
    void aTextWithoutHeadAndFootStaysAsItIs() {
        String text = "Hôm nay cầu đã sửa xong, mọi người đi lại bình thường, không ai phải chờ.\n\nHết.\n";

        assertThat(render(text).select("[class]")).isEmpty();
    }

    @Test
    void aParagraphOfProseIsNeverCentred() {
        String text =
                "Số: 1/TB\n\nTHÔNG BÁO\nvề cầu\n" + "Ngày 24 họp với các bên liên quan. ".repeat(9) + "\n\nHết.\n";

        assertThat(render(text, "number=1/TB", "kind=THÔNG BÁO", "subject=về cầu")
                        .select(".title")
                        .eachText())
                .containsExactly("THÔNG BÁO", "về cầu");
        assertThat(render(text, "number=1/TB", "kind=THÔNG BÁO")
                        .select(".title")
                        .eachText())
                .containsExactly("THÔNG BÁO");
    }

    private static final String WITHOUT_EMPTY_LINES = """
            ỦY BAN NHÂN DÂN
            TỈNH MẪU SƠN
            -------
            |
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM
            |
            Số: 12/QĐ-UBND
            |
            Mẫu Sơn, ngày 05
            tháng 3 năm 2024
            |
            QUYẾT ĐỊNH
            THÀNH LẬP TỔ GIÚP VIỆC SỬA CÁC CẦU DÂN SINH TRÊN ĐỊA BÀN
            TỈNH TRONG HAI NĂM
            ỦY BAN NHÂN DÂN TỈNH MẪU SƠN
            Căn cứ việc các cầu dân sinh của tỉnh hỏng nhiều sau mùa mưa lũ vừa
            qua;
            Theo lời Giám đốc Sở Xây dựng đề nghị tại cuộc họp đầu tháng,
            QUYẾT ĐỊNH:
            Tổ giúp việc gồm sáu người, làm việc đến khi sửa xong cây cầu sau cùng
            của tỉnh.
            """;

    @Test
    void theLinesOfAHeadWithoutEmptyLinesAreToldApart() {
        Document page = render(
                WITHOUT_EMPTY_LINES,
                "number=12/QĐ-UBND",
                "date=ngày 05",
                "kind=QUYẾT ĐỊNH",
                "subject=THÀNH LẬP TỔ GIÚP VIỆC SỬA CÁC CẦU DÂN SINH TRÊN ĐỊA BÀN\nTỈNH TRONG HAI NĂM");

        assertThat(page.select(".letterhead > p").eachText())
                .containsExactly(
                        "ỦY BAN NHÂN DÂN TỈNH MẪU SƠN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/QĐ-UBND",
                        "Mẫu Sơn, ngày 05 tháng 3 năm 2024");
        assertThat(page.select(".letterhead > .head-right").eachText())
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Mẫu Sơn, ngày 05 tháng 3 năm 2024");
        assertThat(page.select("body p:not(.letterhead p)").eachText())
                .containsExactly(
                        "QUYẾT ĐỊNH",
                        "THÀNH LẬP TỔ GIÚP VIỆC SỬA CÁC CẦU DÂN SINH TRÊN ĐỊA BÀN TỈNH TRONG HAI NĂM",
                        "ỦY BAN NHÂN DÂN TỈNH MẪU SƠN",
                        "Căn cứ việc các cầu dân sinh của tỉnh hỏng nhiều sau mùa mưa lũ vừa qua;",
                        "Theo lời Giám đốc Sở Xây dựng đề nghị tại cuộc họp đầu tháng,",
                        "QUYẾT ĐỊNH:",
                        "Tổ giúp việc gồm sáu người, làm việc đến khi sửa xong cây cầu sau cùng của tỉnh.");
        assertThat(page.select(".title").eachText()).hasSize(2).first().isEqualTo("QUYẾT ĐỊNH");
    }

    @Test
    void abbreviationsInCapitalsAreWordsOfASentence() {
        String text = "Việc này do Chủ tịch hội đồng của ngành giao cho\nUBND TP HCM và các quận, huyện cùng làm.\n";

        assertThat(render(text).select("p").eachText()).hasSize(1);
    }

    @Test
    void theWordsStayInTheirOrder() {
        String before =
                Jsoup.parse(Texts.html(Texts.source("thu.txt", LETTER, 0))).text();

        assertThat(render(LETTER, "number=12/TB-UBND", "date=ngày 05").text()).isEqualTo(before);
    }

    /** Marks of the form {@code name=words} say where a fact was read; signature and recipients are found by their words. */
    private static Document render(String text, String... facts) {
        List<Landmark> places = new ArrayList<>();
        for (String fact : facts) {
            String words = fact.substring(fact.indexOf('=') + 1);
            places.add(place(fact.substring(0, fact.indexOf('=')), words, text));
        }
        if (text.contains("Lò Văn Mẫu")) {
            places.add(place(Landmark.SIGNATURE, "TM. ỦY BAN", text));
            places.add(place(Landmark.SIGNATURE_END, "Lò Văn Mẫu", text));
            places.add(place(Landmark.RECIPIENTS, "Sở Xây dựng", text));
            places.add(place(Landmark.RECIPIENTS_END, "Lưu: VT", text));
        }
        Source source = Texts.source("thu.txt", text, 0);
        return Jsoup.parse(Markup.render(source, new Landmarks(List.of(), places), List.of(), Texts.ROOT)
                .value()
                .html());
    }

    private static Landmark place(String name, String words, String text) {
        int start = text.indexOf(words);
        return new Landmark(name, new Span(start, start + words.length()));
    }
}
