package vn.niemyet.reading;

import java.util.List;
import java.util.Set;

/** Finds how far a subject (trích yếu) goes on below the kind's line. */
final class SubjectLines {
    private static final int MOST_LINES = 30;
    private static final int LONGEST_LAST = 50;
    private static final Set<String> CONNECTORS =
            Set.of("của|tại|với|và|do|cho|về|theo|giữa|trong|bởi|từ|đến|các|những|trên|là|số".split("\\|", -1));
    private static final Beginnings AUTHORITIES =
            Beginnings.of("chủ tịch|ủy ban nhân dân|hội đồng nhân dân|giám đốc|bộ trưởng|thủ tướng|chính phủ|"
                    + "ban thường vụ|ban chấp hành|trưởng ban|chánh|tổng giám đốc|cục trưởng|viện trưởng|quốc hội|"
                    + "ủy ban thường vụ|tổng kiểm toán|thống đốc|tổng thanh tra|hiệu trưởng|hội đồng");
    private static final List<String> REASONS =
            List.of("căn cứ", "xét ", "khóa ", "kỳ họp", "theo ", "thực hiện", "điều 1");

    private final List<Line> lines;

    SubjectLines(List<Line> lines) {
        this.lines = lines;
    }

    /** Index behind the last line of the subject whose first line is {@code first}. */
    int end(int first) {
        int at = first;
        int longest = 0;
        while (at < Math.min(lines.size(), first + MOST_LINES)
                && (at == first ? canBegin(first, at) : goesOn(first, at, longest))) {
            longest = Math.max(longest, lines.get(at).value().length());
            at++;
        }
        return at;
    }

    private boolean canBegin(int first, int at) {
        Line line = lines.get(at);
        boolean opening = line.startsWith("căn cứ") || BodyOpening.isNumbered(line) || isAuthority(first, at);
        return !opening && !line.isRule();
    }

    private boolean goesOn(int first, int at, int longest) {
        Line line = lines.get(at);
        Line before = lines.get(at - 1);
        if (line.isRule() || before.last() == '.' || isAuthority(first, at) || BodyOpening.isNumbered(line)) {
            return false;
        }
        if (line.startsSmall() || ",-–(".indexOf(before.last()) >= 0 || endsOpen(before)) {
            return true;
        }
        if (lines.get(first).isCapitals()) {
            return line.isCapitals();
        }
        boolean sentence = line.endsSentence() && line.value().length() > LONGEST_LAST;
        boolean wide = line.value().length() > longest + longest / 2;
        return !line.afterGap()
                && !line.isCapitals()
                && !line.isBullet()
                && !wide
                && !sentence
                && !BodyOpening.isAt(line);
    }

    /** {@code … tại cuộc họp của}: the next line goes on whatever it begins with. */
    private static boolean endsOpen(Line line) {
        String folded = line.folded();
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return CONNECTORS.contains(last);
    }

    /** {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH} above {@code Căn cứ …}: who decides, no part of the subject. */
    private boolean isAuthority(int first, int at) {
        Line line = lines.get(at);
        if (!line.isCapitals() || !AUTHORITIES.at(line.folded(), 0)) {
            return false;
        }
        boolean stands = at == first || line.afterGap() || !lines.get(first).isCapitals();
        boolean mayStand = stands || !endsOpen(lines.get(at - 1));
        for (int i = at + 1; i < Math.min(lines.size(), at + (mayStand ? 4 : 2)); i++) {
            Line next = lines.get(i);
            if (!next.startsSmall() && !next.isCapitals() && REASONS.stream().anyMatch(next::startsWith)) {
                return stands || next.startsWith("căn cứ");
            }
        }
        return false;
    }
}
