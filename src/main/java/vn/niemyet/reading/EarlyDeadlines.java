package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.Optional;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.problem.Code;

/**
 * Deadlines that had passed when the paper was signed: of the month before it, and, where a body is clearly ordered to finish
 * or report by then, of the two years before it, as a mistyped year makes them ({@link OrderedWork}). What else lies long
 * back, {@code đã hoàn thành trước ngày …}, is no deadline.
 */
final class EarlyDeadlines {
    private EarlyDeadlines() {}

    static void check(Directive directive, Remarks remarks) {
        Optional<LocalDate> day = directive
                .head()
                .date()
                .filter(known -> !known.isInferred())
                .map(known -> known.value().earliest());
        day.ifPresent(signed -> directive.tasks().stream()
                .map(Task::deadline)
                .flatMap(Optional::stream)
                .forEach(deadline -> {
                    if (hasPassed(deadline, signed)) {
                        remarks.at(deadline.span(), Code.DEADLINE_BEFORE_DATE, deadline.words(), signed.toString());
                    }
                }));
    }

    private static boolean hasPassed(Known<Deadline> deadline, LocalDate signed) {
        return deadline.basis() == vn.niemyet.model.Basis.TEXT
                && deadline.value()
                        .due()
                        .map(due -> due.lastDay().isBefore(signed))
                        .orElse(false);
    }
}
