package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;

/**
 * The line that says who decides (thẩm quyền ban hành), between the subject and the first reason: {@code ỦY BAN NHÂN DÂN TỈNH
 * LAI CHÂU} or {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU} above {@code Căn cứ Luật …}.
 */
final class Authority {
    private static final int REACH = 60;
    private static final int ABOVE = 4;
    private static final List<String> COMMITTEES = List.of("ủy ban nhân dân", "hội đồng nhân dân");

    private Authority() {}

    /** The words of the body alone, its chairman aside. */
    static Optional<Layout.Part> in(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            if (isReason(lines.get(i))) {
                return above(lines, i);
            }
        }
        return Optional.empty();
    }

    private static boolean isReason(Line line) {
        return line.startsWith("căn cứ") || line.startsWith("- căn cứ");
    }

    private static Optional<Layout.Part> above(List<Line> lines, int reason) {
        for (int i = reason - 1; i >= Math.max(0, reason - ABOVE); i--) {
            Line line = lines.get(i);
            for (String committee : COMMITTEES) {
                int at = line.folded().indexOf(committee);
                boolean alone = at == 0 || (at > 0 && line.startsWith("chủ tịch ") && at == "chủ tịch ".length());
                if (line.isCapitals() && alone) {
                    return Optional.of(new Layout.Part(line.start() + at, termStart(line)));
                }
            }
        }
        return Optional.empty();
    }

    /** Before {@code KHÓA XI, KỲ HỌP THỨ 2} on the same line. */
    private static int termStart(Line line) {
        int term = line.folded().indexOf(" khóa ");
        return term < 0 ? line.end() : line.start() + term;
    }
}
