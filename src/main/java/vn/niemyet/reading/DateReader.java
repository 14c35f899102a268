package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;

/** Reads place and date of issue (địa danh và thời gian ban hành); a day left blank leaves the month. */
final class DateReader {
    private DateReader() {}

    /** The line of place and date, whether its blanks are filled in or not. */
    static Optional<DateLine> line(Sheet sheet, HeadLines head) {
        Optional<DateLine> withoutPlace = Optional.empty();
        for (int i = 0; i < head.size(); i++) {
            Optional<DateLine> line = head.landmark(i) == Landmark.DATE
                    ? DateLine.at(sheet.flat(), head.line(i))
                    : besideNumber(sheet, head, i);
            if (line.isPresent() && !line.get().place().isEmpty()) {
                return line;
            }
            withoutPlace = withoutPlace.isPresent() ? withoutPlace : line;
        }
        return withoutPlace;
    }

    /** {@code Số: 12/TB-UBND Lai Châu, ngày 3 tháng 4 năm 2022}: two columns that became one line. */
    private static Optional<DateLine> besideNumber(Sheet sheet, HeadLines head, int index) {
        Line line = head.line(index);
        if (head.landmark(index) != Landmark.NUMBER || line.folded().indexOf("ngày") < 0) {
            return Optional.empty();
        }
        int day = line.start() + line.folded().indexOf("ngày");
        int place = NumberReader.read(sheet, head)
                .map(number -> sheet.flat().indexOf(number.span().end()))
                .orElse(day);
        return DateWords.at(sheet.flat(), day).map(words -> DateLine.of(sheet.flat(), Math.min(place, day), words));
    }

    static Optional<Known<PartialDate>> date(Sheet sheet, Optional<DateLine> line) {
        return line.flatMap(found -> {
            DateWords words = found.words();
            return words.date().map(date -> sheet.read(date, words.start(), words.end()));
        });
    }

    static Optional<Known<String>> place(Sheet sheet, Optional<DateLine> line) {
        return line.map(DateLine::place)
                .filter(place -> !place.isEmpty())
                .map(place -> sheet.read(sheet.flat().words(place.start(), place.end()), place.start(), place.end()));
    }
}
