package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text whose line ends are lost has its items on lines of their own again; a long paragraph stays one. */
class RunInItemsTest {
    private static final String FILLING = "nước sạch cho các xã vùng cao ".repeat(RunInItems.LONG / 30 + 1);

    private static List<String> beginnings(String text) {
        return FlatText.of(text)
                .value()
                .lines()
                .map(line -> line.substring(0, Math.min(12, line.length())))
                .toList();
    }

    @Test
    void numbersThatFollowOneAnotherBeginLines() {
        String text = "Ủy ban nhân dân tỉnh yêu cầu: 1. Sở Y tế: a) Cấp " + FILLING
                + "đủ. b) Báo cáo. 2. Sở Nội vụ: - Rà soát; "
                + "- Tổng hợp. 10. Không phải mục. 3. Công an tỉnh. Nơi nhận: - Như trên. CHỦ TỊCH Lê Văn A";

        assertThat(beginnings(text))
                .containsExactly(
                        "Ủy ban nhân ",
                        "1. Sở Y tế:",
                        "a) Cấp nước ",
                        "b) Báo cáo.",
                        "2. Sở Nội vụ",
                        "- Rà soát;",
                        "- Tổng hợp. ",
                        "3. Công an t",
                        "Nơi nhận:",
                        "- Như trên.",
                        "CHỦ TỊCH Lê ");
    }

    @Test
    void partsAndArticlesBeginTheirNumbersAnew() {
        String text = "KẾ HOẠCH I. MỤC TIÊU 1. Cấp " + FILLING
                + "đủ. 1.1. Trước mùa khô. 2. Giữ rừng. II. THỰC HIỆN 1. Sở Y tế. Điều 1. Ban hành.";

        assertThat(beginnings(text))
                .containsExactly(
                        "KẾ HOẠCH",
                        "I. MỤC TIÊU",
                        "1. Cấp nước ",
                        "1.1. Trước m",
                        "2. Giữ rừng.",
                        "II. THỰC HIỆ",
                        "1. Sở Y tế.",
                        "Điều 1. Ban ");
    }

    @Test
    void aParagraphStaysOneLine() {
        String counted = "Yêu cầu: 1. Sở Y tế. 2. Sở Nội vụ. 3. Công an tỉnh.";
        String amounts = "Cấp " + FILLING + "đủ. 5. Lần này là lần thứ 7. Năm qua. Số 12. Không.";

        assertThat(beginnings(counted)).hasSize(1);
        assertThat(beginnings(amounts)).hasSize(1);
    }
}
