package vn.niemyet.reading;

import java.util.Optional;

/**
 * Number and date that stand in the title where the lines of the head are lost, as gazettes and portals print older papers:
 * {@code QUYẾT ĐỊNH / CỦA ỦY BAN NHÂN DÂN TỈNH LAI CHÂU SỐ 12/2005/QĐ-UBND NGÀY 12 THÁNG 3 NĂM 2005}.
 */
record TitleFacts(NumberWords number, Optional<DateWords> date) {
    private static final int MOST_LINES = 5;
    private static final int LONGEST_NUMBER = 40;
    private static final int NEAR = 12;
    private static final Beginnings TITLED = Beginnings.of("v/v|về |của ");

    /** What the lines in capitals from the kind's line on say. */
    static Optional<TitleFacts> in(Sheet sheet, HeadLines head) {
        int kind = head.kind();
        if (kind < 0) {
            return ofFirstLine(sheet);
        }
        for (int i = kind;
                i < Math.min(head.size(), kind + MOST_LINES) && head.line(i).isCapitals();
                i++) {
            Optional<TitleFacts> found = on(sheet, head.line(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return kind > 0 && head.first(Landmark.NUMBER) < 0 ? ofFirstLine(sheet) : Optional.empty();
    }

    /** {@code Công văn số 357/PGDĐT V/v …} as the first line of a text without head. */
    private static Optional<TitleFacts> ofFirstLine(Sheet sheet) {
        if (sheet.lines().isEmpty()) {
            return Optional.empty();
        }
        Line line = sheet.lines().get(0);
        int kind = sheet.registry()
                .kinds()
                .longestAt(sheet.flat(), line.start())
                .map(match -> match.end())
                .orElse(line.end());
        boolean numbered = sheet.flat().folded().startsWith(" số", kind);
        return numbered
                ? on(sheet, line).filter(found -> found.number().start() - kind < NEAR && isTitled(sheet, found))
                : Optional.empty();
    }

    /** What it is about, or its day, comes behind the number. */
    private static boolean isTitled(Sheet sheet, TitleFacts found) {
        int at = Glance.skipBlanks(
                sheet.flat().folded(), found.number().end(), sheet.flat().length());
        return found.date().isPresent() || TITLED.at(sheet.flat().folded(), at);
    }

    private static Optional<TitleFacts> on(Sheet sheet, Line line) {
        int word = line.folded().indexOf("số");
        boolean whole = word == 0 || (word > 0 && line.folded().charAt(word - 1) == ' ');
        if (!whole) {
            return Optional.empty();
        }
        int at = line.start() + word + 2;
        Optional<NumberWords> number = NumberWords.at(
                        sheet.flat(), at, Math.min(sheet.flat().length(), at + LONGEST_NUMBER))
                .filter(found -> found.number().isComplete());
        return number.map(found -> new TitleFacts(found, date(sheet, found.end())));
    }

    private static Optional<DateWords> date(Sheet sheet, int from) {
        int day = sheet.flat().folded().indexOf("ngày", from);
        return day < 0 || day > from + NEAR ? Optional.empty() : DateWords.at(sheet.flat(), day);
    }
}
