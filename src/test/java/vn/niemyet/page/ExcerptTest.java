package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Agency;

/** Where the words of a long sentence begin and end on the page of a body. */
class ExcerptTest {
    private static final String LONG =
            "Về nguồn nước cho các xã vùng cao trong những tháng khô hạn còn lại của năm, nhất là nơi"
                    + " giếng đã cạn từ đầu mùa: Sở Xây dựng khảo sát lại toàn bộ đường ống đã lắp; Sở Tài chính lo kinh phí mua bồn chứa,"
                    + " trình Ủy ban nhân dân tỉnh trong tuần, đồng thời báo số tiền còn thiếu để tỉnh đề nghị trung ương bổ sung cho đủ"
                    + " trước khi bước vào vụ cày cấy của mùa sau, không để ruộng nào bỏ hoang vì thiếu nước";

    private static Focus on(String id) {
        return Focus.on(SamplePortal.REGISTRY.agencies().byId(id).orElseThrow());
    }

    @Test
    void aLongSentenceBeginsWithTheClauseOfTheBody() {
        assertThat(Excerpt.of(LONG, on("so-tai-chinh")))
                .startsWith("… Sở Tài chính lo kinh phí mua bồn chứa, trình")
                .endsWith("vì thiếu nước");
        assertThat(Excerpt.of(LONG, on("so-xay-dung")))
                .startsWith("… Sở Xây dựng khảo sát lại")
                .endsWith("…")
                .hasSizeBetween(150, 210);
    }

    @Test
    void inAClauseThatIsTooLongAFewWordsStandBefore() {
        String words =
                LONG.replace(':', ',').replace(';', ',').replace("Sở Tài chính", "Sở Nội vụ") + " của Sở Tài chính";

        assertThat(Excerpt.of(words, on("so-tai-chinh")))
                .endsWith("vì thiếu nước của Sở Tài chính")
                .startsWith("… ")
                .hasSizeLessThan(80);
        assertThat(words).contains(" " + Excerpt.of(words, on("so-tai-chinh")).substring(2));
    }

    @Test
    void whatNamesNobodyBeginsAtItsBeginningAndEndsBehindAWord() {
        String cut = Excerpt.of(LONG, on("so-y-te"));

        assertThat(cut).startsWith("Về nguồn nước").endsWith("…");
        assertThat(LONG).contains(cut.substring(0, cut.length() - 1) + " ");
    }

    @Test
    void aShortSentenceStaysWhole() {
        String words = LONG.substring(0, 230);

        assertThat(Excerpt.of(words, on("so-xay-dung"))).isEqualTo(words);
    }

    @Test
    void aNameWithinAnotherIsNotTheBody() {
        Focus focus = new Focus(List.of("sở xây"));

        assertThat(new Focus(List.of("ở xây dựng")).in(LONG)).isNegative();
        assertThat(focus.in(LONG)).isEqualTo(LONG.indexOf("Sở Xây dựng"));
        assertThat(Focus.NOWHERE.in(LONG)).isNegative();
    }

    @Test
    void shortFormsOfAPlaceEndNoClause() {
        String words = LONG.replace("Sở Tài chính lo", "TP. Huế và Sở Tài chính lo");

        assertThat(Excerpt.of(words, on("so-tai-chinh"))).startsWith("… TP. Huế và Sở Tài chính lo");
    }

    @Test
    void whoIsToldIsNotSaidTwice() {
        assertThat(on("so-tai-chinh").opening("Giao Sở Tài chính cấp tiền")).isEqualTo("Sở Tài chính");
        assertThat(on("uy-ban-nhan-dan-cap-xa").opening("UBND các xã, phường, đặc khu đếm giếng"))
                .isEqualTo("UBND các xã, phường, đặc khu");
        assertThat(on("so-tai-chinh").opening("Báo số tiền còn thiếu cho các Sở Tài chính biết"))
                .isEmpty();
        assertThat(on("so-tai-chinh").opening("Cấp tiền")).isEmpty();
    }

    @Test
    void otherNamesOfTheBodyAreLookedForToo() {
        Agency body = SamplePortal.REGISTRY
                .agencies()
                .byId("uy-ban-nhan-dan-cap-huyen")
                .orElseThrow();
        String words = LONG.replace("Sở Tài chính lo", "UBND các huyện, thành phố lo");

        assertThat(Excerpt.of(words, Focus.on(body))).startsWith("… UBND các huyện, thành phố lo kinh phí");
    }
}
