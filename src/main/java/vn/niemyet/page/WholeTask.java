package vn.niemyet.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.LeadIns;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.text.Span;

/**
 * A task as readers count it: once, with all its deadlines. A sentence with two dates is read as two tasks of the same words.
 *
 * @param task the first of them
 */
record WholeTask(Task task, List<Known<Deadline>> deadlines) {

    /** What makes two tasks one: the same words for the same bodies. */
    private record Same(Span span, List<Agency> leads, List<Agency> supports) {}

    /** A task with its own deadline only. */
    static WholeTask of(Task task) {
        return new WholeTask(task, task.deadline().stream().toList());
    }

    /** The work of a directive in the order of its text. */
    static List<WholeTask> of(Entry entry) {
        List<Task> tasks = LeadIns.resolved(entry.directive().tasks());
        if (isEachElsewhere(tasks)) {
            return tasks.stream().map(WholeTask::of).toList();
        }
        Map<Same, WholeTask> once = new LinkedHashMap<>();
        tasks.forEach(
                task -> once.merge(new Same(task.span(), task.leads(), task.supports()), of(task), WholeTask::with));
        return List.copyOf(once.values());
    }

    /** Most texts name no two deadlines in one sentence. */
    private static boolean isEachElsewhere(List<Task> tasks) {
        for (int i = 1; i < tasks.size(); i++) {
            if (tasks.get(i).span().start() <= tasks.get(i - 1).span().start()) {
                return false;
            }
        }
        return true;
    }

    private WholeTask with(WholeTask other) {
        List<Known<Deadline>> all = new ArrayList<>(deadlines);
        all.addAll(other.deadlines);
        return new WholeTask(task, List.copyOf(all));
    }
}
