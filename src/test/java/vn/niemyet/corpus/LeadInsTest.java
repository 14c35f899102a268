package vn.niemyet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Task;
import vn.niemyet.text.Span;

/** Announcements above the work they announce are no work of their own; what only they say is kept. */
class LeadInsTest {
    private static final Agency BUILDING = Agency.unregistered("so-xay-dung", "Sở Xây dựng");
    private static final Agency MONEY = Agency.unregistered("so-tai-chinh", "Sở Tài chính");
    private static final Agency POLICE = Agency.unregistered("cong-an-tinh", "Công an tỉnh");

    private int place;

    @Test
    void theHelperNamedAboveHelpsWithEveryPointBelow() {
        List<Task> tasks = LeadIns.resolved(List.of(
                task("II.1", "Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:", BUILDING, MONEY),
                task("II.1.1", "Nạo vét 12 tuyến cống;", BUILDING),
                task("II.1.2", "Lập hồ sơ hồ điều hòa.", BUILDING, POLICE),
                task("II.2", "Sở Xây dựng báo cáo.", BUILDING)));

        assertThat(tasks).extracting(Task::item).containsExactly("II.1.1", "II.1.2", "II.2");
        assertThat(tasks).extracting(Task::supports).containsExactly(List.of(MONEY), List.of(POLICE, MONEY), List.of());
    }

    @Test
    void dashesInTheSameItemAreBelowIt() {
        assertThat(LeadIns.resolved(List.of(
                        task("5", "Giao Sở Xây dựng, có Công an tỉnh giúp:", BUILDING, POLICE),
                        task("5", "Rào khu đất;", BUILDING),
                        task("5", "Sở Tài chính cấp tiền.", MONEY))))
                .extracting(Task::text)
                .containsExactly("Rào khu đất;", "Sở Tài chính cấp tiền.");
    }

    @Test
    void workInsideAnotherAnnouncementHasTheHelpersOfBoth() {
        List<Task> tasks = LeadIns.resolved(List.of(
                task("1", "Sở Xây dựng phối hợp với Sở Tài chính:", BUILDING, MONEY),
                task("1.a", "Cùng Công an tỉnh:", BUILDING, POLICE),
                task("1.a", "Rào khu đất.", BUILDING)));

        assertThat(tasks).hasSize(1);
        assertThat(tasks.get(0).supports()).containsExactly(MONEY, POLICE);
    }

    @Test
    void anAnnouncementThatSaysMoreStays() {
        Task dated =
                new Task("1", List.of(BUILDING), List.of(MONEY), Optional.of(june()), "Xong trước tháng 6:", span());
        Task alone = task("2", "Sở Xây dựng phối hợp với Sở Tài chính:", BUILDING, MONEY);
        Task others = task("3", "Sở Xây dựng phối hợp với Sở Tài chính:", BUILDING, MONEY);
        Task clauses = task("4", "Sở Xây dựng giữ đê; nhắc dân:", BUILDING, MONEY);
        List<Task> tasks = List.of(
                dated,
                task("1.a", "Rào khu đất.", BUILDING),
                alone,
                others,
                task("3.a", "Công an tỉnh canh đê.", POLICE),
                clauses,
                task("4", "Không lội suối.", BUILDING));

        assertThat(LeadIns.resolved(tasks)).isEqualTo(tasks);
    }

    @Test
    void rowsOfATableStandBelowNothing() {
        List<Task> rows = List.of(task("", "Nội dung gồm:", BUILDING, MONEY), task("", "Rào khu đất", BUILDING));

        assertThat(LeadIns.resolved(rows)).isEqualTo(rows);
    }

    private Task task(String item, String words, Agency lead, Agency... supports) {
        return new Task(item, List.of(lead), List.of(supports), Optional.empty(), words, span());
    }

    private Span span() {
        place += 10;
        return new Span(place, place + 5);
    }

    private static Known<Deadline> june() {
        return new Known<>(
                new Deadline.Due(new PartialDate(2026, 6, 0), 0), Basis.TEXT, new Span(0, 1), "trước tháng 6");
    }
}
