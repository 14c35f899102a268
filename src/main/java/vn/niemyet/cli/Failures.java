package vn.niemyet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.niemyet.publish.PublishException;

/**
 * Catches what no stage could answer with a problem, once, at the front door: the disk, the machine, a defect of ours. A stack
 * trace is shown only to who asks for it with {@code --debug}.
 */
final class Failures {
    private final Console console;
    private final Phrases phrases;

    Failures(Console console, Phrases phrases) {
        this.console = console;
        this.phrases = phrases;
    }

    /** Says what happened and answers with the exit code. */
    int handle(Throwable failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(console.err());
        }
        if (failure instanceof PublishException refused) {
            console.report(List.of(refused.problem()));
            return ExitCode.MACHINE_FAILED;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return fail(ExitCode.MACHINE_FAILED, phrases.say("failure.disk", said(failure)));
        }
        if (failure instanceof OutOfMemoryError) {
            return fail(ExitCode.MACHINE_FAILED, phrases.say("failure.memory"));
        }
        return fail(
                ExitCode.DEFECT,
                phrases.say("failure.defect", failure.getClass().getName(), said(failure)));
    }

    private int fail(int exitCode, String sentence) {
        console.fail(sentence);
        return exitCode;
    }

    private static String said(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}
