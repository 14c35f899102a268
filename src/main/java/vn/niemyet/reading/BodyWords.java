package vn.niemyet.reading;

import java.util.List;
import java.util.Set;

/** The words with which the name of a body begins, and those after which a name cannot be over. */
final class BodyWords {
    private static final List<String> BEGINNINGS =
            List.of(("ủy ban|ubnd|ubmttq|ub |hội đồng|hđnd|sở|bộ|cục|tổng cục|chi cục|vụ|phòng|văn phòng|vp |ban|"
                            + "bcđ|bch|trung tâm|công an|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|"
                            + "đảng đoàn|chi bộ|tỉnh đoàn|thành đoàn|huyện đoàn|hội|liên đoàn|liên hiệp|liên minh|hiệp hội|"
                            + "thanh tra|viện|học viện|trường|bệnh viện|bảo hiểm xã hội|bhxh|kho bạc|ngân hàng|thuế tỉnh|thống kê tỉnh|thống kê thành phố|"
                            + "thuế thành phố|hải quan|tòa án|thủ tướng|chính phủ|quốc hội|chủ tịch|mặt trận|đài|báo|"
                            + "kiểm toán|đoàn|tổng liên đoàn|công ty|tổng công ty|tập đoàn|tiểu ban|tổ công tác|quân khu|"
                            + "thường trực|cơ quan|nhà xuất bản|bưu điện|điện lực|trạm|đội|hạt|quỹ|cảng vụ|đại học|"
                            + "thư viện|bảo tàng|vườn quốc gia|khu bảo tồn|bộ chỉ huy|bộ tư lệnh|quân đoàn|tổng đội|ngành|"
                            + "liên ngành|liên sở|liên cơ quan|bưu chính|xí nghiệp|nhà hát|cổng thông tin")
                    .split("\\|", -1));
    private static final List<String> NOT_BEGINNINGS =
            List.of(("phòng cháy|phòng, chống|phòng chống|phòng thủ|phòng ngừa|phòng dịch|ban hành|hội nhập|"
                            + "báo cáo|báo chí|bộ máy|bộ phận|đoàn thể|ngành, nghề|viện trợ|sở hữu|ban đầu|"
                            + "công an nhân dân|bộ đội")
                    .split("\\|", -1));
    private static final Set<String> OPEN =
            Set.of(("ủy|ủy ban|ban|bộ|sở|cục|vụ|hội|văn|văn phòng|hội đồng|đảng|tổng cục|tổng|trung tâm|phòng|"
                            + "viện|trường|chi cục|công ty|tập đoàn|đoàn|thủ|chi|thanh|thanh tra|ngân hàng|kho bạc|công|"
                            + "tỉnh|thành|huyện|liên đoàn|ban quản lý|tổng công ty|học viện|bảo hiểm|ủy ban mặt trận|"
                            + "chủ tịch|thường trực|bệnh viện|bộ chỉ huy|kiểm toán|mặt trận|ban chỉ đạo|ban chỉ huy|"
                            + "ban thường trực|bộ tư lệnh")
                    .split("\\|", -1));
    private static final List<String> JOINTS =
            List.of(" và|,|-| của| về| thuộc|&|–| cho| quản lý| vì".split("\\|", -1));

    private BodyWords() {}

    static boolean beginsBody(String folded) {
        return startsWithOne(folded, BEGINNINGS) && !startsWithOne(folded, NOT_BEGINNINGS);
    }

    private static boolean startsWithOne(String folded, List<String> words) {
        for (String word : words) {
            if (folded.startsWith(word) && (word.endsWith(" ") || !isLetter(folded, word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(String folded, int index) {
        return index < folded.length() && Character.isLetterOrDigit(folded.charAt(index));
    }

    /** Whether a name that stands so far must go on: {@code VĂN PHÒNG}, {@code SỞ KẾ HOẠCH VÀ}. */
    static boolean isOpen(String folded) {
        return OPEN.contains(folded) || JOINTS.stream().anyMatch(folded::endsWith);
    }
}
