package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that was published stays: a page, a way to one, or an error that says how to mend it. */
class PermanenceIT {
    private static final String PAGE = "van-ban/lai-chau/2021/15-tb-ubnd.html";
    private static final String NO_NUMBER = PressOffice.GOOD.replace("Số: 15/TB-UBND\n\n", "");

    @TempDir
    private Path home;

    private PressOffice office;

    @BeforeEach
    void publish() {
        office = new PressOffice(home)
                .put("directives/good.md", PressOffice.GOOD)
                .put("directives/other.md", another());
        good(office.build());
    }

    @Test
    void theLedgerIsWrittenOnceAndGrowsOnlyByWhatIsNew() throws IOException {
        String first = Files.readString(ledger());
        SortedMap<String, String> portal = PressOffice.snapshot(office.portal());
        good(office.at("2027-01-01T00:00:00Z").build("--now", "2026-05-05"));
        String second = Files.readString(ledger());
        office.put("directives/new.md", PressOffice.GOOD.replace("15/TB", "17/TB"));
        good(office.at("2027-01-01T00:00:00Z").build());
        String third = Files.readString(ledger());

        assertThat(first)
                .startsWith("address,source,state,first_published,sha256\n")
                .containsPattern(PAGE + ",directives/good.md,published,2026-05-05,[0-9a-f]{64}\n")
                .contains("tinh/lai-chau.html,,published,2026-05-05,\n")
                .doesNotContain("404.html");
        assertThat(second).isEqualTo(first);
        assertThat(portal).containsKey(PAGE);
        assertThat(third.substring(first.length()))
                .contains("17-tb-ubnd.html,directives/new.md,published,2027-01-01,")
                .hasLineCount(1);
    }

    @Test
    void aBuildThatFailsAndACheckLeaveTheLedgerAsItWas() throws IOException {
        String before = Files.readString(ledger());
        office.put("directives/new.md", PressOffice.GOOD.replace("15/TB", "17/TB"));
        good(office.check());
        office.put("directives/bad.md", "---\nngày: 31/2/2021\n---\nA");

        assertThat(office.build().exitCode()).isEqualTo(1);
        assertThat(Files.readString(ledger())).isEqualTo(before);
    }

    @Test
    void aPaperThatVanishesStopsTheBuildAndIsMendedByAnAlias() throws IOException {
        SortedMap<String, String> before = PressOffice.snapshot(office.portal());
        Files.delete(file("good.md"));

        PressOffice.Answer lost = office.build();
        assertThat(lost.exitCode()).isEqualTo(1);
        assertThat(lost.err())
                .containsPattern("content/addresses.csv:\\d+:1: error \\[lost-address\\] .*" + PAGE)
                .contains("địa chỉ cũ: lai-chau/2021/15-tb-ubnd")
                .contains("directives/good.md");
        assertThat(PressOffice.snapshot(office.portal())).isEqualTo(before);

        office.put("directives/other.md", "---\nđịa chỉ cũ: lai-chau/2021/15-tb-ubnd\n---\n" + another());
        PressOffice.Answer mended = office.build();
        good(mended);
        assertThat(mended.err()).contains("note [address-redirected]");
        assertThat(page(PAGE)).contains("http-equiv=\"refresh\"", "url=16-tb-ubnd.html\"");
        assertThat(Files.readString(ledger())).contains(PAGE + ",directives/good.md,redirected,");
    }

    @Test
    void aWayThatWasMadeStaysAndIsToldOnce() throws IOException {
        Files.delete(file("good.md"));
        office.put("directives/other.md", "---\nđịa chỉ cũ: lai-chau/2021/15-tb-ubnd\n---\n" + another());
        good(office.build());
        String ledger = Files.readString(ledger());

        PressOffice.Answer again = office.build();
        good(again);
        assertThat(again.err()).doesNotContain("address-redirected");
        assertThat(page(PAGE)).contains("url=16-tb-ubnd.html\"");
        assertThat(Files.readString(ledger())).isEqualTo(ledger);
    }

    @Test
    void frontMatterMovesAPaperAndTheOldAddressLeadsThere() throws IOException {
        office.put("directives/good.md", "---\nsố: 18/TB-UBND\n---\n" + PressOffice.GOOD);
        good(office.build());
        good(office.build());

        assertThat(page(PAGE)).contains("url=18-tb-ubnd.html\"");
        assertThat(page("van-ban/lai-chau/2021/18-tb-ubnd.html")).contains("directive-text");
    }

    @Test
    void wordsThatAreCorrectedDoNotMoveAPaper() throws IOException {
        office.put("directives/good.md", PressOffice.GOOD.replace("12 tháng 5 năm 2021", "12 tháng 5 năm 2022"));
        good(office.build());

        assertThat(page(PAGE)).contains("directive-text");
        assertThat(home.resolve("portal/van-ban/lai-chau/2022")).doesNotExist();
    }

