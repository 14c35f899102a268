package vn.niemyet.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in one line, and where help is. */
final class UsageFaults implements IParameterExceptionHandler {
    private final Console console;
    private final Phrases phrases;

    UsageFaults(Console console, Phrases phrases) {
        this.console = console;
        this.phrases = phrases;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        console.fail(sentence(fault));
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("    " + phrases.say("fault.help", command));
        return ExitCode.WRONG_COMMAND_LINE;
    }

    private String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown);
        }
        if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            return phrases.say("fault.missing", names);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return phrases.say("fault.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument != null && fault.getCause() instanceof TypeConversionException expected) {
            return phrases.say("fault.value", name(argument), fault.getValue(), String.valueOf(expected.getMessage()));
        }
        return phrases.say("fault.other", String.valueOf(fault.getMessage()));
    }

    private String unknown(UnmatchedArgumentException unknown) {
        List<String> near = unknown.getSuggestions();
        String written = String.join(" ", unknown.getUnmatched());
        return near.isEmpty()
                ? phrases.say("fault.unknown", written)
                : phrases.say("fault.unknown.near", written, near.get(0));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
