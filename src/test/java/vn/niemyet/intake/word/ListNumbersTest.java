package vn.niemyet.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.NumberForm;
import vn.niemyet.intake.paper.Original;

/** The numbers that Word prints before the paragraphs of a list. */
class ListNumbersTest {
    private final StringBuilder lists = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private ListNumbersTest list(String id, String... levels) {
        lists.append("<w:abstractNum w:abstractNumId=\"")
                .append(id)
                .append("\">")
                .append(String.join("", levels));
        lists.append("</w:abstractNum>");
        return this;
    }

    private ListNumbersTest name(String name, String list, String overrides) {
        lists.append("<w:num w:numId=\"")
                .append(name)
                .append("\"><w:abstractNumId w:val=\"")
                .append(list);
        lists.append("\"/>").append(overrides).append("</w:num>");
        return this;
    }

    private ListNumbersTest item(String name, int level) {
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + name
                + "\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>");
        return this;
    }

    private List<String> printed() throws IOException {
        RawDocx file = RawDocx.body(body.toString()).part("numbering", "w:numbering", lists.toString());
        return WordReader.read(new Original("a.docx", file.build()), Bounds.USUAL).blocks().stream()
                .map(Block::words)
                .toList();
    }

    @Test
    void levelsCountWithinEachOther() throws IOException {
        list("0", level(0, "upperRoman", "%1.", ""), level(1, "decimal", "%2.", ""), level(2, "lowerLetter", "%3)", ""))
                .name("1", "0", "");
        item("1", 0)
                .item("1", 1)
                .item("1", 2)
                .item("1", 2)
                .item("1", 1)
                .item("1", 2)
                .item("1", 0)
                .item("1", 1);

        assertThat(printed()).containsExactly("I. x", "1. x", "a) x", "b) x", "2. x", "a) x", "II. x", "1. x");
    }

    @Test
    void aNumberCanNameTheLevelsAboveIt() throws IOException {
        list("0", level(0, "upperRoman", "%1", ""), level(1, "decimal", "(%1.%2)", "<w:isLgl/>"))
                .name("1", "0", "");
        item("1", 0).item("1", 0).item("1", 1).item("1", 1);

        assertThat(printed()).containsExactly("I x", "II x", "(2.1) x", "(2.2) x");
    }

    @Test
    void theLetterThatWordDoesNotCountIsPrintedAsItStands() throws IOException {
        list("0", level(0, "lowerLetter", "%1)", ""))
                .list("1", level(0, "none", "đ)", ""))
                .name("1", "0", "")
                .name("2", "1", "")
                .name("3", "0", "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");
        item("1", 0).item("1", 0).item("2", 0).item("3", 0).item("3", 0);

        assertThat(printed()).containsExactly("a) x", "b) x", "đ) x", "e) x", "f) x");
    }

    @Test
    void twoNamesOfOneListCountTogether() throws IOException {
        list("0", level(0, "decimal", "%1.", "")).name("1", "0", "").name("2", "0", "");
        item("1", 0).item("1", 0).item("2", 0).item("1", 0);

        assertThat(printed()).containsExactly("1. x", "2. x", "3. x", "4. x");
    }

    @Test
    void aLevelCanCountOnThroughTheWholeDocument() throws IOException {
        list("0", level(0, "decimal", "Chương %1", ""), level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>"))
                .name("1", "0", "");
        item("1", 0).item("1", 1).item("1", 1).item("1", 0).item("1", 1);

        assertThat(printed()).containsExactly("Chương 1 x", "Điều 1. x", "Điều 2. x", "Chương 2 x", "Điều 3. x");
    }

    @Test
    void drawnBulletsAreDashesAndAPlusStays() throws IOException {
        list("0", level(0, "bullet", "\uF0B7", ""), level(1, "bullet", "+", ""), level(2, "bullet", "o", ""))
                .name("1", "0", "");
        item("1", 0).item("1", 1).item("1", 2).item("0", 0);

        assertThat(printed()).containsExactly("- x", "+ x", "- x", "x");
    }

    @Test
    void aListCanBeALinkToTheListOfAStyle() throws IOException {
        lists.append("<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>");
        list("8", "<w:styleLink w:val=\"S\"/>", level(0, "decimalZero", "%1)", ""))
                .name("1", "7", "");
        item("1", 0);

        assertThat(printed()).containsExactly("01) x");
    }

    @ParameterizedTest
    @CsvSource({
        "4, upperRoman, IV", "1994, lowerRoman, mcmxciv", "0, upperRoman, 0", "26, lowerLetter, z",
                "27, lowerLetter, aa",
        "28, upperLetter, BB", "9, decimalZero, 09", "10, decimalZero, 10", "3, chicago, 3",
                "15, vietnameseCounting, mười lăm",
        "21, vietnameseCounting, hai mươi mốt", "10, vietnameseCounting, mười", "7, none, ''"
    })
    void numbersHaveForms(int value, String form, String printed) {
        assertThat(NumberForm.print(value, form)).isEqualTo(printed);
    }
}
