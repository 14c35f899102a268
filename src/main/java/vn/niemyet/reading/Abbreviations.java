package vn.niemyet.reading;

import java.util.Map;
import vn.niemyet.text.Folding;

/**
 * Short forms in the names of bodies, written out: {@code Ban Chỉ huy PCTT và TKCN huyện} is {@code Ban Chỉ huy Phòng, chống
 * thiên tai và Tìm kiếm cứu nạn huyện}. Only forms with one meaning in such names.
 */
final class Abbreviations {
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
            Map.entry("BCH", "Ban Chỉ huy"),
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
            Map.entry("PTTH", "Phát thanh - Truyền hình"));

    private Abbreviations() {}

    /** The name with its short forms written out; the same where it has none. */
    static String expanded(String name) {
        StringBuilder out = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            int end = wordEnd(name, at);
            String word = name.substring(at, end);
            String plain = word.replaceAll("[&-]", "");
            String whole = WORDS.get(plain);
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
        String[] parts = word.split("[&-]", -1);
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
