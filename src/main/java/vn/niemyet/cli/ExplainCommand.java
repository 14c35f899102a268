package vn.niemyet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.problem.Messages;

/**
 * {@code explain}: what a code means and what to do about it, with the example of the handbook; without a code, all of them
 * in short. The handbook speaks Vietnamese only.
 */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Machine machine;
    private final Phrases phrases;

    @Parameters(paramLabel = "CODE", arity = "0..1")
    private @Nullable String code;

    ExplainCommand(Machine machine, Phrases phrases) {
        this.machine = machine;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        if (code == null) {
            for (Code each : Code.values()) {
                explain(each);
            }
            return ExitCode.DONE;
        }
        Optional<Code> known = Code.ofId(code);
        if (known.isEmpty()) {
            String near = DidYouMean.nearest(code, Code.ids()).orElse("");
            machine.err()
                    .println("niemyet: " + phrases.say(near.isEmpty() ? "fault.code" : "fault.code.near", code, near));
            return ExitCode.WRONG_COMMAND_LINE;
        }
        explain(known.get());
        if (phrases.language().equals(Phrases.LANGUAGES.get(0))) {
            machine.out().println();
            ProblemPage.section(known.get()).forEach(machine.out()::println);
        }
        return ExitCode.DONE;
    }

    private void explain(Code known) {
        Messages messages = Messages.in(phrases.language());
        machine.out().println(known.severity().word() + " [" + known.id() + "] " + messages.message(known));
        messages.hint(known).ifPresent(hint -> machine.out().println("    " + hint));
        if (known.isFinding()) {
            machine.out().println("    " + phrases.say("explain.allow", known.id()));
        }
    }
}
