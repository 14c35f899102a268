package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Signature;

/**
 * The signer as a portal of law names him in the rows of data above a paper, {@code Số hiệu | 12/QĐ-UBND}, {@code Người ký |
 * Trần Văn A}: for prints that end before the signature. The stamp of a digital signature alone does not count, it may be a
 * clerk's.
 */
final class PortalSigner {
    private static final int REACH = 40;
    private static final String LABEL = "người ký";
    private static final List<String> PAPER = List.of("số hiệu", "loại văn bản", "cơ quan ban hành", "nơi ban hành");

    private PortalSigner() {}

    static Optional<Signature> in(Sheet sheet) {
        List<Line> lines = sheet.lines();
        boolean paper = false;
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            Line line = lines.get(i);
            paper |= PAPER.stream().anyMatch(line.bare()::startsWith) && PortalNotes.holds(lines, i);
            if (paper && line.bare().startsWith(LABEL) && PortalNotes.holds(lines, i)) {
                return name(sheet, lines, i);
            }
        }
        return Optional.empty();
    }

    /** Behind the colon, or in the next cell. */
    private static Optional<Signature> name(Sheet sheet, List<Line> lines, int label) {
        Line line = lines.get(label);
        int colon = line.value().indexOf(':');
        int from = line.start() + colon + 1;
        int to = line.end();
        if (colon < 0 || colon == line.length() - 1) {
            boolean cell = label + 1 < lines.size() && lines.get(label + 1).row() == line.row();
            from = cell ? lines.get(label + 1).start() : to;
            to = cell ? lines.get(label + 1).end() : to;
        }
        while (from < to && sheet.flat().value().charAt(from) == ' ') {
            from++;
        }
        int start = from;
        return PersonName.of(sheet.flat().words(from, to))
                .filter(name -> !name.capitals())
                .map(name -> signed(sheet, start + name.start(), start + name.end()));
    }

    private static Signature signed(Sheet sheet, int start, int end) {
        return new Signature(
                sheet.flat().words(start, end),
                "",
                List.of(),
                List.of(),
                sheet.flat().span(start, end));
    }
}
