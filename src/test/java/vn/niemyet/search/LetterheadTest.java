package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterheadTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH LAI CHÂU    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            -------          Độc lập - Tự do - Hạnh phúc
            Số: 12/UBND-VX
            V/v trữ nước ngọt cho mùa khô
            Lai Châu, ngày 05 tháng 3 năm 2021

            """;
    private static final String BODY = "Kính gửi: Các sở, ban, ngành.\n\nĐộc lập - Tự do là điều ai cũng quý.\n";

    @Test
    void theLetterheadEndsBeforeTheFirstLineOfTheText() {
        assertThat(Letterhead.end(HEAD + BODY, 0, "Trữ nước ngọt cho mùa khô")).isEqualTo(HEAD.length());
    }

    @Test
    void aTextWithoutLetterheadBeginsAtOnce() {
        assertThat(Letterhead.end(BODY, 0, "Trữ nước ngọt cho mùa khô")).isZero();
        assertThat(Letterhead.end("", 0, "")).isZero();
    }

    @Test
    void aTitleAsALineOfItsOwnBelongsToTheHead() {
        String title = "Trữ nước ngọt cho mùa khô";
        assertThat(Letterhead.end("**" + title + "**\n" + BODY, 0, title)).isEqualTo(title.length() + 5);
    }

    @Test
    void mottosAboveTheTextAreLeftOutAndNoOthers() {
        WordSequence words = WordSequence.of(HEAD + BODY, FoldingCase.lexicon());
        Letterhead.leaveOutMottos(words, HEAD.length());

        assertThat(spelt(words))
                .startsWith("ỦY", "BAN", "NHÂN", "DÂN", "TỈNH", "LAI", "CHÂU", "Số", "12")
                .containsSubsequence("Độc", "lập", "Tự", "do", "là");
    }

    private static List<String> spelt(WordSequence words) {
        List<String> spelt = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            spelt.add(words.word(i).spelling());
        }
        return spelt;
    }
}
