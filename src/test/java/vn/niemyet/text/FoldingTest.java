package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, hòa bình",
        "UỶ BAN, ủy ban",
        "Thuý, thúy",
        "khoẻ, khỏe",
        "quý, quý",
        "quỳnh, quỳnh",
        "hoàn, hoàn",
        "Ðắk Lắk, đắk lắk",
        "2020–2021, 2020-2021"
    })
    void matchingKeepsTheLengthAndUnifiesTonePlacement(String written, String folded) {
        assertThat(Folding.matching(written)).isEqualTo(folded).hasSameSizeAs(written);
    }

    @Test
    void plainIsWhatAForeignKeyboardTypes() {
        assertThat(Folding.plain("Đường Nguyễn Huệ, Ủy ban")).isEqualTo("duong nguyen hue, uy ban");
    }

    @Test
    void theKeyOfANameForgetsBlanksAndHyphens() {
        assertThat(Folding.key("Sở Lao động -  Thương binh và Xã hội"))
                .isEqualTo(Folding.key("sở Lao động – Thương binh\nvà Xã hội"));
    }

    @Test
    void slugsAreLowerCaseWordsAndHyphens() {
        assertThat(Slug.of("1229/UBND-VX")).isEqualTo("1229-ubnd-vx");
        assertThat(Slug.of("  Quyết định số 23/2021/QĐ-TTg. ")).isEqualTo("quyet-dinh-so-23-2021-qd-ttg");
        assertThat(Slug.ofSubject("về việc " + "tăng cường ".repeat(20)))
                .hasSizeLessThanOrEqualTo(60)
                .matches("ve-viec(-tang|-cuong)*");
    }

    @Test
    void theAlphabetIsVietnamese() {
        List<String> names = new ArrayList<>(List.of(
                "Đồng Nai",
                "Hưng Yên",
                "Bắc Ninh",
                "An Giang",
                "Hà Nội",
                "Điện Biên",
                "Bà Rịa - Vũng Tàu",
                "Ấp",
                "Hồ Chí Minh",
                "Ăn",
                "Dương",
                "Hải Phòng",
                "Hà Nam"));
        names.sort(VietnameseOrder.INSTANCE);

        assertThat(names)
                .containsExactly(
                        "An Giang",
                        "Ăn",
                        "Ấp",
                        "Bà Rịa - Vũng Tàu",
                        "Bắc Ninh",
                        "Dương",
                        "Điện Biên",
                        "Đồng Nai",
                        "Hà Nam",
                        "Hà Nội",
                        "Hải Phòng",
                        "Hồ Chí Minh",
                        "Hưng Yên");
    }

    @Test
    void theOrderIsOneOrderForBothUnicodeForms() {
        String name = "Thừa Thiên Huế";

        assertThat(VietnameseOrder.key(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseOrder.key(name));
    }

    @Test
    void capitalsAndSmallLettersAreThoseOfTheLanguage() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Folding.isUpper(c)).isEqualTo(Character.isUpperCase(c));
            assertThat(Folding.isLower(c)).isEqualTo(Character.isLowerCase(c));
        }
    }
}
