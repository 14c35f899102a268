package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;

/** Reads what the body of a document gives: items as printed, tasks, bodies named. */
final class BodyReader {
    private static final String SUBMISSION = "ttr";

    private final Registry registry;

    BodyReader(Registry registry) {
        this.registry = registry;
    }

    BodyReading read(Source source, FlatText flat, Layout layout, Head head) {
        List<Table> tables = Tables.of(flat, layout);
        List<Numbered> items = ItemReader.numbered(flat, layout, tables);
        Background background = Background.of(flat, registry, layout, head);
        UnknownBodies unknown = new UnknownBodies(background);
        GroupReader groups = new GroupReader(background, new MemberReader(background, unknown));
        DeadlineReader deadlines =
                new DeadlineReader(flat, head.date().map(Known::value).orElse(null));
        TaskReader reader = new TaskReader(background, groups, deadlines, unknown);
        reader.read(UnitReader.read(flat, layout, tables, items));
        List<Task> tasks = new ArrayList<>();
        if (givesWork(head)) {
            tasks.addAll(reader.tasks());
            tasks.addAll(new TableTasks(flat, groups, deadlines, unknown).read(tables));
        }
        TaskMender mender = new TaskMender(source, items, new WrittenBodies(background));
        List<Task> mended = mender.mend(tasks);
        List<Problem> problems = new ArrayList<>(problems(source, unknown));
        problems.addAll(mender.problems());
        return new BodyReading(
                items.stream().map(Numbered::item).toList(),
                mended,
                groups.all(layout.addressees()),
                mentioned(reader.mentioned(), mended, background),
                problems);
    }

    /** A submission (tờ trình) proposes; what it asks for is ordered by the paper that answers it. */
    private static boolean givesWork(Head head) {
        return head.kind().filter(kind -> kind.value().id().equals(SUBMISSION)).isEmpty();
    }

    private static List<Agency> mentioned(Set<Agency> named, List<Task> tasks, Background background) {
        Set<String> told = new HashSet<>();
        for (Task task : tasks) {
            task.leads().forEach(agency -> told.add(agency.id()));
            task.supports().forEach(agency -> told.add(agency.id()));
        }
        background.issuer().ifPresent(issuer -> told.add(issuer.agency().id()));
        Set<Agency> mentioned = new LinkedHashSet<>();
        named.stream().filter(agency -> told.add(agency.id())).forEach(mentioned::add);
        return List.copyOf(mentioned);
    }

    private static List<Problem> problems(Source source, UnknownBodies unknown) {
        return unknown.notes().stream()
                .map(note -> problem(Place.of(source.path(), source.text(), note.span()), note))
                .toList();
    }

    private static Problem problem(Place place, UnknownBodies.Note note) {
        Agency meant = note.meant();
        return meant == null
                ? Problem.of(Code.UNKNOWN_BODY_IN_TEXT, place, note.name(), note.offer())
                : Problem.of(Code.MISPRINTED_BODY, place, note.name(), meant.name());
    }
}
