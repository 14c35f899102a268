package vn.niemyet.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.LeadIns;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.page.view.StartView;

/** Deadlines that have not passed on the portal's day, of papers neither withdrawn nor replaced; the nearest first. */
final class OpenDeadlines {
    /** How many a page shows. */
    static final int SHOWN = 20;

    private final Edition edition;
    private final TaskRows rows;

    OpenDeadlines(Edition edition) {
        this.edition = edition;
        this.rows = TaskRows.judged(edition);
    }

    private record Dated(Entry entry, Task task, Deadline.Due due) {
        /** A task stands on the shelves of every body it names, but is one task. */
        String key() {
            return entry.id() + " " + task.span() + " " + due.code();
        }
    }

    /** Of some shelves. */
    List<StartView.Deadline> of(Collection<AgencyShelf> shelves) {
        return nearest(shelves.stream()
                .flatMap(shelf -> shelf.assignments().stream())
                .flatMap(one -> dated(one.entry(), one.task()).stream()));
    }

    /** Of all directives. */
    List<StartView.Deadline> ofAll() {
        return nearest(edition.corpus().entries().stream()
                .flatMap(entry -> LeadIns.resolved(entry.directive().tasks()).stream()
                        .flatMap(task -> dated(entry, task).stream())));
    }

    private Optional<Dated> dated(Entry entry, Task task) {
        return task.deadline()
                .map(Known::value)
                .flatMap(Deadline::due)
                .filter(due -> rows.isOpen(due) && edition.lifelines().isInForce(entry))
                .map(due -> new Dated(entry, task, due));
    }

    private List<StartView.Deadline> nearest(Stream<Dated> all) {
        Map<String, Dated> once = new LinkedHashMap<>();
        all.forEach(one -> once.putIfAbsent(one.key(), one));
        return once.values().stream()
                .sorted(Comparator.comparing((Dated one) -> one.due().lastDay())
                        .thenComparing(Dated::entry, Entry.NEWEST_FIRST)
                        .thenComparing(one -> one.task().span()))
                .limit(SHOWN)
                .map(one -> new StartView.Deadline(
                        rows.row(one.entry(), WholeTask.of(one.task()), Focus.NOWHERE),
                        edition.rows().of(one.entry())))
                .toList();
    }
}
