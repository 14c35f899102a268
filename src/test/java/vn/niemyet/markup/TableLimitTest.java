package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;

/** How many columns a table has, whichever of its outer bars are written. */
class TableLimitTest {
    private static final int MOST = 200;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"'|'; '|'", "'|'; ''", "''; '|'", "''; ''", "'> |'; '|'", "'> '; ''", "'12. |'; '|'", "'|'; '\\|'"
            })
    void theLastColumnThatIsAllowedIsNoProblemAndTheNextOneIsNamedByItsNumber(String opening, String closing) {
        assertThat(problems(opening, MOST, closing)).isEmpty();

        Problem problem = problems(opening, MOST + 1, closing).get(0);

        assertThat(Messages.in("vi").message(problem)).isEqualTo("Bảng quá lớn: 201 cột, mức cho phép là 200.");
    }

    private static List<Problem> problems(String opening, int columns, String closing) {
        String row = opening + "a|".repeat(columns - 1) + "a" + closing;
        String rule =
                opening.replace("12.", "   ") + "-|".repeat(columns - 1) + "-" + (closing.length() > 1 ? "" : closing);
        return Texts.render(Texts.markdown("Lời.\n\n" + row + "\n" + rule + "\n"))
                .problems();
    }
}
