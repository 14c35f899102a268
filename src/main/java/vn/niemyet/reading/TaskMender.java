package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.TwoNames;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.source.TaskKey;

/**
 * Lays the officer's {@code nhiệm vụ} over the tasks as read: under the number of an item who leads, who supports, until
 * when. What he writes wins, what he leaves out stays as read.
 *
 * <pre>{@code
 * nhiệm vụ:
 *   "4": {chủ trì: Sở Y tế, phối hợp: [Sở Tài chính], thời hạn: 2026-Q1}
 * }</pre>
 */
final class TaskMender {
    private static final int MOST_PATHS = 40;

    private final Source source;
    private final List<Numbered> items;
    private final WrittenBodies bodies;
    private final List<Problem> problems = new ArrayList<>();

    TaskMender(Source source, List<Numbered> items, WrittenBodies bodies) {
        this.source = source;
        this.items = items;
        this.bodies = bodies;
    }

    /** Items that the text does not have. */
    List<Problem> problems() {
        return problems;
    }

    List<Task> mend(List<Task> read) {
        List<Task> tasks = read;
        if (source.frontMatter().get(Key.TASKS).orElse(null) instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                tasks = mend(tasks, entry);
            }
        }
        return tasks;
    }

    private List<Task> mend(List<Task> tasks, YamlNode.Entry entry) {
        String item = path(entry.key());
        List<Task> own = tasks.stream().filter(task -> task.item().equals(item)).toList();
        List<Task> base = own.isEmpty() ? List.of(blank(item, entry)) : own;
        List<Task> mended = new ArrayList<>();
        if (entry.value() instanceof YamlNode.Sequence several) {
            several.values().forEach(one -> mended.addAll(mended(base.subList(0, 1), one)));
        } else {
            mended.addAll(mended(base, entry.value()));
        }
        return replaced(tasks, own, mended);
    }

    /** The mended tasks in the place of the first they replace, or at the end. */
    private static List<Task> replaced(List<Task> tasks, List<Task> own, List<Task> mended) {
        List<Task> all = new ArrayList<>(tasks);
        int at = own.isEmpty() ? all.size() : all.indexOf(own.get(0));
        all.removeAll(own);
        all.addAll(at, mended);
        return all;
    }

    /** The item's path: as written, or the only one that ends in the written number. */
    private String path(YamlNode.Scalar key) {
        String written = key.value().strip();
        List<String> paths =
                items.stream().map(item -> item.item().path()).distinct().toList();
        List<String> ending =
                paths.stream().filter(path -> path.endsWith("." + written)).toList();
        if (paths.contains(written)) {
            return written;
        }
        if (ending.size() != 1) {
            Place place = Place.of(source.path(), source.text(), key.span());
            String known = String.join(", ", paths.subList(0, Math.min(MOST_PATHS, paths.size())));
            problems.add(Problem.of(Code.FRONT_MATTER_CONTRADICTS, place, Key.TASKS.word(), written, known));
            return written;
        }
        return ending.get(0);
    }

    /** A task without bodies for an item in which none was read. */
    private Task blank(String path, YamlNode.Entry entry) {
        return items.stream()
                .filter(item -> item.item().path().equals(path))
                .findFirst()
                .map(item -> new Task(
                        path,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        bodies.words(item),
                        item.item().span()))
                .orElseGet(() -> new Task(
                        path,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "",
                        entry.key().span()));
    }

    private List<Task> mended(List<Task> base, YamlNode node) {
        List<Task> tasks = base;
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry part : mapping.entries()) {
                Optional<TaskKey> key =
                        TwoNames.find(TaskKey.values(), part.key().value());
                tasks = key.isEmpty() ? tasks : with(tasks, key.get(), part.value());
            }
        }
        return tasks;
    }

    private List<Task> with(List<Task> tasks, TaskKey key, YamlNode value) {
        if (key == TaskKey.DUE) {
            Task task = tasks.get(0);
            return List.of(new Task(task.item(), task.leads(), task.supports(), due(value), task.text(), task.span()));
        }
        List<Agency> named = bodies.of(value);
        return tasks.stream()
                .map(task -> new Task(
                        task.item(),
                        key == TaskKey.LEAD ? named : task.leads(),
                        key == TaskKey.SUPPORT ? named : task.supports(),
                        task.deadline(),
                        task.text(),
                        task.span()))
                .toList();
    }

    private static Optional<Known<Deadline>> due(YamlNode value) {
        return value instanceof YamlNode.Scalar scalar
                ? WrittenDeadline.parse(scalar.value())
                        .map(deadline -> new Known<>(
                                deadline,
                                Basis.FRONT_MATTER,
                                scalar.span(),
                                scalar.value().strip()))
                : Optional.empty();
    }
}
