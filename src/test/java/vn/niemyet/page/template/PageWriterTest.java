package vn.niemyet.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
    private final PageWriter writer = new PageWriter(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Số: 98/TB-VPCP",
                "ỦY BAN – “Đường” ﷽\uFFFF\u0000\u007F\u0080\u07FF\u0800",
                "\uD83C\uDFDB!",
                "a\uD83C",
                "\uD83C\uD83C\uDFDB",
                "\uDFDB\uD83Cb",
                "\uD83C\n\uDFDB"
            })
    void writesWhatJavaWouldEncode(String text) {
        byte[] expected = text.getBytes(StandardCharsets.UTF_8);

        writer.write(text);
        assertThat(writer.bytes()).isEqualTo(expected);

        writer.clear();
        text.chars().forEach(writer::write);
        assertThat(writer.bytes()).isEqualTo(expected);

        writer.clear();
        writer.write(text.toCharArray(), 0, text.length());
        assertThat(writer.bytes()).isEqualTo(expected);
    }

    @Test
    void growsAndBeginsAnew() {
        String line = "Điều 1. \uD83C\uDFDB\n";
        for (int i = 0; i < 5_000; i++) {
            writer.write(line);
        }
        assertThat(writer.bytes()).isEqualTo(line.repeat(5_000).getBytes(StandardCharsets.UTF_8));

        writer.clear();
        writer.write("x-y", 1, 1);
        assertThat(writer.bytes()).isEqualTo(new byte[] {'-'});
    }
}
