package vn.niemyet.settings;

import java.util.Locale;
import java.util.Objects;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import vn.niemyet.problem.Term;

/**
 * What the YAML library has against a text, said so that an officer knows what to mend: its English sentence becomes a
 * {@link Term}, its mark the place where the mistake was made and not the place where it was noticed.
 */
final class YamlComplaint {
    private YamlComplaint() {}

    static YamlFault of(MarkedYamlEngineException wrong, YamlEvents events) {
        String problem = Objects.requireNonNullElse(wrong.getProblem(), "");
        String context = Objects.requireNonNullElse(wrong.getContext(), "");
        int noticed = events.offset(wrong.getProblemMark());
        int begun = wrong.getContextMark().isPresent() ? events.offset(wrong.getContextMark()) : noticed;
        if (problem.startsWith("found unexpected")) {
            return events.fault(begun, Term.YAML_QUOTE.word());
        }
        if (problem.startsWith("could not find expected ':'")) {
            return events.fault(begun, Term.YAML_NO_COLON.word());
        }
        if (context.contains("flow")) {
            return events.fault(begun, Term.YAML_BRACKET.word());
        }
        if (problem.contains("escape character")) {
            return events.fault(noticed - 1, Term.YAML_ESCAPE.word());
        }
        return events.fault(noticed, inPlace(problem, noticed, events));
    }

    private static String inPlace(String problem, int noticed, YamlEvents events) {
        if (problem.contains("TAB")) {
            return Term.YAML_TAB.word();
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return Term.YAML_COLON.word();
        }
        if (problem.contains("cannot start any token")) {
            return Term.YAML_CHARACTER.word(events.character(noticed));
        }
        boolean wrongIndent = problem.startsWith("expected <block end>")
                && events.lineBefore(noticed).isBlank();
        return wrongIndent ? Term.YAML_INDENT.word() : Term.YAML_OTHER.word();
    }

    /** The library stops without a mark at characters that YAML does not know. */
    static YamlFault withoutMark(YamlEvents events) {
        int offset = events.firstControl().orElse(events.lastOffset());
        String found = events.character(offset);
        boolean control = events.firstControl().isPresent();
        return events.fault(
                offset,
                control
                        ? Term.YAML_CONTROL.word(String.format(Locale.ROOT, "U+%04X", found.codePointAt(0)))
                        : Term.YAML_OTHER.word());
    }
}
