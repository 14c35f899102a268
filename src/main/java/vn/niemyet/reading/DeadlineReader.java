package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.PartialDate;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * Reads until when work is to be done: {@code trước ngày 08/02/2021}, {@code chậm nhất ngày 10 tháng 12 năm 2025},
 * {@code hoàn thành trong quý I/2026}, {@code trước 15h00 hằng ngày}, {@code trong 05 ngày làm việc kể từ ngày ban hành}.
 *
 * <p>A moment is a deadline only by the words before it. Moments long before the document's own date tell what was, moments
 * years behind it tell what is aimed at; neither is a deadline. Only where the words clearly order work is a day of the last
 * two years kept as printed: a mistyped year, of which the proofreader warns ({@link OrderedWork}).
 */
final class DeadlineReader {
    /** How long before the document a date may lie and still be an order: conclusions are often issued after their meeting. */
    private static final int LATE_DAYS = 31;

    private static final int FAR_YEARS = 3;
    /** How soon work is to be done of which only {@code trong ngày …} is said. */
    private static final int SOON_DAYS = 10;
    /** By how many years a date is mistyped. */
    private static final int SLIP_YEARS = 2;

    private final FlatText flat;
    private final String folded;
    private final @Nullable PartialDate written;

    DeadlineReader(FlatText flat, @Nullable PartialDate written) {
        this.flat = flat;
        this.folded = flat.folded();
        this.written = written;
    }

    /**
     * A deadline and the characters that say it, the words of the limit included.
     *
     * @param slipped whether it lies so long before the paper that only an order to a body makes it one
     */
    record Found(Deadline deadline, int start, int end, boolean slipped) {
        Found(Deadline deadline, int start, int end) {
            this(deadline, start, end, false);
        }
    }

    /**
     * The deadlines between two indexes.
     *
     * @param ordering whether the text there gives orders; where it only tells and aims, no bare {@code trong năm 2025} counts
     */
    List<Found> read(int start, int end, boolean ordering) {
        List<Found> all = new ArrayList<>();
        int at = start;
        while (at < end) {
            if (folded.charAt(at) == ':' && DeadlineLabels.isLabel(folded, at)) {
                at = cell(at + 1, end, all);
            } else if (isMomentAhead(at)) {
                at = moment(new Layout.Part(start, end), at, ordering, all);
            } else {
                at = next(at, end);
            }
        }
        return all;
    }

    /** The deadline of a table's cell or behind {@code Thời gian hoàn thành:}; the end of a stretch of time. */
    Optional<Found> ofCell(int start, int end) {
        Found last = null;
        if (DeadlineLabels.isOpenEnded(folded, start, end)) {
            return Optional.empty();
        }
        for (int at = start; at < end; ) {
            Optional<Moment> moment = isMomentAhead(at) ? MomentReader.at(folded, at, end) : Optional.empty();
            Optional<Deadline> deadline = moment.filter(m -> m.weekday() == 0)
                    .flatMap(m -> m.deadline(written))
                    .filter(this::isAhead);
            if (deadline.isPresent()) {
                last = new Found(deadline.get(), at, moment.get().end());
            }
            at = moment.isPresent() ? moment.get().end() : next(at, end);
        }
        return Optional.ofNullable(last);
    }

    /** The deadline of a cell below {@code Thời gian hoàn thành}, where a bare {@code 2025} is a year. */
    Optional<Found> ofTableCell(int start, int end) {
        boolean year = end - start == 4 && folded.substring(start, end).chars().allMatch(Character::isDigit);
        if (!year) {
            return ofCell(start, end);
        }
        return PartialDate.of(Integer.parseInt(folded.substring(start, end)), 0, 0)
                .<Deadline>map(date -> new Deadline.Due(date, 0))
                .filter(this::isAhead)
                .map(deadline -> new Found(deadline, start, end));
    }

    private int cell(int start, int end, List<Found> all) {
        int limit = start;
        while (limit < end && !DeadlineLabels.endsCell(folded, limit)) {
            limit++;
        }
        boolean vague = DeadlineLabels.isVagueLabel(folded, start - 1);
        Optional<Found> found = ofCell(start, limit).filter(cell -> !vague || !isDay(cell.deadline()));
        found.ifPresent(all::add);
        return vague && found.isEmpty() ? start : limit;
    }

    private static boolean isDay(Deadline deadline) {
        return deadline.due().filter(due -> due.date().hasDay()).isPresent();
    }

