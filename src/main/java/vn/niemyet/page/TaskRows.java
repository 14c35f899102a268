package vn.niemyet.page;

import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.TaskRow;

/** Makes the rows of task tables. */
final class TaskRows {
    private final Edition edition;
    private final boolean judged;

    private TaskRows(Edition edition, boolean judged) {
        this.edition = edition;
        this.judged = judged;
    }

    /** Rows that are the same whatever day it is. */
    static TaskRows timeless(Edition edition) {
        return new TaskRows(edition, false);
    }

    /** Rows that say which deadlines are still open on the portal's day. */
    static TaskRows judged(Edition edition) {
        return new TaskRows(edition, true);
    }

    /** All that a directive tells anybody to do. */
    List<TaskRow> of(Entry entry) {
        return WholeTask.of(entry).stream()
                .map(task -> row(entry, task, Excerpt.of(task.task().text(), Focus.NOWHERE), ""))
                .toList();
    }

    /** Some of its tasks, long ones from the clause on that the page is about. */
    List<TaskRow> of(Entry entry, List<WholeTask> tasks, Focus focus) {
        return tasks.stream().map(task -> row(entry, task, focus)).toList();
    }

    TaskRow row(Entry entry, WholeTask whole, Focus focus) {
        String text = Excerpt.of(whole.task().text(), focus);
        String named = whole.task().leads().stream()
                .map(lead -> edition.focus(lead).opening(text))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return row(entry, whole, text, named);
    }

    private TaskRow row(Entry entry, WholeTask whole, String text, String named) {
        Task task = whole.task();
        return new TaskRow(
                task.item(),
                label(task.item()),
                entry.directive().anchor(task.item()),
                bodies(entry, task.leads()),
                bodies(entry, task.supports()),
                text,
                named,
                whole.deadlines().stream().map(this::due).toList());
    }

    private TaskRow.Due due(Known<Deadline> known) {
        Optional<Deadline.Due> day = known.value().due();
        return new TaskRow.Due(
                edition.dates().deadline(known.value()),
                day.map(due -> due.lastDay().toString()).orElse(""),
                day.filter(due -> judged).map(this::state).orElse(""),
                known.words());
    }

    private List<Link> bodies(Entry entry, List<Agency> bodies) {
        return bodies.stream().map(body -> edition.body(entry, body)).toList();
    }

    private String state(Deadline.Due due) {
        return isOpen(due) ? "open" : "past";
    }

    boolean isOpen(Deadline.Due due) {
        return !due.lastDay().isBefore(edition.today());
    }

    /** {@code mục II.3.a}; articles and parts say themselves what they are; an empty path is the text outside all items. */
    String label(String path) {
        if (path.isEmpty()) {
            return edition.words().get("item.none");
        }
        return path.indexOf(' ') > 0 ? path : edition.words().get("item.label", path);
    }
}
