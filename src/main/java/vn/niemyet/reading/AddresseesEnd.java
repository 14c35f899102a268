package vn.niemyet.reading;

import java.util.List;

/** Finds how far the addressees go on behind {@code Kính gửi:} or {@code … điện:}. */
final class AddresseesEnd {
    private static final int MOST_LINES = 120;
    private static final int LONGEST_NAME = 70;
    /** A longer line that opens as paragraphs do is the body's first: the addressees were left out. */
    private static final int LONGEST_ADDRESS = 150;

    private final List<Line> lines;
    private final int first;

    private AddresseesEnd(List<Line> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /** Index behind the last line of the addressees that begin on line {@code first}; {@code first} where none stand there. */
    static int of(List<Line> lines, int first) {
        return first < lines.size() ? new AddresseesEnd(lines, first).find() : first;
    }

    private int find() {
        if (!opens()) {
            return first;
        }
        int at = first + 1;
        boolean bullets = false;
        while (at < Math.min(lines.size(), first + MOST_LINES) && goesOn(lines.get(at), lines.get(at - 1), bullets)) {
            bullets |= lines.get(at).isBullet();
            at++;
        }
        return at;
    }

    private boolean opens() {
        boolean wrapped = first + 1 < lines.size()
                && LandmarkReader.isAddress(lines.get(first + 1))
                && !Greeting.at(lines.get(first + 1).folded(), 0);
        return LandmarkReader.isAddress(lines.get(first)) || wrapped;
    }

    private static boolean goesOn(Line line, Line before, boolean bullets) {
        if (LandmarkReader.isAddress(line)) {
            return true;
        }
        if (line.isRule()) {
            return before.last() == ':';
        }
        if ((before.last() == ':' || before.isRule()) && !BodyOpening.isNumbered(line)) {
            return line.length() < LONGEST_ADDRESS || !BodyOpening.isAt(line);
        }
        if (line.isBullet()) {
            return !BodyOpening.isAt(line) || before.last() == ';' || before.last() == ',';
        }
        if (line.startsSmall() || line.folded().charAt(0) == '(') {
            return before.last() != '.' && !line.afterGap();
        }
        return !startsReason(line) && (bullets ? isRestOfName(line, before) : isListed(line, before));
    }

    /** A list without dashes: each name but the last ends with a semicolon or a comma. */
    private static boolean isListed(Line line, Line before) {
        boolean open = before.last() == ';' || before.last() == ',';
        return open && !BodyOpening.isNumbered(line);
    }

    /** {@code - Chủ tịch Ủy ban nhân dân các tỉnh: Quảng Ngãi, Gia / Lai, Đắk Lắk;}. */
    private static boolean isRestOfName(Line line, Line before) {
        if (line.afterGap() || before.last() == '.' || BodyOpening.isNumbered(line)) {
            return false;
        }
        boolean closed = before.last() == ';';
        return closed ? line.endsSentence() && line.value().length() < LONGEST_NAME : !BodyOpening.isAt(line);
    }

    private static boolean startsReason(Line line) {
        return line.startsWith("căn cứ")
                || line.startsWith("thực hiện ")
                || line.startsWith("ngày ")
                || line.startsWith("theo ");
    }
}
