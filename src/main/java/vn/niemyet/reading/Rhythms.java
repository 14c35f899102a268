package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Deadline;

/** The words that say how often something comes back: {@code hằng ngày}, {@code của tháng cuối quý}. */
final class Rhythms {
    private static final Phrases<Deadline.Rhythm> RHYTHMS = Phrases.of(Map.of(
            Deadline.Rhythm.DAILY, List.of("hằng ngày", "hàng ngày", "mỗi ngày"),
            Deadline.Rhythm.WEEKLY, List.of("hằng tuần", "hàng tuần", "mỗi tuần"),
            Deadline.Rhythm.MONTHLY, List.of("hằng tháng", "hàng tháng", "mỗi tháng", "của tháng", "tháng sau"),
            Deadline.Rhythm.QUARTERLY, Phrases.list("""
                    hằng quý | hàng quý | mỗi quý | tháng cuối quý | tháng cuối của quý | của tháng cuối quý |
                    của tháng cuối của quý | tháng cuối cùng của quý | của tháng cuối cùng của quý"""),
            Deadline.Rhythm.YEARLY, List.of("hằng năm", "hàng năm", "mỗi năm")));

    private Rhythms() {}

    /** The rhythm that begins at an index, and where its words end. */
    static Phrases.@Nullable Hit<Deadline.Rhythm> hitAt(String folded, int at, int limit) {
        return RHYTHMS.longestAt(folded, at, limit);
    }

    /** The last rhythm named between two indexes: {@code hằng năm}, {@code hằng quý}. */
    static Deadline.@Nullable Rhythm in(String folded, int start, int end) {
        Deadline.Rhythm last = null;
        for (int at = start; at < end; at++) {
            boolean edge = "hm".indexOf(folded.charAt(at)) >= 0 && Glance.isEdge(folded, at);
            Phrases.Hit<Deadline.Rhythm> hit = edge ? RHYTHMS.longestAt(folded, at, end) : null;
            last = hit == null ? last : hit.meaning();
        }
        return last;
    }

    /** The rhythm named at an index, blanks before it left out. */
    static Deadline.@Nullable Rhythm behind(String folded, int at, int limit) {
        Phrases.Hit<Deadline.Rhythm> hit = RHYTHMS.longestAt(folded, Glance.skipBlanks(folded, at, limit), limit);
        return hit == null ? null : hit.meaning();
    }
}
