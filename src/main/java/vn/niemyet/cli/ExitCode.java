package vn.niemyet.cli;

/** How a command ends (CONTRACT, commands). */
final class ExitCode {
    static final int DONE = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int COMMAND_LINE_IS_WRONG = 2;
    static final int MACHINE_FAILED = 3;
    static final int DEFECT = 70;

    private ExitCode() {}
}
