package vn.niemyet.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.niemyet.text.Folding;

/**
 * Puts a body's name that is printed in capitals into sentence case (Nghị định 30/2020/NĐ-CP, phụ lục II): the word for the
 * kind of body and the first word of its field are capitalised. {@code SỞ GIÁO DỤC VÀ ĐÀO TẠO} becomes {@code Sở Giáo dục và
 * Đào tạo}.
 */
final class NameCase {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final List<String> TYPES =
            List.of(("tổng công ty|tổng cục|chi cục|trung tâm|bệnh viện|văn phòng|công ty|tập đoàn|liên đoàn|"
                            + "liên hiệp|học viện|hiệp hội|tiểu ban|ủy ban|ngân hàng|kho bạc|bộ chỉ huy|bộ tư lệnh|sở|bộ|"
                            + "cục|vụ|phòng|ban|viện|hội|trường|đài|quỹ|tổ|liên minh")
                    .split("\\|", -1));
    private static final Set<String> EVERY_FIELD = Set.of("sở", "bộ", "phòng");

    private static final List<String> PROPER =
            List.of(("Việt Nam|Hồ Chí Minh|Mặt trận Tổ quốc|Chính phủ|Quốc hội|Trung ương|Nhà nước|Phụ nữ|"
                            + "Thủ tướng|Nông dân Việt Nam|Cựu chiến binh|Bộ đội Biên phòng|Biên phòng|Quân sự|Thường trực|"
                            + "Thường vụ|Phòng, chống thiên tai|Tìm kiếm cứu nạn|Phòng thủ dân sự|Tỉnh ủy|Thành ủy|"
                            + "Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ|COVID-19|Ủy ban nhân dân|Hội đồng nhân dân|"
                            + "Đoàn đại biểu Quốc hội|Thanh niên|Cộng sản|Chữ thập đỏ|Ban Chỉ đạo|Ban Chỉ huy|"
                            + "Ban Chấp hành|Ban Quản lý|Kiểm tra|Liên hiệp Phụ nữ|Kiểm soát bệnh tật|Tỉnh đoàn|Thành đoàn|"
                            + "Huyện đoàn|Chấp hành Đoàn|Mặt trận|Khu kinh tế|Khu công nghiệp|Lao động")
                    .split("\\|", -1));

    private NameCase() {}

    /** Every word with a capital: {@code THAN UYÊN}, {@code Pắc Ta}. */
    static String title(String words) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (char c : words.toLowerCase(Locale.ROOT).strip().toCharArray()) {
            out.append(first ? Character.toUpperCase(c) : c);
            first = !Character.isLetterOrDigit(c);
        }
        return out.toString();
    }

    /** The name with abbreviations written out and capitals where they belong. */
    static String body(String words) {
        boolean shouting = words.equals(words.toUpperCase(Locale.ROOT));
        if (shouting && SchoolCase.isSchool(words)) {
            return SchoolCase.of(words);
        }
        String spelled = spellOut(words, shouting);
        return shouting ? sentence(spelled) : spelled;
    }

    private static String spellOut(String words, boolean shouting) {
        StringBuilder out = new StringBuilder();
        String[] all = BLANKS.split(words.strip(), -1);
        for (int i = 0; i < all.length; i++) {
            String word = all[i];
            String next = i + 1 < all.length ? all[i + 1] : "";
            String mark = word.endsWith(",") ? "," : "";
            String known = Abbreviations.whole(word.substring(0, word.length() - mark.length()), next);
            String spelled = known == null ? word : known + mark;
            out.append(out.isEmpty() ? "" : " ").append(shouting ? Folding.matching(spelled) : spelled);
        }
        return out.toString();
    }

    /** {@code sở y tế - sở tài chính}, the bodies of a joint paper, are cased each by itself. */
    private static String sentence(String small) {
        for (int at = small.indexOf(" - "); at > 0; at = small.indexOf(" - ", at + 1)) {
            if (JOINED.at(small, at + 3)) {
                return sentence(small.substring(0, at)) + " - " + sentence(small.substring(at + 3));
            }
        }
        StringBuilder out = new StringBuilder(small);
        capital(out, 0);
        String type = type(small);
        if (!type.isEmpty() && !small.startsWith("ủy ban nhân dân") && !small.startsWith("ban cán sự")) {
            capital(out, type.length() + 1);
        }
        if (EVERY_FIELD.contains(type)) {
            capitalBehind(out, small, " và ");
            capitalBehind(out, small, ", ");
            capitalBehind(out, small, " - ");
        }
        PROPER.forEach(proper -> replace(out, small, proper));
        return out.toString();
    }

    private static final Beginnings JOINED = Beginnings.of(
            "sở |bộ |công an |ủy ban |viện kiểm sát |tòa án |ban tổ chức|ban dân vận|hội |liên đoàn |thanh tra ");

    private static String type(String small) {
        for (String type : TYPES) {
            if (small.startsWith(type + " ")) {
                return type;
            }
        }
        return "";
    }

    private static void capitalBehind(StringBuilder out, String small, String joint) {
        for (int at = small.indexOf(joint); at >= 0; at = small.indexOf(joint, at + 1)) {
            capital(out, at + joint.length());
        }
    }

    private static void replace(StringBuilder out, String small, String proper) {
        String folded = proper.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(folded); at >= 0; at = small.indexOf(folded, at + 1)) {
            int end = at + folded.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1)))
                    && (end == small.length() || !Character.isLetterOrDigit(small.charAt(end)));
            if (whole) {
                out.replace(at, end, proper);
            }
        }
    }

    private static void capital(StringBuilder out, int index) {
        if (index < out.length()) {
            out.setCharAt(index, Character.toUpperCase(out.charAt(index)));
        }
    }
}
