package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper from draft to withdrawal, through the front door. */
class LifeOfAPaperIT {
    private static final String FIFTEEN = "van-ban/lai-chau/2021/15-tb-ubnd.html";
    private static final String SIXTEEN = "van-ban/lai-chau/2021/16-tb-ubnd.html";

    private static final String SHELF = "co-quan/so-y-te/lai-chau.html";
    private static final String CALENDAR = "co-quan/so-y-te/lai-chau.ics";

    @TempDir
    private Path home;

    private PressOffice office;

    @BeforeEach
    void desk() {
        office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
    }

    @Test
    void aDraftStaysBackAndItsFaultsStopNobody() {
        office.put("directives/draft.md", "---\nnháp: có\ntỉnh: Nơi Nào\n---\n" + another());

        PressOffice.Answer answer = office.build();

        good(answer);
        assertThat(answer.err()).contains("content/directives/draft.md:3:7: note [unknown-province]");
        assertThat(home.resolve("portal").resolve(SIXTEEN)).doesNotExist();
    }

    @Test
    void aPaperAppearsAtItsTimeInVietNam() throws IOException {
        office.put("directives/later.md", "---\ncông bố: 2026-05-06 00:30\n---\n" + another());

        PressOffice.Answer before = office.at("2026-05-05T17:29:59Z").build();
        good(before);
        assertThat(before.out()).contains("content/directives/later.md", "00:30, 06/05/2026");
        assertThat(home.resolve("portal").resolve(SIXTEEN)).doesNotExist();

        PressOffice.Answer after = office.at("2026-05-05T17:30:00Z").build();
        good(after);
        assertThat(after.out()).doesNotContain("later.md");
        assertThat(page(SIXTEEN)).contains("directive-text");
        assertThat(Files.readString(home.resolve("content/addresses.csv")))
                .contains(SIXTEEN + ",directives/later.md,published,2026-05-06T00:30:00+07:00,");
        assertThat(page("nhat-ky.html")).contains("2026-05-06T00:30:00+07:00");
    }

    @Test
    void aPaperThatTakesAnothersPlaceIsSeenFromBothSidesAndInTheLog() {
        good(office.build());
        office.put("directives/other.md", "---\nthay thế: 15/TB-UBND\n---\n" + another());
        good(office.build());

        assertThat(page(FIFTEEN)).containsPattern("Đã bị thay thế[^<]*</strong>\\s*<a href=\"[^\"]*16-tb-ubnd.html\"");
        assertThat(page(SIXTEEN)).containsPattern("Thay thế</strong>\\s*<a href=\"[^\"]*15-tb-ubnd.html\"");
        assertThat(page("nhat-ky.html")).contains("<li class=\"replaced\">", "<li class=\"published\">");
        assertThat(page("nhat-ky.atom")).contains("Bị thay thế – 15/TB-UBND", "#replaced-2026-05-05");
    }

    @Test
    void aCorrectionIsSeenFromBothSides() {
        office.put("directives/other.md", "---\nđính chính: lai-chau/2021/15-tb-ubnd\n---\n" + another());
        good(office.build());

        assertThat(page(FIFTEEN)).contains("Được sửa đổi hoặc đính chính bởi");
        assertThat(page(SIXTEEN)).containsPattern("Đính chính</strong>\\s*<a href=\"[^\"]*15-tb-ubnd.html\"");
    }

    @Test
    void aWithdrawnPaperKeepsItsAddressAndSaysWhy() {
        good(office.build());
        office.put("directives/good.md", "---\nthu hồi: ban hành nhầm thẩm quyền\n---\n" + PressOffice.GOOD);
        good(office.at("2026-05-07T00:00:00Z").build());

        assertThat(page(FIFTEEN)).contains("Văn bản đã bị thu hồi ngày 07/5/2026: ban hành nhầm thẩm quyền");
        assertThat(page("nhat-ky.html")).containsPattern("<li class=\"withdrawn\">.*datetime=\"2026-05-07\"");
    }

    @Test
    void theWordsOfAWithdrawnPaperCanBeTakenAwayAndItsDayStays() throws IOException {
        good(office.build());
        String head = "---\nsố: 15/TB-UBND\nngày: 2021-05-12\ntỉnh: Lai Châu\nthu hồi: lộ thông tin cá nhân\n---\n";
        office.put("directives/good.md", head + PressOffice.GOOD);
        good(office.at("2026-05-07T00:00:00Z").build());
        office.put("directives/good.md", head + "Nội dung đã được gỡ.\n");
        good(office.at("2026-05-09T00:00:00Z").build());

        assertThat(page(FIFTEEN))
                .contains("Văn bản đã bị thu hồi ngày 07/5/2026: lộ thông tin cá nhân", "Nội dung đã được gỡ.")
                .doesNotContain("Sở Y tế lập danh sách");
        assertThat(page("du-lieu/directives.ndjson")).doesNotContain("Sở Y tế lập danh sách");
        assertThat(PressOffice.snapshot(home.resolve("portal")).keySet()).contains(FIFTEEN);
    }

