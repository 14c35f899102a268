package vn.niemyet.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niemyet.model.Directive;
import vn.niemyet.support.Growth;
import vn.niemyet.text.FlatText;

/** Texts made to take long: the time must grow no faster than the text. */
class HostileTextIT {
    private static final int SIZE = 3_000;
    private static final int FIVE_MEGABYTES = 5_000_000;
    private static final double IN_STEP = 9;

    static Stream<String> hostile() {
        return Stream.of(
                "7",
                "số ",
                "số số: ",
                "12/",
                "12/QĐ-",
                "số l1l1/QĐ 1 1 1/QĐ-",
                "Chỉ thị 15, Chỉ thị 16 và ",
                "98.TB-VPCP.2020/",
                "1-A",
                "QĐ-UBND",
                "((((",
                "Công điện số 540, ",
                "540, 541 ",
                "các Công điện số 1, 2, 3, ",
                "98/TB-VPCP ",
                "98/TB-VPCP ngày 08/5/2021 và số ",
                "12/CĐ-UBND hồi ",
                "98/TB-VPCP, 99/TB-VPCP ngày 1/2/2021, ",
                "Nghị quyết 347 ",
                "12/QĐ-ABC ngày 1/1/2021 12/QĐ-ABD ",
                "ngày ngày ",
                "của của Bộ Bộ ",
                "Luật Luật, ",
                "Điện ngày 21/7/2021 của Ban Bí thư ",
                "1/2/2021/",
                "mẫu số 1/A-B ",
                "A.B.C-1/D.E.F",
                "Căn cứ ",
                "(sau đây gọi tắt là Nghị quyết 3) ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void timeGrowsInStepWithTheText(String piece) {
        double growth = Growth.ofFourfold(SIZE, size -> read(piece.repeat(size / piece.length())));

        assertThat(growth).as("growth of cost for a text four times as long").isLessThan(IN_STEP);
    }

    @Test
    void differentNumbersInGreatNumber() {
        double growth = Growth.ofFourfold(SIZE, size -> read(numbers(size / 20)));

        assertThat(growth).isLessThan(IN_STEP);
    }

    @Test
    void aLineOfFiveMegabytes() {
        String words = "các xã, phường báo cáo 3 lần, mỗi lần 15 phút trước 17 giờ; ".repeat(9);
        String piece = words + "thực hiện Thông báo số 98/TB-VPCP ngày 08/5/2021 của Văn phòng Chính phủ. ";
        int pieces = FIVE_MEGABYTES / piece.length();

        assertThat(read(piece.repeat(pieces))).isEqualTo(pieces);
    }

    private static String numbers(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("Công văn số ").append(i).append(i % 2 == 0 ? "/UBND-VX ngày 1/3/2021; " : "/UBND-VX; ");
        }
        return text.toString();
    }

    private static int read(String text) {
        Directive directive = Fixture.directive();
        return Fixture.RESOLVER
                .resolve("a.md", directive, Fixture.FINDER.find(FlatText.of(text), directive), HeldDocuments.NONE)
                .value()
                .size();
    }
}
