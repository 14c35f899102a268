package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Deadline;

/** Days of a month named together: {@code vào ngày 05, 15 và 25 hằng tháng}. */
final class DayList {
    private static final int MOST = 8;
    private static final int LAST_DAY = 31;

    private DayList() {}

    /** The moment and those that follow it, each with the rhythm behind the last; the moment alone where none follow. */
    static List<Moment> from(String folded, Moment first, int limit) {
        Moment.Day day = first.day();
        if (day.day() == 0 || day.month() > 0 || first.rhythm() != null || first.weekday() > 0) {
            return List.of(first);
        }
        List<Integer> days = new ArrayList<>(List.of(day.day()));
        int at = first.end();
        for (int next = next(folded, at, limit); next > at && days.size() < MOST; next = next(folded, at, limit)) {
            int end = Glance.wordEnd(folded, next, limit);
            int number = RelativeDeadline.number(folded, next, end);
            if (number < 1 || number > LAST_DAY) {
                return List.of(first);
            }
            days.add(number);
            at = end;
        }
        Deadline.Rhythm rhythm = days.size() > 1 ? Rhythms.behind(folded, at, limit) : null;
        return rhythm == Deadline.Rhythm.MONTHLY || rhythm == Deadline.Rhythm.QUARTERLY
                ? days.stream().map(number -> of(first, number, rhythm)).toList()
                : List.of(first);
    }

    private static Moment of(Moment first, int day, Deadline.Rhythm rhythm) {
        return new Moment(first.start(), first.end(), new Moment.Day(day, 0, 0, 0), first.time(), 0, rhythm);
    }

    private static boolean isWord(String folded, int at, String word, int limit) {
        int end = at + word.length();
        return end < limit && folded.startsWith(word, at) && Glance.isBlank(folded.charAt(end));
    }

    /** Behind a comma, {@code và} or {@code ngày}; {@code at} itself where the list ends. */
    private static int next(String folded, int at, int limit) {
        int mark = Glance.skipBlanks(folded, at, limit);
        boolean comma = mark < limit && (folded.charAt(mark) == ',' || folded.charAt(mark) == ';');
        int behind = comma ? Glance.skipBlanks(folded, mark + 1, limit) : mark;
        boolean and = isWord(folded, behind, "và", limit);
        behind = and ? Glance.skipBlanks(folded, behind + 3, limit) : behind;
        behind = isWord(folded, behind, "ngày", limit) ? Glance.skipBlanks(folded, behind + 5, limit) : behind;
        return (comma || and) && behind < limit && Character.isDigit(folded.charAt(behind)) ? behind : at;
    }
}
