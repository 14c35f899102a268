package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Task;

/** A task is one row with all its deadlines, and an announcement above its points is none. */
class TaskTableTest {
    private static Map<String, Document> pages;

    @BeforeAll
    static void render() {
        pages = SamplePortal.parsed(
                SamplePortal.render(SamplePortal.press("vi"), SamplePortal.corpus(List.of(twice(paper())))));
    }

    private static ReadDirective paper() {
        return SamplePortal.text("lai-chau/2026/9.md")
                .number("9", "KH-UBND")
                .kind("kh")
                .date("2026-02-01")
                .province("lai-chau")
                .subject("Chống ngập")
                .item("1")
                .item("1.a")
                .item("2")
                .task(
                        "1",
                        "Sở Xây dựng phối hợp với Sở Tài chính:",
                        null,
                        List.of("so-xay-dung"),
                        List.of("so-tai-chinh"))
                .task("1.a", "Nạo vét cống", SampleText.due("2026-04-01"), List.of("so-xay-dung"), List.of())
                .task(
                        "2",
                        "Công an tỉnh phân luồng, báo cáo",
                        SampleText.due("2026-02-20"),
                        List.of("cong-an-tinh"),
                        List.of())
                .done();
    }

    /** The last task once more, with the second deadline of its sentence. */
    private static ReadDirective twice(ReadDirective text) {
        Directive read = text.directive();
        List<Task> tasks = new ArrayList<>(read.tasks());
        Task last = tasks.get(tasks.size() - 1);
        Deadline monthly = new Deadline.Recurring(Deadline.Rhythm.MONTHLY, "20");
        tasks.add(new Task(
                last.item(),
                last.leads(),
                last.supports(),
                Optional.of(last.deadline().orElseThrow().map(day -> monthly)),
                last.text(),
                last.span()));
        Directive more = new Directive(
                read.file(),
                read.head(),
                read.addressees(),
                read.recipients(),
                read.signature(),
                read.items(),
                tasks,
                read.addressed(),
                read.mentioned());
        return new ReadDirective(text.path(), text.sha256(), text.bytes(), text.frontMatter(), more, text.citations());
    }

    private static Document page(String address) {
        return java.util.Objects.requireNonNull(pages.get(address), address);
    }

    @Test
    void theTableHasOneRowForATask() {
        Document page = page("van-ban/lai-chau/2026/9-kh-ubnd.html");

        assertThat(page.select("#tasks tbody tr").eachText())
                .containsExactly(
                        "mục 1.a Sở Xây dựng Sở Tài chính Nạo vét cống 01/4/2026",
                        "mục 2 Công an tỉnh Công an tỉnh phân luồng, báo cáo 20/02/2026; ngày 20 hằng tháng");
        assertThat(page.select(".jump").text()).contains("Việc được giao (2)");
    }

    @Test
    void theHelperSeesWhatItHelpsWithAndUntilWhen() {
        Document page = page("co-quan/so-tai-chinh/lai-chau.html");

        assertThat(page.select(".told li").eachText()).containsExactly("mục 1.a: Sở Xây dựng: Nạo vét cống 01/4/2026");
        assertThat(page.select(".due-list .due").eachText()).containsExactly("01/4/2026");
    }

    @Test
    void aListOfDeadlinesKeepsEachByItself() {
        assertThat(page("index.html").select(".due-list .due").eachText()).containsExactly("01/4/2026");
        assertThat(page("co-quan/cong-an-tinh/lai-chau.html")
                        .select(".told .until")
                        .eachText())
                .containsExactly("20/02/2026 đã qua; ngày 20 hằng tháng");
    }
}
