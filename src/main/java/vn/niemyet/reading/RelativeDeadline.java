package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Deadline;
import vn.niemyet.text.FlatText;

/**
 * Reads so many days after something: {@code chậm nhất 05 ngày làm việc kể từ ngày ban hành}, {@code trong thời hạn 10 ngày, kể
 * từ ngày nhận được văn bản}.
 */
final class RelativeDeadline {
    private static final int MOST_DAYS = 400;
    private static final List<String> CUES = Phrases.list("""
                    trong | trong vòng | trong thời hạn | trong thời gian | thời hạn | chậm nhất | chậm nhất là |
                    chậm nhất sau | chậm nhất trong | không quá | sau""");
    /** Of those the ones that bound work without an event behind them. */
    private static final List<String> BOUNDS = Phrases.list("""
                    trong vòng | trong thời hạn | thời hạn | chậm nhất | chậm nhất là | chậm nhất sau | chậm nhất trong | không quá""");

    private static final Phrases<Boolean> SINCE = Phrases.set("""
                    kể từ | tính từ | kể từ ngày | tính từ ngày | từ ngày | từ khi | kể từ khi | sau khi |
                    sau ngày""");
    private static final Phrases<String> EVENTS = Phrases.of(Map.of(
            "issue", List.of("ban hành", "ký", "ký ban hành", "có hiệu lực"),
            "receipt", List.of("nhận", "nhận được", "tiếp nhận"),
            "end", List.of("kết thúc", "hoàn thành")));

    private RelativeDeadline() {}

    /** The span of days whose number stands at {@code start}. */
    static Optional<DeadlineReader.Found> at(FlatText flat, int start, int limit) {
        String folded = flat.folded();
        int end = Glance.wordEnd(folded, start, limit);
        int days = end - start <= 3 ? number(folded, start, end) : 0;
        int at = Glance.skipBlanks(folded, end, limit);
        if (days < 1
                || days > MOST_DAYS
                || !folded.startsWith("ngày", at)
                || !Glance.endsWithAny(folded, start, CUES)) {
            return Optional.empty();
        }
        int behindDays = Glance.skipBlanks(folded, at + 4, limit);
        boolean working = folded.startsWith("làm việc", behindDays);
        int behind = working ? behindDays + 8 : at + 4;
        return since(folded, behind, limit)
                .map(hit -> new DeadlineReader.Found(
                        new Deadline.Relative(days, working, hit.meaning()), start, hit.end()));
    }

    /**
     * The same without an event, {@code trả lời trong vòng 07 ngày}: a limit only of work, and at the end of its clause. From
     * when it counts is not said.
     *
     * @param from where the text that may give orders begins
     */
    static Optional<DeadlineReader.Found> bare(FlatText flat, int from, int start, int limit) {
        String folded = flat.folded();
        int end = Glance.wordEnd(folded, start, limit);
        int days = end - start <= 3 ? number(folded, start, end) : 0;
        int at = Glance.skipBlanks(folded, end, limit);
        if (days < 1 || days > MOST_DAYS || !folded.startsWith("ngày", at)) {
            return Optional.empty();
        }
        int word = Glance.skipBlanks(folded, at + 4, limit);
        boolean working = folded.startsWith("làm việc", word);
        int behind = working ? word + 8 : at + 4;
        int next = Glance.skipBlanks(folded, behind, limit);
        boolean closed = next >= limit || ".;,:)/\n".indexOf(folded.charAt(next)) >= 0;
        int cue = Glance.trimBlanks(folded, start, from);
        boolean bounded = Glance.endsWithAny(folded, cue, BOUNDS) || (working && Glance.endsWith(folded, cue, "trong"));
        return closed && bounded && new OrderedWork(folded, from).isOrderedBefore(cue, behind)
                ? Optional.of(new DeadlineReader.Found(new Deadline.Relative(days, working, ""), start, behind))
                : Optional.empty();
    }

    private static Optional<Phrases.Hit<String>> since(String folded, int behind, int limit) {
        int at = behind;
        while (at < limit
                && (Glance.isBlank(folded.charAt(at)) || folded.charAt(at) == ',' || folded.charAt(at) == '(')) {
            at++;
        }
        int event = SINCE.skip(folded, at, limit);
        if (event == at) {
            return Optional.empty();
        }
        int word = Glance.skipBlanks(folded, event, limit);
        Phrases.Hit<String> hit = EVENTS.longestAt(folded, word, limit);
        return Optional.of(hit == null ? new Phrases.Hit<>(event, "event") : hit);
    }

    /** The number written in digits only; 0 for anything else. */
    static int number(String folded, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(folded.charAt(i))) {
                return 0;
            }
            value = value * 10 + Character.digit(folded.charAt(i), 10);
        }
        return value;
    }
}
