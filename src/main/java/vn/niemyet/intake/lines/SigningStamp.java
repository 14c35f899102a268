package vn.niemyet.intake.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * What the software of a digital signature prints on the page (hình ảnh chữ ký số): {@code Ký bởi: …} and, below it, mail
 * address, body and time. It is the machine's word, not the document's.
 */
final class SigningStamp {
    private static final int MOST_LINES = 12;
    private static final List<String> BEGINNINGS = List.of(
            "ký bởi:",
            "ký bởi ",
            "ký số bởi",
            "được ký bởi",
            "người ký:",
            "digitally signed by",
            "signature not verified",
            "signature valid",
            "chữ ký số:");
    private static final List<String> FIELDS = List.of(
            "ký bởi",
            "ký số",
            "người ký",
            "email",
            "e-mail",
            "thư điện tử",
            "cơ quan",
            "tổ chức",
            "đơn vị:",
            "chức vụ:",
            "thời gian",
            "ngày ký",
            "giờ ký",
            "ký ngày",
            "date:",
            "time:",
            "reason",
            "location",
            "lý do",
            "địa điểm:",
            "dn:",
            "cn=",
            "o=",
            "ou=",
            "l=",
            "c=vn",
            "digitally signed",
            "signature");

    private SigningStamp() {}

    static boolean begins(TextLine line) {
        return BEGINNINGS.stream().anyMatch(line.folded()::startsWith);
    }

    /** The lines of the stamp that begins at an index: those right below it up to the last of its fields. */
    static List<TextLine> from(List<TextLine> lines, int start) {
        List<TextLine> below = below(lines, start);
        int end = 1;
        for (int i = 1; i < below.size(); i++) {
            TextLine line = below.get(i);
            boolean goesOn = end == i && (line.startsSmall() || Character.isDigit(line.first()));
            if (goesOn || FIELDS.stream().anyMatch(line.folded()::startsWith)) {
                end = i + 1;
            }
        }
        return below.subList(0, end);
    }

    /** Lines under each other in one column, without white between them. */
    private static List<TextLine> below(List<TextLine> lines, int start) {
        List<TextLine> column = new ArrayList<>(List.of(lines.get(start)));
        for (int i = start + 1; i < lines.size() && column.size() < MOST_LINES; i++) {
            TextLine above = column.get(column.size() - 1);
            TextLine line = lines.get(i);
            double step = line.top() - above.top();
            boolean under = line.left() < above.right() && line.right() > above.left() && step > 0;
            if (under && (step >= 2 * above.height() || line.height() > 1.3 * above.height())) {
                break;
            }
            if (under) {
                column.add(line);
            }
        }
        return column;
    }
}
