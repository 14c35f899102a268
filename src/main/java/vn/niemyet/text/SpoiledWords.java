package vn.niemyet.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends, for matching only, what a scanner made of the commonest words of a directive: {@code Sỏ Tài chính}, {@code Uy ban},
 * {@code truớc ngầy 15/6}, {@code ngày 15 thảng 6}. Each slip is as long as its word. A slip that is a word itself counts only
 * between the words that give it away: {@code hang tháng} is {@code hằng tháng}, {@code hang đá} stays.
 */
final class SpoiledWords {
    private static final int LONGEST = 6;
    private static final int AHEAD = 12;
    private static final int OPENINGS = 1 << 12;

    /** What must stand beside a slip. */
    private enum Where {
        ANYWHERE,
        /** {@code ngay 15/6}, {@code thang 6 năm}: before one or two figures and a mark of dates. */
        BEFORE_DATE,
        /** {@code tháng 6 nam 2021}: between figures. */
        BETWEEN_FIGURES,
        /** Before one of the words given. */
        BEFORE_WORDS,
        /** A capital before one of the words given, with a capital too. */
        BEFORE_NAME,
        /** Behind one of the words given. */
        BEHIND_WORDS
    }

    private record Slip(String word, Where where, Set<String> beside) {}

    private static final Map<String, Slip> SLIPS = slips();
    private static final long[] MAY_OPEN = openings();

    private final char[] folded;
    private final int length;
    private final String value;

    private SpoiledWords(char[] folded, int length, String value) {
        this.folded = folded;
        this.length = length;
        this.value = value;
    }

    /** Mends the first characters of a folded text in place; {@code wordEnds} are the places behind its words. */
    static void mend(char[] folded, int length, String value, Spots wordEnds) {
        SpoiledWords words = new SpoiledWords(folded, length, value);
        for (int end = wordEnds.next(1); end <= length; end = wordEnds.next(end + 1)) {
            int start = words.start(end);
            if (end - start >= 2 && end - start <= LONGEST && words.mayBeSlip(start)) {
                words.mend(start, end);
            }
            if (end >= length) {
                return;
            }
        }
    }

    private int start(int end) {
        int start = end;
        int least = Math.max(0, end - LONGEST - 1);
        while (start > least && Folding.isWord(folded[start - 1])) {
            start--;
        }
        return start;
    }

    private boolean mayBeSlip(int start) {
        int opening = opening(folded[start], folded[start + 1]);
        return (MAY_OPEN[opening >> 6] >> opening & 1) != 0;
    }

    private void mend(int start, int end) {
        Slip slip = SLIPS.get(new String(folded, start, end - start));
        if (slip != null && fits(slip, start, end)) {
            slip.word().getChars(0, end - start, folded, start);
        }
    }

    private boolean fits(Slip slip, int start, int end) {
        return switch (slip.where()) {
            case ANYWHERE -> true;
            case BEFORE_DATE -> isDate(end);
            case BETWEEN_FIGURES -> isBetweenFigures(start, end);
            case BEFORE_WORDS -> slip.beside().contains(next(end));
            case BEFORE_NAME ->
                isCapital(start) && isCapital(end + 1) && slip.beside().contains(next(end));
            case BEHIND_WORDS -> slip.beside().contains(before(start));
        };
    }

    private boolean isCapital(int at) {
        return at < length && Folding.isUpper(value.charAt(at));
    }

    private boolean isBlank(int at) {
        return at >= 0 && at < length && (folded[at] == ' ' || folded[at] == '\n');
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < length && folded[at] >= '0' && folded[at] <= '9';
    }

    private boolean isDate(int end) {
        int at = isBlank(end) ? end + 1 : end;
        int behind = at;
        while (behind < at + 2 && isDigit(behind)) {
            behind++;
        }
        boolean marked = behind < length && "/-.".indexOf(folded[behind]) >= 0 && isDigit(behind + 1);
        String word = next(behind);
        return behind > at
                && !isDigit(behind)
                && (marked || word.equals("tháng") || word.equals("thảng") || word.equals("năm") || word.equals("nãm"));
    }

