package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.registry.Kinds;

/**
 * Infers when a text without date line was issued: from the caption of its annex, else, as far as the month, from the day of
 * the meeting that its body opens with ({@code Ngày 01/12/2021, Ban Chỉ đạo … tổ chức cuộc họp}), where it opens with a
 * single one.
 */
final class DateFinder {
    private static final int OPENING = 1500;
    private static final List<String> DAYS =
            List.of("ngày ", "sáng ngày ", "chiều ngày ", "tối ngày ", "hồi ", "vào ngày ", "trong ngày ");
    private static final List<String> MEETINGS =
            List.of("họp", "hội nghị", "làm việc", "giao ban", "kiểm tra", "tổ chức", "chủ trì", "buổi");

    private DateFinder() {}

    static Optional<Known<PartialDate>> find(Sheet sheet, Kinds kinds) {
        return fromCaption(sheet, kinds).or(() -> fromMeeting(sheet));
    }

    private static Optional<Known<PartialDate>> fromCaption(Sheet sheet, Kinds kinds) {
        return Caption.in(sheet, kinds)
                .flatMap(Caption::date)
                .flatMap(words -> words.date().map(date -> sheet.inferred(date, words.start(), words.end())));
    }

    private static Optional<Known<PartialDate>> fromMeeting(Sheet sheet) {
        Optional<DateWords> only = Optional.empty();
        Layout.Part body = sheet.layout().body();
        for (Line line : sheet.lines(new Layout.Part(body.start(), Math.min(body.end(), body.start() + OPENING)))) {
            Optional<DateWords> words = opensWithDay(line) ? dateOn(sheet, line) : Optional.empty();
            if (words.isPresent()
                    && only.isPresent()
                    && !only.get().date().equals(words.get().date())) {
                return Optional.empty();
            }
            only = only.or(() -> words);
        }
        return only.flatMap(words -> words.date()
                .flatMap(date -> PartialDate.of(date.year(), date.month(), 0))
                .map(month -> sheet.inferred(month, words.start(), words.end())));
    }

    private static boolean opensWithDay(Line line) {
        boolean day =
                Character.isUpperCase(line.value().charAt(0)) && DAYS.stream().anyMatch(line::startsWith);
        return day;
    }

    private static Optional<DateWords> dateOn(Sheet sheet, Line line) {
        int day = line.folded().indexOf("ngày");
        String folded = sheet.flat().folded();
        int end = Math.min(folded.length(), line.start() + 400);
        String sentence = folded.substring(line.start(), end);
        boolean meeting = MEETINGS.stream().anyMatch(sentence::contains);
        return day < 0 || !meeting
                ? Optional.empty()
                : DateWords.at(sheet.flat(), line.start() + day)
                        .filter(words -> words.date().isPresent());
    }
}