    @Test
    void aNewPaperInTheFileOfAPublishedOneIsRefused() {
        office.put("directives/good.md", PressOffice.GOOD.replace("15/TB", "19/TB"));

        PressOffice.Answer answer = office.build();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("[lost-address]", "tệp riêng");
    }

    @Test
    void aFileMayBeRenamed() throws IOException {
        Files.move(file("good.md"), file("moved, renamed.md"));
        good(office.build());
        good(office.build());

        assertThat(Files.readString(ledger())).contains(PAGE + ",\"directives/moved, renamed.md\",published,");
    }

    @Test
    void aNewcomerDoesNotTakeThePlaceOfAPaperWithoutNumber() throws IOException {
        office.put("directives/first.md", NO_NUMBER);
        good(office.build());
        List<String> before = addresses();
        office.put("directives/second.md", NO_NUMBER.replace("20 tháng 5", "21 tháng 5"));
        good(office.build());
        office.put("directives/second.md", NO_NUMBER.replace("20 tháng 5", "22 tháng 5"));
        good(office.build());

        assertThat(addresses()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void anAttachmentStaysUnlessItsPaperIsWithdrawn() throws IOException {
        office.put("files/quét.pdf", "bản quét").put("directives/good.md", front("tệp: quét.pdf"));
        good(office.build());
        Files.delete(home.resolve("content/files/quét.pdf"));
        office.put("directives/good.md", front("mẫu: có"));

        PressOffice.Answer lost = office.build();
        assertThat(lost.exitCode()).isEqualTo(1);
        assertThat(lost.err()).contains("error [lost-attachment]", "files/quét.pdf", "directives/good.md");

        office.put("directives/good.md", front("thu hồi: ban hành nhầm"));
        good(office.build());
        good(office.build());
        assertThat(Files.readString(ledger()))
                .contains("files/quét.pdf,directives/good.md,withdrawn,")
                .contains(PAGE + ",directives/good.md,withdrawn,");
    }

    @Test
    void aListThatIsEmptyLeadsToTheListAbove() {
        office.put("directives/good.md", front("tỉnh: Lào Cai"))
                .put("directives/other.md", "---\ntỉnh: Lào Cai\n---\n" + another());

        PressOffice.Answer answer = office.build();
        good(answer);
        assertThat(answer.err()).contains("tinh/lai-chau.html").contains("note [address-redirected]");
        assertThat(page("tinh/lai-chau.html")).contains("url=../tinh.html\"");
        assertThat(page(PAGE)).contains("url=../../lao-cai/2021/15-tb-ubnd.html\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../outside.html,,published,2026-05-05T12:05:05+07:00,",
                "https://elsewhere.vn/a.html,,published,2026-05-05T12:05:05+07:00,",
                "tinh.html,,published,yesterday,",
                "tinh.html,,lost,2026-05-05T12:05:05+07:00,",
                "tinh.html,,publ",
            })
    void aRowThatNobodyCanUseIsNamedWithItsLine(String row) throws IOException {
        long line = Files.readString(ledger()).lines().count() + 1;
        Files.writeString(ledger(), Files.readString(ledger()) + row + "\n");

        PressOffice.Answer answer = office.build();
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("content/addresses.csv:" + line + ":1: error [ledger-row]");
        assertThat(home.resolve("outside.html")).doesNotExist();
    }

    @Test
    void aLedgerThatCannotBeWrittenIsToldAfterThePortalStands() throws IOException {
        Files.delete(ledger());
        Files.createDirectories(ledger());
        office.put("directives/new.md", PressOffice.GOOD.replace("15/TB", "17/TB"));

        PressOffice.Answer answer = office.build();
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("addresses.csv:1:1: error [ledger-not-written]");
        assertThat(page("van-ban/lai-chau/2021/17-tb-ubnd.html")).contains("directive-text");
    }

    private static String front(String yaml) {
        return "---\n" + yaml + "\n---\n" + PressOffice.GOOD;
    }

    private static String another() {
        return PressOffice.GOOD.replace("15/TB", "16/TB").replace("Lịch trực", "Phân công trực");
    }

    private List<String> addresses() throws IOException {
        return PressOffice.snapshot(home.resolve("portal/van-ban")).keySet().stream()
                .toList();
    }

    private static void good(PressOffice.Answer answer) {
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private Path file(String name) {
        return home.resolve("content/directives").resolve(name);
    }

    private Path ledger() {
        return home.resolve("content/addresses.csv");
    }

    private String page(String address) {
        try {
            return Files.readString(home.resolve("portal").resolve(address));
        } catch (IOException missing) {
            throw new AssertionError(address, missing);
        }
    }
}
