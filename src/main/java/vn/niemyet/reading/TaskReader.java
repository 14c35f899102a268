package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.text.FlatText;

/**
 * Reads the work a document gives, unit by unit: who leads, who supports, until when. A unit without a subject of its own
 * stands under the one above it: the dashes below {@code 5. Giao Công an tỉnh:} are tasks of Công an tỉnh.
 */
final class TaskReader {
    private static final int LONGEST_TEXT = 400;

    private static final Beginnings CLOSINGS = Beginnings.of(
            "rất mong|trân trọng|kính mời |kính đề nghị quý|trên đây|nhận được |đại biểu |quý đại biểu|mọi vướng mắc|công văn này|"
                    + "chỉ thị này|kế hoạch này|thông báo này|văn bản này|quyết định này|công điện này|các cơ quan trên|các đơn vị trên");

    /** What is said to those who read, and asks no work of them. */
    private static final Phrases<Boolean> POLITE = Phrases.set(
            "kính mong",
            "rất mong",
            "kính mời",
            "đề nghị quý vị",
            "đề nghị đại biểu",
            "đề nghị các đại biểu",
            "đến dự đầy đủ");

    private static final int GREETING = 60;

    private final Background background;
    private final FlatText flat;
    private final GroupReader groups;
    private final DeadlineReader deadlines;
    private final UnknownBodies unknown;
    private final Subjects subjects = new Subjects();
    private final LabelledTasks tasks;
    private final Set<Agency> mentioned = new LinkedHashSet<>();
    private final List<Pending> pending = new ArrayList<>();

    TaskReader(Background background, GroupReader groups, DeadlineReader deadlines, UnknownBodies unknown) {
        this.background = background;
        this.flat = background.flat();
        this.groups = groups;
        this.tasks = new LabelledTasks(flat);
        this.deadlines = deadlines;
        this.unknown = unknown;
    }

    List<Task> tasks() {
        return tasks.tasks();
    }

    /** Bodies named without a task at their place, in the order of the text. */
    Set<Agency> mentioned() {
        return mentioned;
    }

    /** A heading that tells bodies, until some unit below takes them as its own subject. */
    private record Pending(int place, Unit unit, Segment segment) {}

    void read(List<Unit> units) {
        boolean ordered = false;
        for (int i = 0; i < units.size(); i++) {
            boolean above = i + 1 < units.size()
                    && units.get(i + 1).rank() > units.get(i).rank()
                    && units.get(i + 1).orders();
            Unit unit = ordered ? units.get(i).ordering() : units.get(i);
            ordered |= read(unit, above) && unit.zone() == Unit.Zone.OPENING;
        }
        addUntaken();
    }

    /** Those told above items that all name others: they have no other task. */
    private void addUntaken() {
        Set<Agency> told = new HashSet<>();
        tasks.tasks().forEach(task -> told.addAll(task.leads()));
        for (int i = pending.size() - 1; i >= 0; i--) {
            Pending heading = pending.get(i);
            List<Agency> left = heading.segment().leads().stream()
                    .filter(body -> !told.contains(body))
                    .toList();
            if (!left.isEmpty()) {
                tasks.insert(heading.place(), task(heading.unit(), heading.segment(), left));
            }
        }
    }

    /** Whether the unit told somebody: the paragraphs behind it give orders too. */
    private boolean read(Unit unit, boolean above) {
        Rewording rewording = Rewording.in(flat, unit.start(), unit.end());
        List<Assigned> assigned = RoleReader.read(background, groups, unit).stream()
                .filter(part -> !rewording.holds(part.group().start()))
                .toList();
        note(assigned);
        tasks.enter(unit, () -> text(unit.start(), unit.end()));
        List<Agency> inherited = isClosing(unit) ? List.of() : subjects.above(unit);
        List<DeadlineReader.Found> limits = deadlines.read(unit.start(), unit.end(), unit.orders()).stream()
                .filter(limit -> !rewording.holds(limit.start()))
                .toList();
        List<Segment> segments = Segment.of(unit, assigned);
        boolean heading = above && limits.isEmpty() && isHeading(unit, assigned);
        for (Segment segment : segments) {
            if (!heading || !segment.supports().isEmpty()) {
                add(unit, segment, unit.orders() ? segment.leadsOr(inherited) : segment.leads(), limits);
            } else if (!segment.leads().isEmpty() && unit.shape() == Unit.Shape.PARAGRAPH) {
                pending.add(new Pending(tasks.tasks().size(), unit, segment));
            }
        }
        subjects.enter(unit, segments);
        return segments.stream().anyMatch(Segment::addressed);
    }

