package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Item;
import vn.niemyet.model.Task;
import vn.niemyet.problem.Problem;

/** What the body of a document gives: its items as printed, the work it assigns, the bodies addressees and the bodies merely mentioned. */
record BodyReading(
        List<Item> items, List<Task> tasks, List<Agency> addressed, List<Agency> mentioned, List<Problem> problems) {

    BodyReading {
        items = List.copyOf(items);
        tasks = List.copyOf(tasks);
        addressed = List.copyOf(addressed);
        mentioned = List.copyOf(mentioned);
        problems = List.copyOf(problems);
    }
}
