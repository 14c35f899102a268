package vn.niemyet.citation;

import java.util.List;

/** What stands behind a bare ordinal tells a document ({@code Nghị quyết 347 của}) from a count ({@code Kế hoạch 5 năm}). */
final class Follow {
    private static final List<String> REFERENCE_WORDS = List.of(
            "của",
            "về",
            "tại",
            "nêu",
            "nói",
            "trên",
            "này",
            "và",
            "hoặc",
            "đã",
            "do",
            "được",
            "có hiệu lực",
            "quy định",
            "cùng");
    private static final List<String> COUNTED = List.of(
            "năm",
            "tháng",
            "ngày",
            "giờ",
            "tuần",
            "người",
            "cán bộ",
            "nội dung",
            "nhóm",
            "điểm",
            "điều",
            "khoản",
            "mục",
            "bước",
            "lần",
            "đồng",
            "tỷ",
            "triệu",
            "km",
            "ha",
            "tỉnh",
            "huyện",
            "xã",
            "phường",
            "đơn vị",
            "cơ quan",
            "bộ",
            "sở",
            "nhiệm vụ",
            "trường",
            "hộ",
            "dự án",
            "công trình",
            "bản",
            "trang");

    private Follow() {}

    /** Surely a reference: the sentence or the list goes on, a body, or nothing follows. */
    static boolean isReference(Scan scan, int end) {
        char c = scan.at(end);
        if (c == '.' || c == ',') {
            return !scan.isWordChar(end + 1);
        }
        if (c == Scan.NONE || ";:)]\"”'!?".indexOf(c) >= 0 || (c == '\n' && scan.at(end + 1) == '\n')) {
            return true;
        }
        int next = scan.gap(end);
        return next > end
                && (scan.lengthAt(next, REFERENCE_WORDS) > 0
                        || scan.at(next) == '('
                        || scan.at(next) == '-'
                        || scan.at(next) == Scan.NONE);
    }

    /** Perhaps a reference, if the same document is named in full elsewhere. */
    static boolean mayBeReference(Scan scan, int end) {
        int next = scan.gap(end);
        return next > end && scan.lengthAt(next, COUNTED) == 0;
    }
}
