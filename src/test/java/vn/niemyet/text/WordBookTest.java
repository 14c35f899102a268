package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordBookTest {
    private static final String ORDER =
            "Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra việc trực cấp cứu; báo cáo trước ngày 20/3/2024.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  hai  chỗ trống ",
                "một\ttab\nhai dòng",
                "\uD83C\uDFDB 5 °C",
                "nửa \uD83C chữ",
                "\uDFDB",
                "\u0000 \u007F\u0080\u07FF\u0800\uFFFF"
            })
    void whatIsUnpackedIsWhatWasPacked(String text) {
        WordBook book = new WordBook();

        assertThat(book.unpack(book.pack(text))).isEqualTo(text);
        assertThat(book.unpack(book.pack(text))).as("known words").isEqualTo(text);
    }

    static IntStream lengths() {
        return IntStream.concat(
                IntStream.rangeClosed(10, 14), IntStream.of(61, 62, 63, 64, 123, 124, 125, 126, 10_000));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void longWordsAreSpeltOutInPieces(int length) {
        WordBook book = new WordBook();
        String text = "trước " + "ạ".repeat(length) + " sau " + "b".repeat(length);

        assertThat(book.unpack(book.pack(text))).isEqualTo(text);
    }

    @Test
    void wordsThatComeAgainTakeAFifth() {
        WordBook book = new WordBook();
        byte[] first = book.pack(ORDER);
        byte[] again = book.pack(ORDER);

        assertThat(again).isEqualTo(first);
        assertThat(again.length * 3).isLessThan(ORDER.getBytes(StandardCharsets.UTF_8).length);
    }

    /** More different words than the book has numbers: those that come too late are spelt, and all come back. */
    @Test
    void aFullBookLosesNothing() {
        WordBook book = new WordBook();
        SplittableRandom random = new SplittableRandom(11);
        List<String> texts = IntStream.range(0, 3_000)
                .mapToObj(i -> random.ints(20, 'a', 'z' + 1)
                        .mapToObj(c -> "" + (char) c + (char) (c + random.nextInt(200)) + random.nextInt(100))
                        .reduce(ORDER, (one, other) -> one + " " + other + random.nextInt(26, 90)))
                .toList();

        List<byte[]> packed = texts.stream().map(book::pack).toList();

        assertThat(packed.stream().map(book::unpack).toList()).isEqualTo(texts);
    }

    /** {@code Aa} and {@code BB} have one hash in Java: texts made of such words cost no more than others, and come back. */
    @Test
    void wordsMadeToMeetComeBack() {
        WordBook book = new WordBook();
        List<String> texts = IntStream.range(0, 4_096)
                .mapToObj(i -> IntStream.range(0, 6)
                        .mapToObj(bit -> (i >> 2 * bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();

        assertThat(texts.stream().map(book::pack).map(book::unpack).toList()).isEqualTo(texts);
    }

    @Test
    void manyThreadsShareOneBook() {
        WordBook book = new WordBook();
        List<String> texts = IntStream.range(0, 20_000)
                .mapToObj(i -> "từ" + Integer.toString(i % 997, 26) + " và " + ORDER + " số " + i)
                .toList();

        assertThat(texts.parallelStream().map(book::pack).map(book::unpack).toList())
                .isEqualTo(texts);
    }
}
