package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;

/** The lines of a signature block alone: without recipients that stand beside or between, without what stamps left behind. */
final class SignatureBlock {
    private SignatureBlock() {}

    static List<Line> of(Sheet sheet) {
        Layout.Part signature = sheet.layout().signature();
        Layout.Part recipients = sheet.layout().recipients();
        List<Line> lines = new ArrayList<>(sheet.lines(signature));
        if (!recipients.isEmpty() && signature.start() == recipients.start()) {
            lines = besideRecipients(lines);
        } else {
            lines.removeIf(line -> recipients.contains(line.start()) && (line.column() == 0 || line.isBullet()));
        }
        lines.removeIf(line -> isNoPart(sheet, line));
        return split(sheet, lines);
    }

    /** Of two columns side by side the right one; behind {@code Lưu} every line. */
    private static List<Line> besideRecipients(List<Line> lines) {
        int filed = -1;
        for (int i = 0; i < lines.size(); i++) {
            filed = lines.get(i).bare().startsWith("lưu") ? i : filed;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = line.startsWith("nơi nhận");
            if (line.column() > 0 || (i > filed && !line.isBullet() && !heading)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isNoPart(Sheet sheet, Line line) {
        return line.isRule()
                || SignatureForms.isLeftover(line)
                || line.startsWith("xác thực văn bản")
                || DateLine.startsAt(sheet.flat(), line);
    }

    /** {@code PHÓ CHỦ TỊCH Trần Văn A} on one line: office and name apart. */
    private static List<Line> split(Sheet sheet, List<Line> lines) {
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            int name = SignatureForms.nameBehindOffice(line);
            if (name > 0) {
                int cut = line.start() + name;
                int office = line.start() + SignatureForms.officeEnd(line.value(), name);
                split.add(Line.of(sheet.flat(), line.start(), office, line.row(), line.column()));
                split.add(Line.of(sheet.flat(), cut, line.end(), line.row(), line.column()));
            } else {
                split.add(line);
            }
        }
        return split;
    }
}
