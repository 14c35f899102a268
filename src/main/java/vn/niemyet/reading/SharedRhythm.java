package vn.niemyet.reading;

import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Deadline;

/** How often a moment comes back where the words beside it say so: {@code hằng năm (trước ngày 30/11)}, {@code 06 giờ và 16 giờ hằng ngày}. */
final class SharedRhythm {
    private static final Phrases<Boolean> HALF_YEARS = Phrases.set("6 tháng", "06 tháng", "sáu tháng");
    /** Reports of every half year, however far before the day they are spoken of. */
    private static final Phrases<Boolean> EVERY_HALF = Phrases.set("""
                    định kỳ 6 tháng | định kỳ 06 tháng | định kỳ sáu tháng | định kỳ quý, 6 tháng | định kỳ hằng quý, 6 tháng |
                    định kỳ hàng quý, 6 tháng | định kỳ (6 tháng | định kỳ hằng 6 tháng""");

    private static final Phrases<Boolean> REGULARLY = Phrases.set("định kỳ", "hằng năm", "hàng năm");
    private static final int MOST_JOINED = 5;

    private final DeadlineCues cues;
    private final String folded;
    private final int from;
    private final Moment moment;
    private final int cue;

    /** Of a moment behind the words that make it a limit, which end at {@code cue}. */
    SharedRhythm(DeadlineCues cues, String folded, int from, Moment moment, int cue) {
        this.cues = cues;
        this.folded = folded;
        this.from = from;
        this.moment = moment;
        this.cue = cue;
    }

    /**
     * The rhythm that stands before the moment, {@code hằng năm (trước ngày 30 tháng 11)}, or with the next,
     * {@code trước ngày 15/6 và ngày 15/12 hằng năm}.
     */
    Moment in(int limit) {
        if (moment.isBareTime()) {
            return daily(limit);
        }
        if (moment.rhythm() != null || moment.day().year() > 0 || moment.day().day() == 0) {
            return moment;
        }
        Deadline.Rhythm before = Rhythms.in(
                folded, cues.isReporting() ? cues.commaBefore() : Math.max(from, cue - DeadlineCues.NEAR), cue);
        if (before != null && (before == Deadline.Rhythm.YEARLY) == moment.isDay()) {
            return moment.every(before);
        }
        boolean half = moment.isDay() && isHalfYearly();
        return half ? moment.every(Deadline.Rhythm.YEARLY) : moment.isDay() ? withNextRhythm(limit) : moment;
    }

    /** {@code định kỳ 6 tháng (trước ngày 15/6)}: a day of each year, where the report comes back. */
    private boolean isHalfYearly() {
        int start = cues.clauseStart();
        return DeadlineCues.contains(EVERY_HALF, folded, start, cue)
                || (DeadlineCues.contains(HALF_YEARS, folded, Math.max(start, cue - DeadlineCues.NEAR), cue)
                        && DeadlineCues.contains(REGULARLY, folded, start, cues.clauseEnd()));
    }

    /** {@code hằng ngày (trước 16 giờ)}, and the first of {@code trước 06h00 và 16h00 hằng ngày}. */
    private Moment daily(int limit) {
        Deadline.Rhythm before = Rhythms.in(folded, Math.max(from, cue - DeadlineCues.NEAR), cue);
        boolean daily = before == Deadline.Rhythm.DAILY || nextRhythm(limit) == Deadline.Rhythm.DAILY;
        return daily ? moment.every(Deadline.Rhythm.DAILY) : moment;
    }

    private Moment withNextRhythm(int limit) {
        return nextRhythm(limit) == Deadline.Rhythm.YEARLY ? moment.every(Deadline.Rhythm.YEARLY) : moment;
    }

    /** The rhythm of the moment that {@code và} or a comma joins to this one. */
    private Deadline.@Nullable Rhythm nextRhythm(int limit) {
        int end = moment.end();
        for (int i = 0; i < MOST_JOINED; i++) {
            Moment next = joined(end, limit);
            if (next == null || next.rhythm() != null || !next.isBareTime()) {
                return next == null ? null : next.rhythm();
            }
            end = next.end();
        }
        return null;
    }

    private @Nullable Moment joined(int end, int limit) {
        int and = Glance.skipBlanks(folded, end, limit);
        if (!folded.startsWith("và", and) && !folded.startsWith(",", and)) {
            return null;
        }
        int next = Glance.skipBlanks(
                folded, Glance.wordEnd(folded, and, limit) + (folded.charAt(and) == ',' ? 1 : 0), limit);
        int behindBefore = folded.startsWith("trước ", next) ? next + 6 : next;
        return MomentReader.at(folded, behindBefore, limit).orElse(null);
    }
}
