package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.Folding;

/**
 * The bodies on a letterhead, the superior one first: the lines {@code BAN CHỈ HUY PCTT VÀ TKCN / TỈNH THỪA THIÊN HUẾ / VĂN
 * PHÒNG THƯỜNG TRỰC} name two.
 */
final class Letterhead {
    private static final List<String> PARENTS_OF_OFFICES = List.of(
            "chính phủ",
            "quốc hội",
            "ủy ban",
            "ubnd",
            "hội đồng",
            "hđnd",
            "tỉnh ủy",
            "thành ủy",
            "huyện ủy",
            "đoàn đại biểu",
            "chủ tịch nước",
            "trung ương",
            "nhà nước");

    /** Words whose second half alone would begin a body: {@code MÔI / TRƯỜNG}, {@code XÃ / HỘI}. */
    private static final List<String> SPLIT = List.of(
            "hải phòng",
            "văn phòng",
            "quốc phòng",
            "dự phòng",
            "biên phòng",
            "nội vụ",
            "ngoại vụ",
            "thường vụ",
            "dịch vụ",
            "nghiệp vụ",
            "phục vụ",
            "xã hội",
            "quốc hội",
            "hiệp hội",
            "môi trường",
            "thị trường",
            "công đoàn",
            "liên đoàn",
            "tập đoàn",
            "quân đội",
            "cán bộ",
            "cảnh báo",
            "bệnh viện",
            "học viện");

    /** A body as printed, on one line. */
    record Name(String words, int start, int end) {
        private Name with(Line line) {
            return new Name(words + " " + line.value(), start, line.end());
        }
    }

    private Letterhead() {}

    static List<Name> names(List<Line> lines) {
        List<Name> names = new ArrayList<>();
        for (Line line : lines) {
            int last = names.size() - 1;
            if (last >= 0 && !beginsNew(names.get(last), line)) {
                names.set(last, names.get(last).with(line));
            } else {
                names.add(new Name(line.value(), line.start(), line.end()));
            }
        }
        return names;
    }

    private static boolean beginsNew(Name name, Line line) {
        String sofar = Folding.matching(name.words());
        if (!BodyWords.beginsBody(line.folded()) || line.startsWith("chính phủ") || line.startsWith("quốc hội")) {
            return false;
        }
        if (sofar.equals("văn phòng") || sofar.equals("thanh tra")) {
            return PARENTS_OF_OFFICES.stream().noneMatch(line::startsWith);
        }
        return !BodyWords.isOpen(sofar) && SPLIT.stream().noneMatch(word -> isSplit(word, sofar, line));
    }

    /** Whether a line end stands inside of a word of two syllables. */
    private static boolean isSplit(String word, String sofar, Line line) {
        int blank = word.indexOf(' ');
        return sofar.endsWith(word.substring(0, blank))
                && line.startsWithWords(word.substring(blank + 1))
                && (sofar.length() == blank || sofar.charAt(sofar.length() - blank - 1) == ' ');
    }
}
