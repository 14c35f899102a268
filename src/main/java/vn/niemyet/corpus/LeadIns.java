package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Task;

/**
 * Takes announcements of work apart from the work (nhiệm vụ): {@code Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:} above three
 * points is no fourth task, and who is to help there helps with all three. The data keep it as it was read; people who count
 * tasks, and calendars, do not.
 */
public final class LeadIns {
    private LeadIns() {}

    /** The tasks without announcements whose work stands below them; the same list where there is none. */
    public static List<Task> resolved(List<Task> tasks) {
        for (int i = 0; i + 1 < tasks.size(); i++) {
            if (announces(tasks, i)) {
                return withoutAnnouncements(tasks);
            }
        }
        return tasks;
    }

    private static List<Task> withoutAnnouncements(List<Task> tasks) {
        List<Task> all = new ArrayList<>(tasks);
        List<Task> work = new ArrayList<>(tasks.size());
        for (int i = 0; i < all.size(); i++) {
            if (announces(all, i)) {
                help(all, i);
            } else {
                work.add(all.get(i));
            }
        }
        return work;
    }

    /** A deadline of its own, or a clause before the last, says something that no point below says. */
    private static boolean announces(List<Task> tasks, int place) {
        Task task = tasks.get(place);
        return task.wording().endsWith(':')
                && task.deadline().isEmpty()
                && !task.leads().isEmpty()
                && place + 1 < tasks.size()
                && isBelow(task, tasks.get(place + 1))
                && isOneClause(task.text());
    }

    private static boolean isOneClause(String words) {
        return words.indexOf(';') < 0 && !words.contains(". ") && words.indexOf(':') == words.length() - 1;
    }

    /** Gives the tasks right below, for the same bodies, the helpers of the announcement. */
    private static void help(List<Task> tasks, int announcement) {
        Task above = tasks.get(announcement);
        for (int i = announcement + 1; i < tasks.size() && isBelow(above, tasks.get(i)); i++) {
            tasks.set(i, helped(tasks.get(i), above.supports()));
        }
    }

    /** In the same item, as dashes are, or in one of its points; rows of tables stand outside all items, below nothing. */
    private static boolean isBelow(Task above, Task task) {
        String item = above.item();
        boolean inside = item.isEmpty()
                ? !task.item().isEmpty()
                : task.item().equals(item) || task.item().startsWith(item + ".");
        return inside && task.leads().equals(above.leads());
    }

    private static Task helped(Task task, List<Agency> more) {
        Set<Agency> supports = new LinkedHashSet<>(task.supports());
        more.stream().filter(body -> !task.leads().contains(body)).forEach(supports::add);
        return supports.size() == task.supports().size()
                ? task
                : new Task(
                        task.item(), task.leads(), List.copyOf(supports), task.deadline(), task.wording(), task.span());
    }
}
