package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.text.FlatText;

/**
 * Joins the pieces of one task that a plan spreads over labelled lines: {@code Nội dung: …}, {@code Cơ quan chủ trì: …},
 * {@code Cơ quan phối hợp: …}, {@code Thời gian: …}.
 */
final class LabelledTasks {
    private static final int LABEL = 60;
    private static final Phrases<Boolean> CONTENTS = Phrases.set(
            "nội dung | nội dung thực hiện | nhiệm vụ | nội dung công việc | công việc | nhiệm vụ cụ thể | hoạt động");

    private final FlatText flat;
    private final List<Task> tasks = new ArrayList<>();
    private int lead = -1;
    private String place = "";
    private String contentPlace = "";
    private String content = "";

    LabelledTasks(FlatText flat) {
        this.flat = flat;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** Puts a task among those read before. */
    void insert(int place, Task task) {
        tasks.add(place, task);
    }

    /** Remembers what a line labelled {@code Nội dung:} says. */
    void enter(Unit unit, Supplier<String> text) {
        int colon = colon(unit);
        if (colon > unit.start() && CONTENTS.skip(flat.folded(), unit.start(), colon) == colon) {
            String words = text.get();
            contentPlace = place(unit);
            content = words.substring(Math.min(words.length(), colon - unit.start() + 1))
                    .strip();
        }
    }

    /** Adds a task, or joins it to the one whose lead a label named just before. */
    void add(Unit unit, Segment segment, Task task) {
        Task open = lead >= 0 && place(unit).equals(place) ? tasks.get(lead) : null;
        Table.Column label = segment.addressed() ? null : label(unit);
        if (open != null && label == Table.Column.SUPPORT) {
            tasks.set(lead, with(open, task.supports(), open.deadline()));
        } else if (open != null && label == Table.Column.TIME && task.supports().isEmpty()) {
            join(open, task);
        } else {
            tasks.add(segment.addressed() && label(unit) == Table.Column.LEAD ? lead(unit, task) : task);
        }
    }

    private Task lead(Unit unit, Task task) {
        lead = tasks.size();
        place = place(unit);
        return content.isEmpty() || !contentPlace.equals(place)
                ? task
                : new Task(task.item(), task.leads(), task.supports(), task.deadline(), content, task.span());
    }

    /** The time of the open task; a second one makes a second task. */
    private void join(Task open, Task time) {
        if (open.deadline().isEmpty()) {
            tasks.set(lead, with(open, List.of(), time.deadline()));
        } else {
            tasks.add(with(open, List.of(), time.deadline()));
        }
    }

    private static Task with(Task open, List<Agency> more, Optional<Known<Deadline>> due) {
        Set<Agency> supports = new LinkedHashSet<>(open.supports());
        more.stream().filter(body -> !open.leads().contains(body)).forEach(supports::add);
        return new Task(open.item(), open.leads(), List.copyOf(supports), due, open.text(), open.span());
    }

    private Table.@Nullable Column label(Unit unit) {
        int colon = colon(unit);
        return colon == unit.start()
                ? null
                : Table.Column.of(flat.folded().substring(unit.start(), colon).strip());
    }

    /** The colon behind the first words, or the unit's start where none stands near. */
    private int colon(Unit unit) {
        int limit = Math.min(unit.end(), unit.start() + LABEL);
        for (int at = unit.start(); at < limit; at++) {
            if (flat.folded().charAt(at) == ':') {
                return at;
            }
        }
        return unit.start();
    }

    /**
     * The item above a lettered point, for the points {@code a) Nhiệm vụ}, {@code b) Cơ quan} of one task; else the item
     * itself.
     */
    private static String place(Unit unit) {
        int point = unit.item().lastIndexOf('.');
        boolean lettered = point > 0
                && unit.item().length() == point + 2
                && Character.isLowerCase(unit.item().charAt(point + 1));
        return lettered ? unit.item().substring(0, point) : unit.item();
    }
}