    private int moment(Layout.Part part, int at, boolean ordering, List<Found> all) {
        Optional<Found> relative = RelativeDeadline.at(flat, at, part.end())
                .or(() -> ordering ? RelativeDeadline.bare(flat, part.start(), at, part.end()) : Optional.empty());
        if (relative.isPresent()) {
            all.add(relative.get());
            return relative.get().end();
        }
        Optional<Moment> moment = MomentReader.at(folded, at, part.end());
        if (moment.isEmpty()) {
            return next(at, part.end());
        }
        boolean chained = !all.isEmpty() && isChained(all.get(all.size() - 1), moment.get());
        List<Moment> days = DayList.from(folded, moment.get(), part.end());
        DeadlineCues cues = new DeadlineCues(folded, part.start(), days.get(0));
        boolean within = ordering && (cues.isWithin() || cues.isBracketed() || (cues.isOnDay() && isSoon(days.get(0))));
        if (chained || within || cues.isLimit()) {
            for (Moment day : days) {
                Moment meant = days.size() > 1 ? day : cues.withSharedRhythm(part.end());
                boolean work = ordering && new OrderedWork(folded, part.start()).isLimitedAt(meant);
                meant.deadline(written)
                        .filter(deadline -> isAhead(deadline)
                                || (chained && deadline.recurring().isPresent())
                                || (work && isSlip(deadline)))
                        .filter(deadline ->
                                all.stream().noneMatch(found -> found.deadline().equals(deadline)))
                        .ifPresent(deadline ->
                                all.add(new Found(deadline, cues.start(), meant.end(), work && isSlip(deadline))));
            }
        }
        return moment.get().end();
    }

    /** {@code trước ngày 15/6 và ngày 15/12}, {@code trước 06 giờ, 11 giờ và 16 giờ hằng ngày}. */
    private boolean isChained(Found before, Moment moment) {
        return DeadlineCues.isJoined(folded, before.end(), moment.start())
                || (moment.isBareTime()
                        && before.deadline().recurring().isPresent()
                        && folded.substring(before.end(), moment.start())
                                .strip()
                                .equals(","));
    }

    /** {@code trong ngày 11/9/2024} in a paper of the day before. */
    private boolean isSoon(Moment moment) {
        Optional<LocalDate> last =
                moment.deadline(written).flatMap(Deadline::due).map(Deadline.Due::lastDay);
        return written != null
                && last.filter(day -> !day.isBefore(written.earliest())
                                && !day.isAfter(written.latest().plusDays(SOON_DAYS)))
                        .isPresent();
    }

    /** Whether the deadline was still to come when the document was written, and not years away. */
    private boolean isAhead(Deadline deadline) {
        Optional<Deadline.Due> due = deadline.due();
        if (due.isEmpty() || written == null) {
            return true;
        }
        LocalDate last = due.get().lastDay();
        boolean year = !due.get().date().hasMonth() && due.get().quarter() == 0;
        return !last.isBefore(written.earliest().minusDays(year ? 0 : LATE_DAYS))
                && due.get().date().year() < written.year() + FAR_YEARS;
    }

    /** Whether the deadline had passed long before, by no more than years are mistyped. */
    private boolean isSlip(Deadline deadline) {
        Optional<Deadline.Due> due = deadline.due();
        if (due.isEmpty() || written == null || !written.hasMonth()) {
            return false;
        }
        LocalDate last = due.get().lastDay();
        return last.isBefore(written.earliest().minusDays(LATE_DAYS))
                && last.isAfter(written.earliest().minusYears(SLIP_YEARS));
    }

    private boolean isMomentAhead(int at) {
        char c = folded.charAt(at);
        boolean first = c <= 't' && ((c >= '0' && c <= '9') || c == 'n' || c == 't' || c == 'q' || c == 'c');
        return first && isMoment(c, at) && Glance.isEdge(folded, at);
    }

    private boolean isMoment(char first, int at) {
        return switch (first) {
            case 'n' -> isNext(at, 'g') ? folded.startsWith("ngày", at) : folded.startsWith("năm", at);
            case 't' -> isNext(at, 'h') && (folded.startsWith("tháng", at) || folded.startsWith("thứ", at));
            case 'q' -> folded.startsWith("quý", at) || folded.startsWith("quí", at);
            case 'c' -> isNext(at, 'h') && folded.startsWith("chủ nhật", at);
            default -> true;
        };
    }

    private boolean isNext(int at, char letter) {
        return at + 1 < folded.length() && folded.charAt(at + 1) == letter;
    }

    /** The next place at which a moment or a label can stand: behind the word, and the blank behind it. */
    private int next(int at, int end) {
        int behind = Folding.isWord(folded.charAt(at)) ? Math.min(flat.wordEnd(at), end) : at + 1;
        return behind < end && folded.charAt(behind) == ' ' ? behind + 1 : behind;
    }
}
