package vn.niemyet.reading;

import java.util.List;
import java.util.Set;

/** Tells the lines of a signature block by their form: marks, offices, leftovers of stamps. */
final class SignatureForms {
    static final int LONGEST = 110;
    /** Capitals of an office's last word before a name glued to it. */
    private static final int SHORTEST_GLUED = 2;

    private static final List<String> MARKS =
            List.of(("TM|KT|TL|TUQ|TUN|Q|PT|T/M|K/T|T/L|T/UQ|T.M|K.T|T.L|T.UQ|T.U.Q|QUYỀN|THAY MẶT|KÝ THAY|"
                            + "THỪA LỆNH|THỪA ỦY QUYỀN")
                    .split("\\|", -1));
    private static final Set<String> LEFTOVERS =
            Set.of(("đã ký|đã kí|ký tên|ký tên, đóng dấu|signed|chữ ký|đã ký và đóng dấu|ký, ghi rõ họ tên|"
                            + "ký, đóng dấu|chữ ký số|chữ ký, dấu|chữ ký và dấu|dấu|đóng dấu|đã ký tên và đóng dấu|ký và ghi rõ họ tên")
                    .split("\\|", -1));
    private static final List<String> STAMPS = List.of(
            "ký bởi", "người ký", "ngày ký", "thời gian ký", "signature", "email", "cơ quan:", "chức vụ", "tổ chức:");

    /** Bodies that a signer acts for. */
    private static final List<String> PRINCIPALS = List.of(
            "ủy ban", "ubnd", "ban thường vụ", "ban chấp hành", "ban chỉ", "thường trực", "hội đồng", "đảng ủy");

    private SignatureForms() {}

    /** {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}, {@code XÁC THỰC VĂN BẢN HỢP NHẤT}. */
    static boolean begins(Line line) {
        if (line.length() > LONGEST || line.isBullet()) {
            return false;
        }
        boolean office = line.isCapitals() && Offices.startsWithOffice(line.folded());
        return office
                || isBareMark(line.value())
                || markLength(line.value()) > 0
                || line.startsWith("xác thực văn bản")
                || nameBehindOffice(line) > 0;
    }

    /** {@code TM.} on a line of its own. */
    static boolean isBareMark(String value) {
        boolean point = value.endsWith(".") || value.indexOf('/') > 0;
        String mark = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        return point && MARKS.contains(mark);
    }

    /** Index of the name in {@code PHÓ CHỦ TỊCH Trần Văn A}, or 0. */
    static int nameBehindOffice(Line line) {
        String value = line.value();
        if (isCapitals(value) || value.length() > LONGEST || !isCapitalWord(value) || !isChain(line)) {
            return 0;
        }
        int at = behindCapitals(value);
        boolean name = at > 0 && PersonName.of(value.substring(at)).isPresent() && value.indexOf(' ', at) > 0;
        return name ? at : 0;
    }

    private static boolean isChain(Line line) {
        return Offices.startsWithOffice(line.folded()) || markLength(line.value()) > 0;
    }

    /** Behind the words in capitals and what a stamp left there; in {@code VĂN PHÒNGTrần Văn A} before the name glued on. */
    private static int behindCapitals(String value) {
        int at = 0;
        while (at >= 0 && isCapitalWord(value.substring(at))) {
            int blank = value.indexOf(' ', at);
            at = blank < 0 ? -1 : blank + 1;
        }
        if (at > 0 && value.charAt(at) == '(' && value.indexOf(") ", at) > 0) {
            return value.indexOf(") ", at) + 2;
        }
        int small = Math.max(at, 0);
        while (small < value.length() && Character.isUpperCase(value.charAt(small))) {
            small++;
        }
        boolean glued = at >= 0
                && small - at > SHORTEST_GLUED
                && small < value.length()
                && Character.isLowerCase(value.charAt(small));
        return glued ? small - 1 : at;
    }

    /** Behind the last letter of the office before the name that begins at {@code name}. */
    static int officeEnd(String value, int name) {
        int stamp = value.lastIndexOf(" (", name);
        int end = stamp > 0 && value.indexOf(')', stamp) < name && value.indexOf(')', stamp) > 0 ? stamp : name;
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static boolean isCapitalWord(String value) {
        int end = value.indexOf(' ');
        String word = end < 0 ? value : value.substring(0, end);
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        return capitals && (word.length() > 1 || (word.equals("Y") && isCapitalWord(value.substring(end + 1))));
    }

    /** Length of the mark at the start with its point and blank ({@code KT. } of {@code KT. CHỦ TỊCH}), or 0. */
    static int markLength(String value) {
        if (value.isEmpty() || "TKQP".indexOf(value.charAt(0)) < 0) {
            return 0;
        }
        int longest = 0;
        for (String mark : MARKS) {
            longest = Math.max(longest, markLength(value, mark));
        }
        return longest;
    }

    private static int markLength(String value, String mark) {
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
        return parted && (isCapitals(value) || (point && isOffice(value.substring(at)))) ? at : 0;
    }

    private static boolean isCapitals(String value) {
        return value.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isOffice(String words) {
        String folded = vn.niemyet.text.Folding.matching(words);
        return Offices.startsWithOffice(folded) || PRINCIPALS.stream().anyMatch(folded::startsWith);
    }

    /** {@code (Đã ký)} and what else a stamp or a digital signature leaves behind. */
    static boolean isLeftover(Line line) {
        String words = line.bare();
        return LEFTOVERS.contains(words) || STAMPS.stream().anyMatch(words::startsWith) || words.startsWith("![");
    }
}
