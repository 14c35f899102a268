package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Agency;

/** Who was told last on each level: the subject of the units below that name none. */
final class Subjects {
    private final List<Level> levels = new ArrayList<>();

    private record Level(int rank, List<Agency> leads) {}

    /** The subject under which a unit stands. */
    List<Agency> above(Unit unit) {
        while (!levels.isEmpty() && levels.get(levels.size() - 1).rank() >= unit.rank()) {
            levels.remove(levels.size() - 1);
        }
        return levels.isEmpty() ? List.of() : levels.get(levels.size() - 1).leads();
    }

    void enter(Unit unit, List<Segment> segments) {
        Segment last = segments.get(segments.size() - 1);
        if (last.addressed()) {
            levels.add(new Level(unit.rank(), last.leads()));
        }
    }
}
