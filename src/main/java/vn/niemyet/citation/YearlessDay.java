package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.PartialDate;

/** {@code ngày 08/5} in a document of 11 May 2021 is the last 8 May before it. */
final class YearlessDay {
    static final String DAY_WITHOUT_YEAR = "day-without-year";

    private YearlessDay() {}

    static Mention complete(Mention mention, Optional<PartialDate> issued) {
        Optional<ScannedDate> date = mention.date().filter(found -> found.year() == 0);
        if (date.isEmpty()) {
            return mention;
        }
        int own = mention.number().map(number -> number.year()).orElse(0);
        return issued.filter(PartialDate::hasMonth)
                .map(day -> own != 0 ? own : lastYear(date.get(), day))
                .map(year -> dated(mention, date.get().in(year), own == 0))
                .orElseGet(() -> mention.dated(Optional.empty()));
    }

    private static int lastYear(ScannedDate date, PartialDate issued) {
        boolean later = date.month() > issued.month()
                || (date.month() == issued.month() && issued.hasDay() && date.day() > issued.day());
        return later ? issued.year() - 1 : issued.year();
    }

    private static Mention dated(Mention mention, ScannedDate date, boolean inferred) {
        List<String> reasons = new ArrayList<>(mention.completed());
        if (inferred) {
            reasons.add(DAY_WITHOUT_YEAR);
        }
        return new Mention(
                mention.start(),
                mention.end(),
                mention.number(),
                mention.kind(),
                mention.body(),
                mention.sure(),
                Optional.of(date),
                mention.named(),
                reasons);
    }
}
