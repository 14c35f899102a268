package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class FlatTextTest {
    @Test
    void marksGoAndEveryCharacterKnowsWhereItCameFrom() {
        String file = "## **THÔNG BÁO**  \nngày **26/11/2025 **để\n\n\n* một \\* hai\n";
        FlatText flat = FlatText.of(file);

        assertThat(flat.value()).isEqualTo("THÔNG BÁO\nngày 26/11/2025 để\n\n- một hai");
        int at = flat.value().indexOf("26/11/2025");
        assertThat(flat.span(at, at + 10).in(file)).isEqualTo("26/11/2025");
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.value().charAt(i);
            if (Character.isLetterOrDigit(c)) {
                assertThat(file.charAt(flat.span(i, i + 1).start())).isEqualTo(c);
                assertThat(flat.indexOf(flat.span(i, i + 1).start())).isEqualTo(i);
            }
        }
    }

    @Test
    void wordsThatRanTogetherArePartedAndKeepTheirPlaces() {
        String file = "Giao Giám đốcSở Y tế, Chủtịch UBND cácquận, thị xãcăn cứ Quyếtđịnh này.";
        FlatText flat = FlatText.of(file);

        assertThat(flat.value())
                .isEqualTo("Giao Giám đốc Sở Y tế, Chủ tịch UBND các quận, thị xã căn cứ Quyết định này.");
        for (String word : new String[] {"Sở", "tịch", "quận", "căn", "này"}) {
            int at = flat.value().indexOf(word);
            assertThat(flat.span(at, at + word.length()).in(file)).isEqualTo(word);
            assertThat(flat.indexOf(file.indexOf(word))).isEqualTo(at);
            assertThat(flat.wordEnd(at)).isEqualTo(at + word.length());
        }
        assertThat(flat.span(flat.value().indexOf("đốc"), flat.value().indexOf("Sở") + 2)
                        .in(file))
                .isEqualTo("đốcSở");
    }

    @Test
    void wordsThatAreWholeOrForeignOrCouldPartInTwoWaysStay() {
        for (String words : new String[] {
            "nghiêng Đăkrông Kroong quãng người khuỷu Hmông", "cônganh VietGAP Microsoft Covid VNeID", "xươngan"
        }) {
            assertThat(FlatText.of(words).value()).isEqualTo(words);
        }
    }

    @Test
    void ofSeveralWaysTheOneOfCommonWordsIsTaken() {
        assertThat(FlatText.of("thựchiện BANHÀNH cáchuyện côngan PHÒNGThái UBNDcủa Điều2 ngày09/6 QĐ45")
                        .value())
                .isEqualTo("thực hiện BAN HÀNH các huyện công an PHÒNG Thái UBND của Điều 2 ngày 09/6 QĐ45");
    }

    @Test
    void theFoldedFormHasTheSameLengthAndLines() {
        FlatText flat = FlatText.of("UỶ BAN\nNHÂN\u00A0DÂN\n\nTỈNH");

        assertThat(flat.folded()).isEqualTo("ủy ban\nnhân dân\n\ntỉnh").hasSameSizeAs(flat.value());
    }

    @Test
    void aTextBehindFrontMatterBeginsWhereItIsTold() {
        NormalText text = NormalText.of("---\na: 1\n---\nSố: 1/TB");

        assertThat(FlatText.of(text, 13).span(0, 2).in(text.value())).isEqualTo("Số");
    }

    @Test
    void aLineEndThatWasWrittenOutIsOne() {
        FlatText flat = FlatText.of("UBND\\r\\n TỈNH\\r\\n\\r\\nSố");

        assertThat(flat.value()).isEqualTo("UBND\nTỈNH\n\nSố");
        assertThat(flat.span(5, 9)).isEqualTo(new Span(9, 13));
        assertThat(FlatText.of("C:\\ram\\no").value()).isEqualTo("C:\\ram\\no");
    }

    @Test
    void nothingAndOnlyMarksAreEmpty() {
        assertThat(FlatText.of("").value()).isEmpty();
        assertThat(FlatText.of("***\n\n***").value()).isEmpty();
    }

    @Test
    void everySortOfCharacterIsFoundFromEveryPlace() {
        String line = "Số 98/TB-UBND ngày 2O21, “Bộ” Вộ 1a2\n\nA.";
        FlatText flat = FlatText.of(line.repeat(9));
        String value = flat.value();

        for (int at = 0; at <= value.length(); at++) {
            assertThat(flat.nextDigit(at)).isEqualTo(next(value, at, c -> c >= '0' && c <= '9'));
            assertThat(flat.nextGap(at)).isEqualTo(next(value, at, c -> c <= ' '));
            assertThat(flat.nextMark(at)).isEqualTo(next(value, at, c -> c > ' ' && !Folding.isWord((char) c)));
            boolean word = at < value.length() && Folding.isWord(value.charAt(at));
            if (word) {
                assertThat(flat.wordEnd(at)).isEqualTo(next(value, at, c -> !Folding.isWord((char) c)));
            }
        }
    }

    @Test
    void foreignLettersAndLettersBetweenDigitsAreOdd() {
        String value = FlatText.of("x".repeat(63) + "2O21, năm 2021 Вộ 1đ2.").value();
        FlatText flat = FlatText.of(value);
        StringBuilder odd = new StringBuilder();
        for (int at = flat.nextOdd(0); at < value.length(); at = flat.nextOdd(at + 1)) {
            odd.append(value.charAt(at));
        }

        assertThat(odd).hasToString("O,Вđ.");
    }

    @Test
    void theNextGapOfManyBlanksIsFound() {
        FlatText flat = FlatText.of("Một hai     ba\n\n\nbốn");

        assertThat(flat.nextShifted(1)).isEqualTo(flat.value().indexOf("ba"));
        assertThat(flat.nextShifted(flat.length() + 1)).isGreaterThan(flat.length());
    }

    @Test
    void aMarkBelongsToTheWordBeforeTheBlank() {
        assertThat(FlatText.of("Sở Y tế , Công an tỉnh ; thực hiện ./.\nSố : 12, ngày .... tháng 5")
                        .value())
                .isEqualTo("Sở Y tế, Công an tỉnh; thực hiện./.\nSố: 12, ngày .... tháng 5");
    }

    @Test
    void tagsThatAPortalLeftAreNoWords() {
        String file = "UBND TỈNH<b> HÀ NAM</b>\nSố: 1 < 2 <br> <font color=\"red\"><i>Hà Nam</i></font> <kênh>";
        FlatText flat = FlatText.of(file);

        assertThat(flat.value()).isEqualTo("UBND TỈNH HÀ NAM\nSố: 1 < 2 <br> Hà Nam <kênh>");
        assertThat(file.substring(flat.offset(flat.value().indexOf("Hà Nam")))).startsWith("Hà Nam</i>");
    }

    private static int next(String value, int from, IntPredicate sort) {
        int at = from;
        while (at < value.length() && !sort.test(value.charAt(at))) {
            at++;
        }
        return at;
    }
}
