package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.pipeline.Report;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.Changes;
import vn.niemyet.settings.Options;

class CommandsTest {
    private static final Problem ERROR =
            Problem.of(Code.BAD_DATE, new Place("content/directives/b.md", 3, 7), "ngày", "31/2/2021");
    private static final Problem WARNING = Problem.of(Code.BLANK_NUMBER, new Place("content/directives/a.md", 1, 1));

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Options> asked = new ArrayList<>();
    private Map<String, String> environment = Map.of();

    @Test
    void aGoodBuildEndsByTellingWhereTheStartPageLiesAndWhatThePortalHolds() {
        int exitCode = build(published(List.of(WARNING)));

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("Cổng có 39 văn bản của 30 tỉnh, thành phố; 112 cơ quan; 42 văn bản trung ương")
                .contains("Trang chủ: " + home.resolve("portal").resolve("index.html"));
        assertThat(err.toString())
                .startsWith("content/directives/a.md:1:1: warning [blank-number] Số văn bản để trống.\n    Nếu")
                .contains("0 lỗi, 1 cảnh báo, 0 ghi chú.");
    }

    @Test
    void anErrorInTheContentEndsWithOneAndWithoutClosingLines() {
        int exitCode = build(failed(List.of(ERROR, WARNING)));

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("content/directives/b.md:3:7: error [bad-date]")
                .contains("Không công bố. Cổng cũ (nếu có)");
    }

    @Test
    void theWholeReportLiesBesideThePortal() throws IOException {
        build(failed(List.of(ERROR, WARNING)));

        assertThat(home.resolve("bao-cao.html")).content().contains("31/2/2021", "<html lang=\"vi\">");
        build(published(List.of()));
        assertThat(home.resolve("bao-cao.html")).content().doesNotContain("31/2/2021");
    }

    @Test
    void aFolderThatIsNotThereGetsNoReport() {
        Problem none = Problem.of(Code.NO_CONTENT, Place.startOf("content"), "content");
        int exitCode = build(failed(List.of(none)));

        assertThat(exitCode).isEqualTo(1);
        assertThat(home.resolve("bao-cao.html")).doesNotExist();
    }

