package vn.niemyet.reading;

import java.util.List;
import java.util.Locale;
import vn.niemyet.text.Folding;

/** Puts an office printed in capitals into sentence case: {@code PHÓ CHỦ TỊCH THƯỜNG TRỰC}, {@code Phó Chủ tịch Thường trực}. */
final class OfficeCase {
    private static final List<String> CAPITALISED =
            List.of(("Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ nhiệm|Giám đốc|Tổng Giám đốc|Chánh Văn phòng|"
                            + "Chánh Thanh tra|Chánh án|Viện trưởng|Bí thư|Tổng Bí thư|Trưởng ban|Trưởng Ban Chỉ đạo|"
                            + "Trưởng phòng|Cục trưởng|Chi cục trưởng|Tổng Cục trưởng|Vụ trưởng|Trưởng đoàn|Hiệu trưởng|"
                            + "Chỉ huy trưởng|Tham mưu trưởng|Chính ủy|Tư lệnh|Tổng Biên tập|Tổng Thanh tra|Thống đốc|"
                            + "Tổng Kiểm toán|Kiểm toán trưởng|Tổng Thư ký|Thường trực|Văn phòng|Ủy viên|Ban Chỉ đạo|"
                            + "Ban Chỉ huy|Ban Thường vụ|Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|"
                            + "Chính phủ|Công an|Quân sự|Trung ương|Ủy ban Kiểm tra|Ban Tổ chức|Ban Tuyên giáo|Sở|"
                            + "Ban Chấp hành|Ban bí thư|UBND|HĐND|BCH|BCĐ|MTTQ|UBMTTQ|PTDS|PCTT|TKCN|CHQS|TNCS")
                    .split("\\|", -1));

    private OfficeCase() {}

    static String of(String words) {
        boolean shouting = words.equals(words.toUpperCase(Locale.ROOT));
        if (!shouting) {
            return words;
        }
        String small = Folding.matching(words);
        StringBuilder out = new StringBuilder(small);
        for (String office : CAPITALISED) {
            String folded = Folding.matching(office);
            for (int at = small.indexOf(folded); at >= 0; at = small.indexOf(folded, at + 1)) {
                int end = at + folded.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1));
                boolean whole = begins && (end == small.length() || !Character.isLetterOrDigit(small.charAt(end)));
                if (whole) {
                    out.replace(at, end, office);
                }
            }
        }
        if (!out.isEmpty()) {
            out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        }
        return out.toString();
    }
}
