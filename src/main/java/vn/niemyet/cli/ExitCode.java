package vn.niemyet.cli;

import java.util.List;
import java.util.Set;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;

/** How a command ended, as scripts see it (the public contract). */
final class ExitCode {
    static final int DONE = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int WRONG_COMMAND_LINE = 2;
    static final int MACHINE_FAILED = 3;
    static final int DEFECT = 70;

    /** What stands in the way is the disk or another program, not a text. */
    private static final Set<Code> OF_THE_MACHINE = Set.of(
            Code.OUTPUT_NOT_WRITABLE, Code.DISK_FULL, Code.BUILD_RUNNING, Code.NOT_OUR_FOLDER, Code.LEDGER_NOT_WRITTEN);

    private ExitCode() {}

    /** The code of a command that found these problems and could do nothing else wrong. */
    static int of(List<Problem> problems) {
        if (problems.stream().noneMatch(Problem::isError)) {
            return DONE;
        }
        boolean machine =
                problems.stream().anyMatch(problem -> problem.isError() && OF_THE_MACHINE.contains(problem.code()));
        return machine ? MACHINE_FAILED : CONTENT_HAS_ERRORS;
    }
}
