package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageNumbersTest {
    private static final String PAGE = "Cán bộ thôn đi từng nhà, xem bể nước, nhắc bà con đậy nắp bể.\n".repeat(14);
    private static final String CUT = "Trưởng thôn ghi tên từng hộ vào sổ, báo về Ủy ban nhân dân";

    private static String flat(String text) {
        return FlatText.of(text).value();
    }

    @Test
    void aSentenceGoesOnBehindTheNumberOfAPage() {
        String text = PAGE + CUT + "\n\n2\n\nxã vào sáng thứ Hai.";

        assertThat(flat(text)).endsWith("Ủy ban nhân dân\nxã vào sáng thứ Hai.");
    }

    @Test
    void theNextPageBeginsWithAParagraphOfItsOwn() {
        String text = PAGE + "1. Đậy bể.\n- 2 -\n2. Thả cá.\n" + PAGE + CUT + "\nTrang 3/3\nXã Đông Hải.";

        assertThat(flat(text)).contains("1. Đậy bể.\n\n2. Thả cá.").endsWith("Ủy ban nhân dân\nXã Đông Hải.");
    }

    @Test
    void numbersThatAreNoRowOfPagesStay() {
        String table = PAGE + "Thôn Một\n\n2\n\nThôn Hai\n\n5\n\nThôn Ba\n" + PAGE + "7\nThôn Tư";

        assertThat(flat(table))
                .contains("Thôn Một\n\n2\n\nThôn Hai\n\n5\n\nThôn Ba")
                .contains("\n7\nThôn Tư");
    }

    @Test
    void everyCharacterKnowsItsPlaceInTheFile() {
        String text = PAGE + CUT + "\n\n2\n\nxã vào sáng thứ Hai.";
        FlatText flat = FlatText.of(text);
        int at = flat.value().indexOf("xã vào");

        assertThat(text.substring(flat.offset(at))).startsWith("xã vào");
        assertThat(flat.position(at).line()).isEqualTo(19);
    }
}
