package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

class PackedTasksTest {
    private static final Known<Deadline> SOON =
            new Known<>(new Deadline.Due(new PartialDate(2024, 3, 20), 0), Basis.TEXT, new Span(3, 9), "20/3/2024");

    private static Task task(String item, String text, int start) {
        return new Task(item, List.of(), List.of(), Optional.empty(), text, new Span(start, start + 40));
    }

    @Test
    void eachTaskHasItsOwnWordsAndPlace() {
        List<Task> tasks = List.of(
                task("1", "Sở Y tế trực", 100),
                task("1", "", 150),
                new Task(
                        "",
                        List.of(),
                        List.of(),
                        Optional.of(SOON),
                        "báo cáo \uD83C trước ngày 20/3/2024",
                        new Span(0, 4)),
                task("2.1", "Sở Y tế trực", 700));

        List<Task> packed = PackedTasks.of(tasks, new WordBook(), task -> task);

        assertThat(packed).isEqualTo(tasks).hasSameHashCodeAs(tasks);
        assertThat(packed.stream().map(Task::text))
                .containsExactlyElementsOf(tasks.stream().map(Task::text).toList());
        assertThat(packed.stream().map(task -> task.wording().endsWith('4')))
                .containsExactly(false, false, true, false);
    }

    @Test
    void whatTasksHaveInCommonIsAskedForOneCopy() {
        Map<Task, Task> copies = new HashMap<>();

        PackedTasks.of(
                List.of(task("1", "trực.", 1), task("1", "báo cáo.", 50), task("2", "trực.", 90)),
                new WordBook(),
                task -> copies.computeIfAbsent(task, own -> own));

        assertThat(copies).hasSize(2);
    }

    @Test
    void noTasksStayNone() {
        assertThat(PackedTasks.of(List.of(), new WordBook(), task -> task)).isEmpty();
    }
}
