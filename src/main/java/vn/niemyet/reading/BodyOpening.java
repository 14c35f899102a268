package vn.niemyet.reading;

/** The words with which the first paragraph of a directive begins, as against a line of a subject that goes on. */
final class BodyOpening {
    private static final Beginnings WORDS = Beginnings.of(
            "căn cứ|thực hiện|triển khai thực hiện|thi hành|chấp hành|ngày |sáng ngày|chiều ngày|"
                    + "tối ngày|trong ngày|trong các ngày|trong 2 ngày|trong hai ngày|từ ngày|hồi |vào hồi|"
                    + "thời gian qua|trong thời gian|vừa qua|xét |để |nhằm |sau khi|theo |hiện nay|tiếp theo|"
                    + "tiếp tục|trước |qua |tại |trên cơ sở|hưởng ứng|phúc đáp|đáp ứng|nhận được|trong những|"
                    + "những năm|những ngày|năm 20|bước vào|phát huy|kính thưa|trả lời|tiếp nhận|do |với |"
                    + "ủy ban nhân dân|ubnd |văn phòng |thường trực |ban thường vụ|ban chỉ đạo|bộ |sở |chủ tịch |"
                    + "thủ tướng|quyết định:|điều 1|đến nay|tính đến|ngay sau|mặc dù|đây là|phần |chương |mục |được sự");

    private BodyOpening() {}

    /** Whether a paragraph, not a subject, begins with this line. */
    static boolean isAt(Line line) {
        String folded = line.folded();
        int start = line.isBullet() ? behindBullet(folded) : 0;
        return !line.isCapitals() && WORDS.at(folded, start);
    }

    /** {@code I.}, {@code 1.}, {@code 1)}, {@code I- }: the number of a first item, a year's four digits aside. */
    static boolean isNumbered(Line line) {
        String folded = line.folded();
        int at = 0;
        while (at < folded.length() && at < 4 && "0123456789ivx".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at > 0
                && at + 1 < folded.length()
                && (at < 4 ? ".)/-" : ".)/").indexOf(folded.charAt(at)) >= 0
                && folded.charAt(at + 1) == ' ';
    }

    private static int behindBullet(String folded) {
        int at = 1;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
