package vn.niemyet.reading;

import java.util.List;
import java.util.Set;

/** Tells the lines of a signature block by their form: marks, offices, leftovers of stamps. */
final class SignatureForms {
    private static final int LONGEST = 110;
    private static final List<String> MARKS = List.of(
            "TM",
            "KT",
            "TL",
            "TUQ",
            "TUN",
            "Q",
            "PT",
            "T/M",
            "K/T",
            "T/L",
            "T/UQ",
            "T.M",
            "K.T",
            "T.L",
            "T.UQ",
            "T.U.Q",
            "QUYỀN",
            "THAY MẶT",
            "KÝ THAY",
            "THỪA LỆNH",
            "THỪA ỦY QUYỀN");
    private static final Set<String> LEFTOVERS = Set.of(
            "đã ký",
            "đã kí",
            "ký tên",
            "ký tên, đóng dấu",
            "signed",
            "chữ ký",
            "đã ký và đóng dấu",
            "ký, ghi rõ họ tên",
            "ký, đóng dấu",
            "chữ ký số",
            "dấu",
            "đóng dấu",
            "đã ký tên và đóng dấu",
            "ký và ghi rõ họ tên");
    private static final List<String> STAMPS = List.of(
            "ký bởi", "người ký", "ngày ký", "thời gian ký", "signature", "email", "cơ quan:", "chức vụ", "tổ chức:");

    private SignatureForms() {}

    /** {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}, {@code XÁC THỰC VĂN BẢN HỢP NHẤT}. */
    static boolean begins(Line line) {
        if (line.value().length() > LONGEST || line.isBullet()) {
            return false;
        }
        boolean office = line.isCapitals() && Offices.startsWithOffice(line.folded());
        return office || markLength(line) > 0 || line.startsWith("xác thực văn bản");
    }

    /** Length of the mark at the start with its point and blank ({@code KT. } of {@code KT. CHỦ TỊCH}), or 0. */
    static int markLength(Line line) {
        if (!Character.isUpperCase(line.value().charAt(0))) {
            return 0;
        }
        int longest = 0;
        for (String mark : MARKS) {
            longest = Math.max(longest, markLength(line, mark));
        }
        return longest;
    }

    private static int markLength(Line line, String mark) {
        String value = line.value();
        if (!value.startsWith(mark)) {
            return 0;
        }
        int at = mark.length();
        boolean point = mark.indexOf('/') > 0;
        while (at < value.length() && " ./:".indexOf(value.charAt(at)) >= 0) {
            point |= value.charAt(at) != ' ';
            at++;
        }
        boolean parted = at > mark.length() && at < value.length() && Character.isUpperCase(value.charAt(at));
        boolean office = point && Offices.startsWithOffice(line.folded().substring(Math.min(at, value.length())));
        return parted && (line.isCapitals() || office) ? at : 0;
    }

    /** {@code (Đã ký)} and what else a stamp or a digital signature leaves behind. */
    static boolean isLeftover(Line line) {
        String words = line.bare();
        return LEFTOVERS.contains(words) || STAMPS.stream().anyMatch(words::startsWith) || words.startsWith("![");
    }
}
