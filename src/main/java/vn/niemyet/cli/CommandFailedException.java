package vn.niemyet.cli;

/**
 * Tells Maven that a command ended with an exit code other than 0. Its message is what stands on the last screen of the failed
 * build; it has no stack trace, since nothing in the program is wrong.
 */
final class CommandFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message, null, false, false);
    }

    /** The message alone: Maven prints this on the screen of a person who has no use for the name of a class. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // the class's name in front is what has to go
    public String toString() {
        return String.valueOf(getMessage());
    }
}
