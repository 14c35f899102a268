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
    private static final int LONGEST = 200;

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

    List<TaskRow> of(Entry entry, List<Task> tasks) {
        return tasks.stream().map(task -> row(entry, task)).toList();
    }

    TaskRow row(Entry entry, Task task) {
        Optional<Deadline.Due> due = task.deadline().map(Known::value).flatMap(Deadline::due);
        return new TaskRow(
                task.item(),
                label(task.item()),
                entry.directive().anchor(task.item()),
                bodies(entry, task.leads()),
                bodies(entry, task.supports()),
                shortened(task.wording().beginning(LONGEST + 1)),
                task.deadline()
                        .map(known -> edition.dates().deadline(known.value()))
                        .orElse(""),
                due.map(day -> day.lastDay().toString()).orElse(""),
                due.filter(day -> judged).map(this::state).orElse(""),
                task.deadline().map(Known::words).orElse(""));
    }

    /** A row leads to the item, where all of its words stand. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST - 1);
        return words.substring(0, end > 0 ? end : LONGEST - 1) + "…";
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