    /** A paragraph behind the last item that turns to all: {@code Rất mong quý cơ quan …}, {@code Trên đây là …}. */
    private boolean isClosing(Unit unit) {
        int end = Math.min(unit.end(), unit.start() + GREETING);
        return unit.shape() == Unit.Shape.PARAGRAPH
                && (CLOSINGS.at(flat.folded(), unit.start())
                        || DeadlineCues.contains(POLITE, flat.folded(), unit.start(), end));
    }

    private void note(List<Assigned> assigned) {
        for (Assigned part : assigned) {
            if (part.role() == Assigned.Role.MENTIONED) {
                mentioned.addAll(part.group().bodies());
            } else {
                part.group().members().forEach(unknown::use);
            }
        }
    }

    /** Only a name, or an announcement that ends in a colon: the work stands in the units below. */
    private boolean isHeading(Unit unit, List<Assigned> assigned) {
        int end = Glance.trimBlanks(flat.value(), unit.end(), unit.start());
        Assigned last = assigned.isEmpty() ? null : assigned.get(assigned.size() - 1);
        boolean named = last != null
                && last.role() == Assigned.Role.LEAD
                && last.group().end() >= end - 1;
        return named || flat.value().charAt(end - 1) == ':';
    }

    private void add(Unit unit, Segment segment, List<Agency> leads, List<DeadlineReader.Found> limits) {
        List<DeadlineReader.Found> own = limits.isEmpty()
                ? limits
                : limits.stream()
                        .filter(limit -> segment.start() <= limit.start() && limit.start() < segment.end())
                        .filter(limit -> !limit.slipped() || !leads.isEmpty())
                        .toList();
        boolean told = !leads.isEmpty() || !segment.supports().isEmpty();
        boolean due = !own.isEmpty() && (unit.orders() || segment.addressed() || isAskedFor(unit, own.get(0)));
        if (!told && !due) {
            return;
        }
        if (own.isEmpty()) {
            tasks.add(unit, segment, task(unit, segment, leads));
        }
        own.forEach(limit -> tasks.add(unit, segment, due(task(unit, segment, leads), limit)));
    }

    private boolean isAskedFor(Unit unit, DeadlineReader.Found limit) {
        boolean opening = unit.zone() == Unit.Zone.OPENING && unit.shape() == Unit.Shape.PARAGRAPH;
        return opening && !limit.slipped() && HandingIn.asksBefore(flat.folded(), unit.start(), limit.start());
    }

    private Task due(Task task, DeadlineReader.Found limit) {
        Known<Deadline> known = new Known<>(
                limit.deadline(),
                Basis.TEXT,
                flat.span(limit.start(), limit.end()),
                flat.words(limit.start(), limit.end()));
        return new Task(task.item(), task.leads(), task.supports(), Optional.of(known), task.text(), task.span());
    }

    private Task task(Unit unit, Segment segment, List<Agency> leads) {
        int end = Glance.trimBlanks(flat.value(), segment.end(), segment.start());
        return new Task(
                unit.item(),
                leads,
                segment.supports(),
                Optional.empty(),
                text(segment.start(), end),
                flat.span(segment.start(), end));
    }

    /** The words on one line, cut at a word's end. */
    private String text(int start, int end) {
        if (end - start <= LONGEST_TEXT) {
            return flat.words(start, end);
        }
        int cut = Glance.wordStart(flat.value(), start + LONGEST_TEXT, start + 1);
        return flat.words(start, cut) + "…";
    }
}
