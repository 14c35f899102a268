package vn.niemyet.reading;

/** The offices (chức vụ) that sign documents and send telegrams. */
final class Offices {
    private static final Beginnings NAMES =
            Beginnings.of("chủ tịch|phó chủ tịch|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|chủ nhiệm|phó chủ nhiệm|"
                    + "giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|chánh văn phòng|phó chánh văn phòng|"
                    + "chánh thanh tra|phó chánh thanh tra|chánh án|phó chánh án|viện trưởng|phó viện trưởng|"
                    + "bí thư|phó bí thư|trưởng ban|phó trưởng ban|trưởng phòng|phó trưởng phòng|cục trưởng|"
                    + "phó cục trưởng|chi cục trưởng|phó chi cục trưởng|vụ trưởng|phó vụ trưởng|tổng cục trưởng|"
                    + "phó tổng cục trưởng|trưởng đoàn|phó trưởng đoàn|hiệu trưởng|phó hiệu trưởng|chỉ huy trưởng|"
                    + "phó chỉ huy trưởng|chính ủy|phó chính ủy|tư lệnh|phó tư lệnh|tổng biên tập|"
                    + "phó tổng biên tập|trưởng công an|phó trưởng công an|tổng thanh tra|phó tổng thanh tra|"
                    + "phó trưởng|thống đốc|phó thống đốc|tổng kiểm toán|phó tổng kiểm toán|kiểm toán trưởng|tổng thư ký|"
                    + "phó tổng thư ký|thường trực ban bí thư|trưởng tiểu ban|trưởng khoa|đội trưởng|hạt trưởng|"
                    + "trưởng trạm|ủy viên|quyền |tổng bí thư|cục phó|chi cục phó|phó ban|trưởng bộ phận|"
                    + "kế toán trưởng|người đứng đầu|phụ trách|thường trực|tỉnh trưởng|chánh tòa|tổ trưởng|"
                    + "phó tổ trưởng|trưởng đài|trưởng tiểu ban|đại diện|trợ lý|thư ký|phó văn phòng|trưởng ty|"
                    + "p. hiệu trưởng|p.hiệu trưởng|p. giám đốc|p.giám đốc|p. chủ tịch|p.chủ tịch|p. trưởng|p.trưởng|"
                    + "đại sứ|chi cục trưởng|tham mưu trưởng|phó tham mưu trưởng|chủ nhiệm");

    private Offices() {}

    /** Whether an office stands at {@code start}. */
    static boolean startsWithOffice(String folded, int start) {
        return NAMES.at(folded, start);
    }

    /** Whether the folded words begin with an office: {@code "phó chủ tịch thường trực"}. */
    static boolean startsWithOffice(String folded) {
        return NAMES.at(folded, 0);
    }
}