    @Test
    void jsonIsOneObjectALineAndNothingElseOnStandardError() throws IOException {
        run(
                new Stages(options -> failed(List.of(ERROR, WARNING)), none()),
                "build",
                "--output",
                home.resolve("portal").toString(),
                "--format",
                "json",
                "--lang",
                "en");

        List<String> lines = err.toString().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly("code", "severity", "path", "line", "column", "message", "hint");
        assertThat(first.get("code").textValue()).isEqualTo("blank-number");
        assertThat(new ObjectMapper().readTree(lines.get(1)).get("hint").textValue())
                .startsWith("Write 2021-05-11");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checkWritesNothingAndTellsByItsExitCode() throws IOException {
        int good = run(new Stages(none(), options -> failed(List.of(WARNING))), "check");
        int bad = run(
                new Stages(none(), options -> failed(List.of(ERROR))),
                "check",
                "--output",
                home.resolve("portal").toString());

        assertThat(good).isZero();
        assertThat(bad).isEqualTo(1);
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"OUTPUT_NOT_WRITABLE", "DISK_FULL", "BUILD_RUNNING", "NOT_OUR_FOLDER"})
    void whatTheMachineRefusesEndsWithThree(Code code) {
        int exitCode = build(failed(List.of(Problem.of(code, Place.startOf("portal"), "x"))));

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString()).contains("[" + code.id() + "]").doesNotContain("\tat ");
    }

    @Test
    void aDiskThatFailsEndsWithThreeAndASentence() {
        Stages.Stage broken = options -> {
            throw new UncheckedIOException(new IOException("Input/output error"));
        };
        int exitCode = run(new Stages(broken, broken), "check");

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString())
                .contains("ổ đĩa không cho đọc hoặc ghi")
                .contains("Input/output error")
                .hasLineCount(1);
    }

    @Test
    void aDefectEndsWithSeventyAndShowsItsTraceOnlyOnRequest() {
        Stages.Stage broken = options -> {
            throw new IllegalStateException("we were wrong");
        };
        int quiet = run(new Stages(broken, broken), "check");
        String sentence = err.toString();
        int loud = run(new Stages(broken, broken), "check", "--debug");

        assertThat(quiet).isEqualTo(70);
        assertThat(loud).isEqualTo(70);
        assertThat(sentence).contains("we were wrong", "--debug").hasLineCount(1);
        assertThat(err.toString()).contains("\tat vn.niemyet.cli.CommandsTest");
    }

    @Test
    void aMachineWithoutMemoryEndsWithThree() {
        Stages.Stage greedy = options -> {
            throw new OutOfMemoryError("Java heap space");
        };

        assertThat(run(new Stages(greedy, greedy), "build")).isEqualTo(3);
        assertThat(err.toString()).contains("không đủ bộ nhớ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild                  | không hiểu “bild”. Có phải ý bạn là “build”?",
                "build --contnt x      | không hiểu “--contnt x”. Có phải ý bạn là “--content”?",
                "build --now tomorrow  | giá trị “tomorrow” của --now không dùng được: cần một ngày như",
                "build --now 2026-02-30| giá trị “2026-02-30” của --now không dùng được",
                "build --base-url a.vn | giá trị “a.vn” của --base-url không dùng được",
                "build --jobs 0        | giá trị “0” của --jobs không dùng được: cần một số từ 1 đến 256",
                "build --jobs many     | giá trị “many” của --jobs không dùng được",
                "check --content a\uFFFDb | giá trị “a\uFFFDb” của --content không dùng được: cần một đường dẫn",
                "check --templates a\0b | giá trị “a\0b” của --templates không dùng được: cần một đường dẫn",
                "check --format xml    | giá trị “xml” của --format không dùng được: cần text hoặc json",
                "check --lang fr       | giá trị “fr” của --lang không dùng được: cần vi hoặc en",
                "read                  | thiếu FILE",
                "explain not-utf9      | không có mã vấn đề “not-utf9”. Có phải ý bạn là “not-utf8”?",
                "build --strict --strict | --strict chỉ viết một lần",
            })
    void aWrongCommandLineEndsWithTwoAndSaysWhatWasExpected(String line, String said) {
        int exitCode = run(new Stages(none(), none()), line.split(" ", -1));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).startsWith("niemyet: " + said);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void complaintsSpeakTheLanguageThatWasAskedFor() {
        run(new Stages(none(), none()), "build", "--jobs", "0", "--lang=en");

        assertThat(err.toString()).startsWith("niemyet: the value \"0\" of --jobs cannot be used");
    }

    @Test
    void withoutACommandTheHelpIsShownAndTheExitCodeIsTwo() {
        assertThat(run(new Stages(none(), none()))).isEqualTo(2);
        assertThat(err.toString()).startsWith("Cách dùng: niemyet").contains("Dựng toàn bộ cổng");
    }

    @ParameterizedTest
    @CsvSource({"build", "check", "serve", "read", "intake", "new", "explain", "completion"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        run(new Stages(none(), none()), command, "--help");
        String vietnamese = out.toString();
        out.getBuffer().setLength(0);
        run(new Stages(none(), none()), command, "--help", "--lang", "en");

        assertThat(vietnamese).startsWith("Cách dùng: niemyet " + command);
        assertThat(out.toString()).startsWith("Usage: niemyet " + command);
        assertThat(List.of(vietnamese, out.toString()))
                .allSatisfy(help -> assertThat(help.lines().map(String::strip))
                        .noneMatch(line -> line.matches("(-\\w, +)?--[\\w-]+(=\\S+)?")));
    }

    @Test
    void optionsReachTheStageUnderstood() {
        environment = Map.of("SOURCE_DATE_EPOCH", "1767225600");
        run(
                good(),
                "build",
                "--content",
                "c",
                "--templates",
                "t",
                "--output",
                home.resolve("o").toString(),
                "--base-url",
                "https://a.vn/x",
                "--now",
                "2026-11-20",
                "--jobs",
                "3",
                "--strict");
        Options options = asked.get(0);

        assertThat(options.folders().content()).isEqualTo(Path.of("c"));
        assertThat(options.folders().templates()).isEqualTo(Path.of("t"));
        assertThat(options.baseUrl().orElseThrow()).hasToString("https://a.vn/x/");
        assertThat(options.now().in(ZoneId.of("Asia/Ho_Chi_Minh"))).isEqualTo(Instant.parse("2026-11-19T17:00:00Z"));
        assertThat(options.jobs()).isEqualTo(3);
        assertThat(options.strict()).isTrue();
    }

    @Test
    void nowIsSourceDateEpochElseTheClock() {
        run(good(), "check");
        environment = Map.of("SOURCE_DATE_EPOCH", "1767225600");
        run(good(), "check");

        assertThat(asked.get(0).now().in(ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-05-05T05:05:05Z"));
        assertThat(asked.get(1).now().in(ZoneOffset.UTC)).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(asked.get(0).jobs()).isEqualTo(8);
        assertThat(asked.get(0).folders().content()).isEqualTo(Path.of("content"));
    }

    @Test
    void aWrongVariableIsAWrongCommandLine() {
        environment = Map.of("SOURCE_DATE_EPOCH", "yesterday");

        assertThat(run(good(), "check")).isEqualTo(2);
        assertThat(err.toString()).contains("SOURCE_DATE_EPOCH=yesterday");
        assertThat(asked).isEmpty();
    }

    @Test
    void readPrintsOneObjectALineInTheOrderOfTheFiles() throws IOException {
        Path first = Files.writeString(home.resolve("b.txt"), "Số: 12/TB-UBND\nLai Châu, ngày 11 tháng 5 năm 2021\n");
        Path second = Files.writeString(home.resolve("a.txt"), "Số: 13/TB-UBND\n");

        int exitCode = run(good(), "read", first.toString(), second.toString());

        List<String> lines = out.toString().lines().toList();
        assertThat(exitCode).isZero();
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines.get(0)).get("number").textValue())
                .isEqualTo("12/TB-UBND");
        assertThat(new ObjectMapper().readTree(lines.get(1)).get("number").textValue())
                .isEqualTo("13/TB-UBND");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void readGoesOnAfterAFileThatCannotBeRead() throws IOException {
        Path good = Files.writeString(home.resolve("a.txt"), "Số: 13/TB-UBND\n");
        Path empty = Files.writeString(home.resolve("b.txt"), "");

        int exitCode = run(good(), "read", home.resolve("no.txt").toString(), empty.toString(), good.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).hasLineCount(1).contains("13/TB-UBND");
        assertThat(err.toString()).contains("error [unreadable]", "error [empty-file]");
    }

    @Test
    void readSpeaksToAPersonToo() throws IOException {
        Path file = Files.writeString(home.resolve("a.txt"), "Số: 13/TB-UBND\n\n1. Giao Sở Y tế báo cáo.\n");

        run(good(), "read", "--format", "text", file.toString());

        assertThat(out.toString()).contains("số: 13/TB-UBND (dòng 1)");
    }

    @Test
    void explainTellsACodeOrAllOfThem() {
        assertThat(run(good(), "explain", "blank-number")).isZero();
        assertThat(out.toString())
                .startsWith("warning [blank-number] Số văn bản để trống.")
                .contains("cho phép: {blank-number: lý do}")
                .contains("Văn bản có chữ “Số:”", "    Số:      /TB-UBND")
                .doesNotContain("```", "> ", "blank-day");
        out.getBuffer().setLength(0);
        assertThat(run(good(), "explain", "--lang", "en")).isZero();
        assertThat(out.toString()).contains(Code.ids());
    }

    @Test
    void mavenIsToldTheFirstErrorWithoutAStackTrace() {
        Main.End end = Main.run(
                machine(),
                new Stages(options -> failed(List.of(WARNING, ERROR)), none()),
                "build",
                "--output",
                home.resolve("portal").toString());
        CommandFailedException failure =
                new CommandFailedException(end.firstError().orElseThrow());

        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(failure.getMessage())
                .startsWith("content/directives/b.md:3:7: error [bad-date] “31/2/2021”")
                .contains("Viết 2021-05-11");
        assertThat(failure.getStackTrace()).isEmpty();
    }

    private Stages good() {
        Stages.Stage stage = options -> {
            asked.add(options);
            return published(List.of());
        };
        return new Stages(stage, stage);
    }

    private static Stages.Stage none() {
        return options -> {
            throw new AssertionError("not asked for");
        };
    }

    private static Report published(List<Problem> problems) {
        return new Report(
                problems,
                Optional.of(new Report.Counts(39, 30, 112, 42, 1195)),
                Optional.of(new Changes(1, 2, 3, 4, 5)),
                List.of());
    }

    private static Report failed(List<Problem> problems) {
        return new Report(problems, Optional.empty(), Optional.empty(), List.of());
    }

    private int build(Report report) {
        return run(
                new Stages(options -> report, none()),
                "build",
                "--output",
                home.resolve("portal").toString());
    }

    private int run(Stages stages, String... args) {
        return Main.run(machine(), stages, args).exitCode();
    }

    private Machine machine() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-05T05:05:05Z"), ZoneOffset.UTC);
        return new Machine(new PrintWriter(out, true), new PrintWriter(err, true), clock, environment, 8);
    }
}
