package vn.niemyet.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Folding;

/**
 * Short forms in the names of bodies, written out: {@code Ban Chỉ huy PCTT và TKCN huyện} is {@code Ban Chỉ huy Phòng, chống
 * thiên tai và Tìm kiếm cứu nạn huyện}. Only forms with one meaning in such names.
 */
final class Abbreviations {
    private static final Pattern JOINTS = Pattern.compile("[&-]");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("PCTT", "Phòng, chống thiên tai"),
            Map.entry("PCLB", "Phòng, chống lụt bão"),
            Map.entry("TKCN", "Tìm kiếm cứu nạn"),
            Map.entry("PTDS", "Phòng thủ dân sự"),
            Map.entry("MTTQ", "Mặt trận Tổ quốc"),
            Map.entry("MTTQVN", "Mặt trận Tổ quốc Việt Nam"),
            Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
            Map.entry("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
            Map.entry("VN", "Việt Nam"),
            Map.entry("QLDA", "Quản lý dự án"),
            Map.entry("ĐTXD", "đầu tư xây dựng"),
            Map.entry("CHQS", "Chỉ huy Quân sự"),
            Map.entry("BĐBP", "Bộ đội Biên phòng"),
            Map.entry("ATGT", "An toàn giao thông"),
            Map.entry("ATTP", "An toàn thực phẩm"),
            Map.entry("NVQS", "nghĩa vụ quân sự"),
            Map.entry("HĐND", "Hội đồng nhân dân"),
            Map.entry("UBND", "Ủy ban nhân dân"),
            Map.entry("BCĐ", "Ban Chỉ đạo"),
            Map.entry("BQL", "Ban Quản lý"),
            Map.entry("TTYT", "Trung tâm Y tế"),
            Map.entry("LHPN", "Liên hiệp Phụ nữ"),
            Map.entry("CCB", "Cựu chiến binh"),
            Map.entry("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
            Map.entry("PTNT", "Phát triển nông thôn"),
            Map.entry("TNMT", "Tài nguyên và Môi trường"),
            Map.entry("NNMT", "Nông nghiệp và Môi trường"),
            Map.entry("LĐTBXH", "Lao động - Thương binh và Xã hội"),
            Map.entry("GDĐT", "Giáo dục và Đào tạo"),
            Map.entry("KTHT", "Kinh tế và Hạ tầng"),
            Map.entry("TCKH", "Tài chính - Kế hoạch"),
            Map.entry("BCS", "Ban cán sự"),
            Map.entry("BTV", "Ban Thường vụ"),
            Map.entry("BHXH", "Bảo hiểm xã hội"),
            Map.entry("BQLDA", "Ban Quản lý dự án"),
            Map.entry("TNCS", "Thanh niên Cộng sản"),
            Map.entry("TW", "Trung ương"),
            Map.entry("UB", "Ủy ban"),
            Map.entry("VP", "Văn phòng"));
    /** What {@code BCH} commands; of the Party and of the organisations it is the executive committee. */
    private static final Set<String> COMMANDED =
            Set.of("quân", "phòng", "bộ", "biên", "pctt", "pclb", "ptds", "ứng", "chqs", "pccc");

    private Abbreviations() {}

    /** What a word in capitals stands for before the next word of a name; null for any other word. */
    static @Nullable String whole(String word, String next) {
        if (word.equals("BCH")) {
            return COMMANDED.contains(Folding.matching(next)) ? "Ban Chỉ huy" : "Ban Chấp hành";
        }
        return WORDS.get(word);
    }

    /** The name with its short forms written out; the same where it has none. */
    static String expanded(String name) {
        StringBuilder out = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int end = wordEnd(name, at);
            String word = name.substring(at, end);
            String whole = whole(word.replace("&", "").replace("-", ""), nextWord(name, end));
            out.append(whole == null ? parts(word) : whole);
            at = end;
            while (at < name.length() && !Folding.isWord(name.charAt(at))) {
                out.append(name.charAt(at++));
            }
        }
        return out.toString();
    }

    /** {@code PCTT-TKCN}: each part by itself where all are known. */
    private static String parts(String word) {
        String[] parts = JOINTS.split(word, -1);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (String part : parts) {
            String whole = WORDS.get(part);
            if (whole == null) {
                return word;
            }
            at += part.length();
            out.append(whole);
            out.append(at >= word.length() ? "" : word.charAt(at) == '&' ? " và " : " - ");
            at++;
        }
        return out.toString();
    }

    /** The word behind {@code end}, up to a joint: {@code PCTT} of {@code BCH PCTT&TKCN}. */
    private static String nextWord(String name, int end) {
        int from = end;
        while (from < name.length() && !Folding.isWord(name.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < name.length() && Folding.isWord(name.charAt(to))) {
            to++;
        }
        return name.substring(from, to);
    }

    private static int wordEnd(String name, int start) {
        int at = start;
        while (at < name.length()
                && (Folding.isWord(name.charAt(at)) || (at > start && at + 1 < name.length() && isJoint(name, at)))) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    private static boolean isJoint(String name, int at) {
        return "&-".indexOf(name.charAt(at)) >= 0
                && Folding.isWord(name.charAt(at + 1))
                && Folding.isWord(name.charAt(at - 1));
    }
}
