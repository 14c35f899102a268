package vn.niemyet.cli;

/** Tells Maven that a command ended with an exit code other than 0; the command itself has said why. */
final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandFailedException(int exitCode) {
        // No stack trace: the fault lies in the content, and the press office reads what Maven prints.
        super(message(exitCode), null, false, false);
    }

    private static String message(int exitCode) {
        return "niemyet dừng với mã " + exitCode + ", xem các dòng ở trên. / niemyet ended with exit code " + exitCode
                + ", see the lines above.";
    }
}
