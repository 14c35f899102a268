package vn.niemyet.reading;

/** What a line of a head is recognised by. */
enum Landmark {
    /** Quốc hiệu or tiêu ngữ, or the Party's {@code ĐẢNG CỘNG SẢN VIỆT NAM}. */
    MOTTO,
    /** A line without letters or digits. */
    RULE,
    /** {@code Số: 107/TB-UBND}. */
    NUMBER,
    /** {@code Thái Nguyên, ngày 28 tháng 7 năm 2021}. */
    DATE,
    /** {@code V/v …}: the subject of a công văn. */
    ABOUT,
    /** {@code THÔNG BÁO}. */
    KIND,
    /** {@code MẬT}, {@code HỎA TỐC}. */
    STAMP,
    /** {@code Kính gửi:}, {@code … điện:}. */
    ADDRESS,
    /** {@code Số hiệu: … | Người ký: …}: what a portal prints above a head. */
    PORTAL,
    /** Nothing of these. */
    OTHER;

    /** Whether only a head has such a line. */
    boolean isOfHead() {
        return this != OTHER && this != RULE && this != PORTAL;
    }
}
