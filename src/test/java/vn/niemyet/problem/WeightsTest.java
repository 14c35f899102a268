package vn.niemyet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Place PLACE = Place.startOf("content/directives/a.md");
    private static final Problem ERROR = Problem.of(Code.NOT_UTF8, PLACE, "E1");
    private static final Problem WARNING = Problem.of(Code.BLANK_NUMBER, PLACE);
    private static final Problem NOTE = Problem.of(Code.INFERRED_VALUE, PLACE, "a", "b", "c");

    @Test
    void byThemselvesProblemsKeepTheirWeight() {
        assertThat(Weights.PLAIN.weigh(List.of(ERROR, WARNING, NOTE), Set.of())).containsExactly(ERROR, WARNING, NOTE);
    }

    @Test
    void strictMakesWarningsErrorsAndLeavesNotes() {
        assertThat(new Weights(Map.of(), true).weigh(List.of(ERROR, WARNING, NOTE), Set.of()))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.NOTE);
    }

    @Test
    void aRaisedNoteIsAWarningAndUnderStrictAnError() {
        Map<Code, Severity> raised = Map.of(Code.INFERRED_VALUE, Severity.WARNING);

        assertThat(new Weights(raised, false).weigh(NOTE, Set.of()).severity()).isEqualTo(Severity.WARNING);
        assertThat(new Weights(raised, true).weigh(NOTE, Set.of()).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void nothingBecomesLighterThanItIsByItself() {
        Map<Code, Severity> lowered = Map.of(Code.NOT_UTF8, Severity.NOTE, Code.BLANK_NUMBER, Severity.NOTE);

        assertThat(new Weights(lowered, false).weigh(List.of(ERROR, WARNING), Set.of()))
                .containsExactly(ERROR, WARNING);
    }

    @Test
    void anAllowedFindingIsANoteHoweverStrictTheBuild() {
        Weights strict = new Weights(Map.of(Code.BLANK_NUMBER, Severity.ERROR), true);
        Problem secrecy = Problem.of(Code.SECRECY_MARK, PLACE, "MẬT");

        assertThat(strict.weigh(List.of(WARNING, secrecy), Set.of(Code.BLANK_NUMBER, Code.SECRECY_MARK)))
                .extracting(Problem::severity)
                .containsExactly(Severity.NOTE, Severity.NOTE);
    }

    @Test
    void nobodyCanAllowWhatIsBroken() {
        assertThat(Weights.PLAIN.weigh(ERROR, EnumSet.allOf(Code.class))).isEqualTo(ERROR);
    }
}
