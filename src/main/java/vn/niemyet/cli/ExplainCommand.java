package vn.niemyet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/** {@code niemyet explain CODE}: what a problem means and what to do about it. */
@Command(name = "explain", mixinStandardHelpOptions = true, resourceBundle = "vn.niemyet.cli.words")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_WORDS = 8;

    @Parameters(paramLabel = "CODE", descriptionKey = "parameter.code")
    private String id = "";

    @ParentCommand
    private Main main = Main.unconnected();

    @Override
    public Integer call() {
        Optional<Code> code = Code.ofId(id);
        if (code.isEmpty()) {
            String nearest = DidYouMean.nearest(id, Code.ids()).orElseGet(() -> String.join(", ", Code.ids()));
            main.console().err().println(Console.words(main.language()).getString("explain.unknown") + " " + nearest);
            return ExitCode.COMMAND_LINE_IS_WRONG;
        }
        Messages messages = Console.messages(main.language());
        List<String> blanks = IntStream.range(0, MOST_WORDS).mapToObj(i -> "…").toList();
        Problem sample = new Problem(code.get(), code.get().severity(), Place.startOf("…"), blanks);
        main.console()
                .out()
                .println(code.get().id() + " (" + code.get().severity().word() + ")");
        main.console().out().println(messages.message(sample));
        main.console().out().println(messages.hint(sample));
        return ExitCode.DONE;
    }
}
