package vn.niemyet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Severity;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.TextFile;

class SettingsReaderTest {
    private static final Folders FOLDERS = new Folders(Path.of("content"), Path.of("templates"), Path.of("portal"));
    private static final Options OPTIONS =
            new Options(FOLDERS, Optional.empty(), new Moment.At(Instant.parse("2026-11-19T17:30:00Z")), 2, false);

    @Test
    void withoutPortalYamlEveryValueIsSet() {
        Settings settings = SettingsReader.defaults(OPTIONS);

        assertThat(settings.portal().title()).isEqualTo("Niêm Yết");
        assertThat(settings.portal().language()).isEqualTo("vi");
        assertThat(settings.portal().zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(settings.portal().has(Feature.SEARCH)).isTrue();
        assertThat(settings.folders()).isEqualTo(FOLDERS);
        assertThat(settings.jobs()).isEqualTo(2);
    }

    @Test
    void theDayIsTheOneInTheZoneOfThePortal() {
        Settings vietnam = SettingsReader.defaults(OPTIONS);
        Settings london = read("time_zone: Europe/London\n").value();

        assertThat(vietnam.today()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(london.today()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void everyKeyIsUnderstoodInEnglish() {
        Outcome<Settings> read = read("""
                title: Văn bản tỉnh A
                base_url: https://a.gov.vn/van-ban
                owner: {name: Văn phòng, email: vp@a.gov.vn}
                language: en
                time_zone: Asia/Bangkok
                notices: [một, hai]
                licence:
                  name: Tự do
                  text: Ghi nguồn.
                features: {search: true, feeds: no, calendar: tắt}
                problems: {blank-number: error, inferred-value: cảnh báo}
                """);
        Portal portal = read.value().portal();

        assertThat(read.problems()).isEmpty();
        assertThat(portal.title()).isEqualTo("Văn bản tỉnh A");
        assertThat(portal.baseUrl()).isEqualTo(URI.create("https://a.gov.vn/van-ban/"));
        assertThat(portal.owner()).isEqualTo(new Owner("Văn phòng", "vp@a.gov.vn"));
        assertThat(portal.language()).isEqualTo("en");
        assertThat(portal.zone()).isEqualTo(ZoneId.of("Asia/Bangkok"));
        assertThat(portal.notices()).containsExactly("một", "hai");
        assertThat(portal.licence()).isEqualTo(new Licence("Tự do", "Ghi nguồn."));
        assertThat(portal.features()).containsExactly(Feature.SEARCH);
        assertThat(read.value().weights().raised())
                .isEqualTo(Map.of(Code.BLANK_NUMBER, Severity.ERROR, Code.INFERRED_VALUE, Severity.WARNING));
    }

    @Test
    void everyKeyIsUnderstoodInVietnamese() {
        Outcome<Settings> read = read("""
                tên cổng: Văn bản
                địa chỉ: http://a.vn/
                đơn vị:
                  tên: Văn phòng
                  thư điện tử: vp@a.vn
                ngôn ngữ: vi
                múi giờ: Asia/Ho_Chi_Minh
                thông báo: chỉ một
                giấy phép: {tên: Tự do, nội dung: Ghi nguồn}
                tính năng: {tìm kiếm: không, lịch: có}
                vấn đề: {blank-day: lỗi}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().portal().owner().mail()).isEqualTo("vp@a.vn");
        assertThat(read.value().portal().notices()).containsExactly("chỉ một");
        assertThat(read.value().portal().has(Feature.SEARCH)).isFalse();
        assertThat(read.value().portal().has(Feature.CALENDAR)).isTrue();
    }

    @Test
    void theCommandLineWinsOverTheFile() {
        Options address = new Options(FOLDERS, Optional.of(URI.create("https://b.vn/")), OPTIONS.now(), 1, true);
        Settings settings =
                SettingsReader.read(file("base_url: https://a.vn/\n"), address).value();

        assertThat(settings.portal().baseUrl()).isEqualTo(URI.create("https://b.vn/"));
        assertThat(settings.weights().strict()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: A                          | unknown-key | 1:1  | Did you mean \"title\"?",
                "owner: {nam: A}                   | unknown-key | 1:9  | Did you mean \"name\"?",
                "features: {serch: true}           | unknown-key | 1:12 | Did you mean \"search\"?",
                "problems: {blank-nunber: error}   | unknown-key | 1:12 | Did you mean \"blank-number\"?",
                "base_url: a.gov.vn                | bad-value   | 1:11 | Expected: an address that begins",
                "base_url: 'ftp://a.vn/'           | bad-value   | 1:11 | Expected: an address that begins",
                "base_url: 'https://a.vn/?q'       | bad-value   | 1:11 | Expected: an address that begins",
                "language: fr                      | bad-value   | 1:11 | Expected: \"vi\" or \"en\".",
                "time_zone: Asia/Saigon2           | bad-value   | 1:12 | Expected: the name of a time zone",
                "owner: {email: nobody}            | bad-value   | 1:16 | Expected: a mail address",
                "owner: Văn phòng                  | bad-value   | 1:8  | Expected: indented lines",
                "notices: {a: b}                   | bad-value   | 1:10 | Expected: one value or a list",
                "title: [a]                        | bad-value   | 1:8  | Expected: a single value",
                "features: {search: perhaps}       | bad-value   | 1:20 | Expected: \"true\" or \"false\".",
                "problems: {not-utf8: note}        | bad-value   | 1:22 | Expected: a level not below \"error\"",
                "problems: {blank-day: fatal}      | bad-value   | 1:23 | Expected: a level not below \"warning\"",
                "- title                           | yaml-not-a-map | 1:1 | For instance",
                "title: \"a                        | yaml-syntax | 1:8  | Each line reads",
            })
    void whatCannotBeUsedIsNamedWithPlaceAndHint(String yaml, String code, String place, String hint) {
        Outcome<Settings> read = read(yaml);

        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.code().id()).isEqualTo(code);
        assertThat(problem.isError()).isTrue();
        assertThat(problem.place().toString()).isEqualTo("content/portal.yaml:" + place);
        assertThat(Messages.in("en").hint(problem)).startsWith(hint);
        assertThat(read.value().portal().title()).isEqualTo("Niêm Yết");
    }

    @Test
    void aKeyInBothLanguagesIsOneKeyTooMany() {
        List<Problem> problems = read("title: A\ntên cổng: B\n").problems();

        assertThat(problems).extracting(Problem::code).containsExactly(Code.YAML_DUPLICATE_KEY);
        assertThat(problems.get(0).words()).containsExactly("tên cổng", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,                2026-11-19T17:00:00Z",
        "2026-11-20 08:30,          2026-11-20T01:30:00Z",
        "2026-11-20T08:30:15,       2026-11-20T01:30:15Z",
        "2026-11-20T08:30:00Z,      2026-11-20T08:30:00Z",
        "2026-11-20T08:30+07:00,    2026-11-20T01:30:00Z",
        "2026-11-20T08:30:00-02:00, 2026-11-20T10:30:00Z",
    })
    void aMomentIsADayATimeOrAnInstant(String written, Instant meant) {
        assertThat(Moment.parse(written).orElseThrow().in(ZoneId.of("Asia/Ho_Chi_Minh")))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "20/11/2026", "tomorrow", "T", "2026-11-20T", "''", "+999999999999-01-01"})
    void whatIsNoMomentIsNothing(String written) {
        assertThat(Moment.parse(written)).isEmpty();
    }

    @Test
    void sourceDateEpochCountsSeconds() {
        assertThat(Moment.ofEpoch("1767225600")).contains(new Moment.At(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(Moment.ofEpoch("yesterday")).isEmpty();
        assertThat(Moment.ofEpoch("99999999999999999")).isEmpty();
    }

    private static Outcome<Settings> read(String yaml) {
        return SettingsReader.read(file(yaml), OPTIONS);
    }

    private static TextFile file(String yaml) {
        return new TextFile("content/portal.yaml", NormalText.of(yaml));
    }
}
