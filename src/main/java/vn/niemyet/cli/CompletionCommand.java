package vn.niemyet.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that lets bash and zsh complete commands and options: {@code source <(niemyet completion)}. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CompletionCommand implements Callable<Integer> {
    private final Machine machine;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Integer call() {
        CommandSpec root = Objects.requireNonNull(spec).root();
        machine.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        machine.out().flush();
        return ExitCode.DONE;
    }
}
