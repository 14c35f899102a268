package vn.niemyet.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.niemyet.text.Folding;

/**
 * Puts a school's name that is printed in capitals into sentence case: {@code TRƯỜNG THPT CHUYÊN LÊ QUÝ ĐÔN} becomes {@code
 * Trường THPT chuyên Lê Quý Đôn}. Behind the words for the kind of school stands a name of its own.
 */
final class SchoolCase {
    private static final String SCHOOL = "trường ";
    private static final List<String> KINDS = List.of(
            "Mầm non",
            "Mẫu giáo",
            "Tiểu học",
            "Trung học cơ sở",
            "Trung học phổ thông",
            "Phổ thông",
            "trung học",
            "dân tộc nội trú",
            "dân tộc bán trú",
            "liên cấp",
            "năng khiếu",
            "chuyên",
            "nội trú",
            "bán trú",
            "thực hành",
            "và");
    private static final Set<String> CODES = Set.of(
            "thpt",
            "thcs",
            "th",
            "mn",
            "ptdtnt",
            "ptdtbt",
            "pt",
            "ptth",
            "ptcs",
            "gdtx",
            "th&thcs",
            "thcs&thpt",
            "thcs-thpt",
            "dtnt",
            "dtbt",
            "pttc");
    private static final Set<String> SMALL = Set.of("số", "tỉnh", "huyện", "xã", "phường", "quận", "thị", "trấn");

    private SchoolCase() {}

    /** Whether a kind of school stands behind {@code TRƯỜNG}, not {@code ĐẠI HỌC} or another. */
    static boolean isSchool(String words) {
        String small = Folding.matching(words);
        return small.startsWith(SCHOOL) && kindEnd(small, SCHOOL.length()) > SCHOOL.length();
    }

    static String of(String capitals) {
        String small = Folding.matching(capitals);
        StringBuilder out = new StringBuilder("Trường");
        int at = SCHOOL.length();
        for (int end = kindEnd(small, at); end > at; end = kindEnd(small, at)) {
            out.append(' ').append(kind(small.substring(at, end)));
            at = Math.min(small.length(), end + 1);
        }
        for (String word : small.substring(at).split(" ", -1)) {
            if (!word.isEmpty()) {
                out.append(' ').append(SMALL.contains(word) ? word : NameCase.title(word));
            }
        }
        return out.toString();
    }

    /** Behind the kind of school that begins at {@code at}, or {@code at}. */
    private static int kindEnd(String small, int at) {
        for (String kind : KINDS) {
            int end = at + kind.length();
            boolean whole = small.startsWith(kind.toLowerCase(Locale.ROOT), at);
            if (whole && (end == small.length() || small.charAt(end) == ' ')) {
                return end;
            }
        }
        int blank = small.indexOf(' ', at);
        int end = blank < 0 ? small.length() : blank;
        return at < end && CODES.contains(small.substring(at, end)) ? end : at;
    }

    private static String kind(String small) {
        return KINDS.stream()
                .filter(kind -> kind.toLowerCase(Locale.ROOT).equals(small))
                .findFirst()
                .orElse(small.toUpperCase(Locale.ROOT));
    }
}
