package vn.niemyet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.Options;
import vn.niemyet.settings.Setting;
import vn.niemyet.settings.Settings;
import vn.niemyet.settings.SettingsList;
import vn.niemyet.settings.SettingsReader;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.ContentReader;

/** {@code --show-settings}: every setting as it holds for this command line, one a line, and where each comes from. */
final class ShownSettings {
    private final Machine machine;
    private final Console console;
    private final Phrases phrases;

    ShownSettings(Machine machine, Console console, Phrases phrases) {
        this.machine = machine;
        this.console = console;
        this.phrases = phrases;
    }

    /** Prints them; answers with the exit code of what is wrong with {@code portal.yaml}. */
    int print(Options options, ParseResult line) {
        ContentFolder content = ContentReader.read(options.folders().content()).value();
        Outcome<Settings> read = content.portal()
                .map(file -> SettingsReader.read(file, options))
                .orElseGet(() -> Outcome.of(SettingsReader.defaults(options)));
        List<Problem> problems = new ArrayList<>(read.problems());
        commandLine(options, read.value(), line);
        for (Setting setting : SettingsList.of(content.portal(), read.value(), problems)) {
            boolean given = setting.key().equals("base_url") && line.hasMatchedOption("--base-url");
            String from = given
                    ? phrases.say("settings.given", "--base-url")
                    : setting.place().map(Object::toString).orElse(phrases.say("settings.default"));
            print(setting.key(), setting.value(), from);
        }
        console.report(problems);
        return ExitCode.of(problems);
    }

    private void commandLine(Options options, Settings read, ParseResult line) {
        print("content", options.folders().content().toString(), from("--content", line));
        print("templates", options.folders().templates().toString(), from("--templates", line));
        print("output", options.folders().output().toString(), from("--output", line));
        print("now", read.localNow().toOffsetDateTime().toString(), now(line));
        print("jobs", String.valueOf(read.jobs()), from("--jobs", line));
        print("strict", String.valueOf(options.strict()), from("--strict", line));
    }

    private String from(String option, ParseResult line) {
        return line.hasMatchedOption(option)
                ? phrases.say("settings.given", option)
                : phrases.say(option.equals("--jobs") ? "settings.machine" : "settings.default");
    }

    private String now(ParseResult line) {
        boolean epoch =
                !machine.environment().getOrDefault("SOURCE_DATE_EPOCH", "").isBlank();
        return Optional.of(line.hasMatchedOption("--now"))
                .filter(given -> given)
                .map(given -> phrases.say("settings.given", "--now"))
                .orElse(epoch ? "SOURCE_DATE_EPOCH" : phrases.say("settings.clock"));
    }

    private void print(String key, String value, String from) {
        machine.out().println(key + " = " + value + "  (" + from + ")");
    }
}