    @Test
    void aWithdrawalLeftBlankIsNotPassedOver() {
        good(office.build());
        office.put("directives/good.md", "---\nthu hồi:\n---\n" + PressOffice.GOOD);

        PressOffice.Answer answer = office.build();

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("content/directives/good.md:2:", "error [bad-value]", "thu hồi", "lý do");
    }

    /** Whoever first takes the words away and thinks of the file a build later is not held up. */
    @Test
    void theFileOfAWithdrawnPaperMayGoAlsoABuildLater() throws IOException {
        String head = "---\nsố: 15/TB-UBND\nngày: 2021-05-12\ntỉnh: Lai Châu\n";
        office.put("files/phu-luc.csv", "tên,số\nA,1\n");
        office.put("directives/good.md", head + "tệp: phu-luc.csv\n---\n" + PressOffice.GOOD);
        good(office.build());
        office.put("directives/good.md", head + "thu hồi: lộ thông tin cá nhân\n---\nNội dung đã được gỡ.\n");
        good(office.build());
        assertThat(page("files/phu-luc.csv")).contains("A,1");

        Files.delete(home.resolve("content/files/phu-luc.csv"));
        good(office.build());
        assertThat(home.resolve("portal/files/phu-luc.csv")).doesNotExist();
        assertThat(page(FIFTEEN)).contains("Nội dung đã được gỡ.");
    }

    /** Nobody shall do today what a paper ordered that is withdrawn or replaced; phones that have the day take it away. */
    @Test
    void whatAnEndedPaperOrderedIsNoLongerDue() {
        good(office.at("2021-05-15T00:00:00Z").build());
        assertThat(page("index.html")).contains("lập danh sách người trực");
        assertThat(page(CALENDAR)).contains("lập danh sách người trực").doesNotContain("CANCELLED");

        office.put("directives/good.md", "---\nthu hồi: ban hành nhầm thẩm quyền\n---\n" + PressOffice.GOOD);
        good(office.at("2021-05-16T00:00:00Z").build());
        assertThat(page("index.html"))
                .doesNotContain("lập danh sách người trực")
                .contains("Đã thu hồi");
        assertThat(page(SHELF)).contains("Đã thu hồi");
        assertThat(page(CALENDAR)).contains("lập danh sách người trực", "STATUS:CANCELLED");

        office.put("directives/good.md", PressOffice.GOOD);
        office.put("directives/other.md", "---\nthay thế: 15/TB-UBND\n---\n" + another());
        good(office.at("2021-05-17T00:00:00Z").build());
        assertThat(page("index.html")).contains("Đã được thay thế");
        assertThat(Jsoup.parse(page("index.html"))
                        .select("[aria-labelledby=near] a")
                        .eachAttr("href"))
                .containsExactly(SIXTEEN + "#muc-1");
    }

    /** A page does not know what day it is, so what it says must be true before the day and after it. */
    @Test
    void theDayAPaperEndsIsToldTheSameWayBeforeAndAfter() throws IOException {
        office.put("directives/good.md", "---\nngày hết hiệu lực: 2026-06-01\n---\n" + PressOffice.GOOD);
        good(office.at("2026-05-31T10:00:00Z").build());
        String before = page(FIFTEEN);
        good(office.at("2026-06-02T10:00:00Z").build());

        assertThat(Jsoup.parse(before).select(".banner.dated").outerHtml())
                .contains("Thời điểm hết hiệu lực: 01/6/2026.")
                .contains("data-since=\"2026-06-01\"", "data-then=\"Hết hiệu lực từ 01/6/2026.\"");
        assertThat(page(FIFTEEN)).isEqualTo(before);
    }

    private static String another() {
        return PressOffice.GOOD.replace("15/TB", "16/TB").replace("Lịch trực", "Phân công trực");
    }

    private static void good(PressOffice.Answer answer) {
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private String page(String address) {
        try {
            return Files.readString(home.resolve("portal").resolve(address));
        } catch (IOException missing) {
            throw new AssertionError(address, missing);
        }
    }
}
