package vn.niemyet.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.niemyet.intake.Intake;
import vn.niemyet.intake.TakenIn;
import vn.niemyet.problem.Outcome;
import vn.niemyet.source.Key;

/** {@code new}: a draft for a document that has no text yet, with what is known of it. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class NewCommand implements Callable<Integer> {
    private final Machine machine;
    private final Console console;
    private final Phrases phrases;
    private final Map<Key, String> values = new EnumMap<>(Key.class);

    @Mixin
    private ContentOption content = new ContentOption();

    NewCommand(Machine machine, Console console, Phrases phrases) {
        this.machine = machine;
        this.console = console;
        this.phrases = phrases;
    }

    @Option(names = "--number", paramLabel = "SỐ")
    void number(String value) {
        values.put(Key.NUMBER, value);
    }

    @Option(names = "--kind", paramLabel = "LOẠI")
    void kind(String value) {
        values.put(Key.KIND, value);
    }

    @Option(names = "--date", paramLabel = "NGÀY")
    void date(String value) {
        values.put(Key.DATE, value);
    }

    @Option(names = "--province", paramLabel = "TỈNH")
    void province(String value) {
        values.put(Key.PROVINCE, value);
    }

    @Option(names = "--issuer", paramLabel = "CƠ QUAN")
    void issuer(String value) {
        values.put(Key.ISSUER, value);
    }

    @Option(names = "--subject", paramLabel = "TRÍCH YẾU")
    void subject(String value) {
        values.put(Key.SUBJECT, value);
    }

    @Option(names = "--signer", paramLabel = "NGƯỜI KÝ")
    void signer(String value) {
        values.put(Key.SIGNER, value);
    }

    @Override
    public Integer call() throws Exception {
        console.quoteFrom(content.folder());
        Outcome<Optional<Intake>> intake = Intake.into(content.folder(), machine.processors(), console.messages());
        console.report(intake.problems());
        if (intake.value().isEmpty()) {
            return ExitCode.of(intake.problems());
        }
        Outcome<Optional<TakenIn>> made = intake.value().get().empty(values);
        console.report(made.problems());
        made.value().ifPresent(text -> machine.out().println(phrases.say("new.made", text.text())));
        return ExitCode.of(made.problems());
    }
}