    private boolean isBetweenFigures(int start, int end) {
        int at = isBlank(end) ? end + 1 : end;
        boolean year = at + 3 < length && (folded[at] == '1' || folded[at] == '2') && isDigit(at + 3);
        return year && isDigit(isBlank(start - 1) ? start - 2 : start - 1);
    }

    /** The word behind the blank at {@code end}; empty where none stands. */
    private String next(int end) {
        int at = end + 1;
        int behind = at;
        while (isBlank(end) && behind < length && behind < at + AHEAD && Folding.isWord(folded[behind])) {
            behind++;
        }
        return behind > at ? new String(folded, at, behind - at) : "";
    }

    private String before(int start) {
        int end = start - 1;
        return isBlank(end) ? new String(folded, start(end), end - start(end)) : "";
    }

    private static int opening(char first, char second) {
        return (first * 31 + second) & (OPENINGS - 1);
    }

    private static long[] openings() {
        long[] openings = new long[OPENINGS >> 6];
        for (String slip : SLIPS.keySet()) {
            int opening = opening(slip.charAt(0), slip.charAt(1));
            openings[opening >> 6] |= 1L << opening;
        }
        return openings;
    }

    private static Map<String, Slip> slips() {
        Map<String, Slip> all = new HashMap<>();
        add(all, "truớc trưóc trươc trưởc trườc trựớc", "trước", Where.ANYWHERE, "");
        add(all, "cac cảc cấc", "các", Where.ANYWHERE, "");
        add(all, "qúy", "quý", Where.ANYWHERE, "");
        add(all, "ubnđ ưbnd úbnd", "ubnd", Where.ANYWHERE, "");
        add(all, "nãm", "năm", Where.ANYWHERE, "");
        add(all, "phuờng phưòng", "phường", Where.ANYWHERE, "");
        add(all, "ngay ngầy ngảy ngáy ngàỵ", "ngày", Where.BEFORE_DATE, "");
        add(all, "thang thảng thàng", "tháng", Where.BEFORE_DATE, "");
        add(all, "nam nàm", "năm", Where.BETWEEN_FIGURES, "");
        add(all, "hắng hẳng hang hăng hẵng", "hằng", Where.BEFORE_WORDS, "ngày tuần tháng quý năm");
        add(all, "chặm châm chấm", "chậm", Where.BEFORE_WORDS, "nhất");
        add(all, "uy úy ùy ụy", "ủy", Where.BEFORE_WORDS, "ban");
        add(all, "cộng còng cồng cổng", "công", Where.BEFORE_WORDS, "an");
        add(all, "huyên huyén", "huyện", Where.BEHIND_WORDS, "các ubnd an quận");
        add(all, "bô bỏ bố", "bộ", Where.BEFORE_NAME, "chỉ tư đội");
        add(all, "tĩnh tinh", "tỉnh", Where.BEHIND_WORDS, "an sự tra thuế nước phòng ubnd hđnd hình");
        add(all, "ạn ản", "an", Where.BEHIND_WORDS, "công");
        add(all, "đân dan", "dân", Where.BEHIND_WORDS, "nhân");
        add(all, "vãn vần", "văn", Where.BEFORE_WORDS, "phòng");
        add(all, "phồng phóng", "phòng", Where.BEHIND_WORDS, "văn");
        add(all, "bac", "bạc", Where.BEHIND_WORDS, "kho");
        add(all, "hiêm hiếm", "hiểm", Where.BEHIND_WORDS, "bảo");
        add(all, "thê", "thể", Where.BEFORE_WORDS, "thao");
        add(all, "bạn bàn bản", "ban", Where.BEFORE_NAME, "dân quản chỉ tổ tuyên thường");
        String fields =
                "y tài giáo lao nông kế giao khoa thông công nội tư xây văn du ngoại dân quy gd lđ nn kh tn gtvt";
        add(all, "sỏ sớ sờ sợ sỡ so sơ", "sở", Where.BEFORE_NAME, fields);
        return Map.copyOf(all);
    }

    private static void add(Map<String, Slip> all, String slips, String word, Where where, String beside) {
        Slip slip = new Slip(word, where, Set.copyOf(Arrays.asList(beside.split(" ", -1))));
        List.of(slips.split(" ", -1)).forEach(spoiled -> all.put(spoiled, slip));
    }
}
