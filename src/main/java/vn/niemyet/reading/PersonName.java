package vn.niemyet.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.niemyet.text.Folding;

/**
 * The name of a person on a line of its own: {@code Tổng Thanh Hải}, {@code PGS.TS. Nguyễn Văn A}, {@code Y Biêr Niê}. Learned
 * titles and ranks before it are no part of it.
 *
 * @param start index in the line's words behind the titles
 * @param end behind the last letter
 * @param capitals whether it is printed in capitals, as offices are: less certain
 */
record PersonName(int start, int end, boolean capitals) {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern JOINTS = Pattern.compile("[.,-]+");
    private static final int MOST_WORDS = 6;
    private static final Set<String> TITLES = words(
            "gs pgs ts tsk tskh ths thạc sĩ tiến bs bsckii bscki bscki1 bsck2 bsck1 bs1 ck1 ck2 cki"
                    + " ckii ds dsckii dscki ks cn lg ls kts ct nsnd nsưt nggv ngưt ngnd ttnd ttưt pgs.ts gs.ts mba phd dr sĩ đ/c");
    private static final Set<String> RANKS = words("đại thượng trung thiếu chuẩn phó đô tướng tá úy đốc");
    private static final Set<String> SURNAMES = words(
            "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh"
                    + " đào trịnh đoàn tạ hà lương mai tô trương cao tống lâm triệu chu châu quách thái thạch kim sơn danh lò lường giàng"
                    + " vàng vừ sùng thào mùa hạng cứ hầu ma mã nông bế hứa vi lục đàm nghiêm khuất kiều la lại lưu mạc nhâm nhữ ninh ông phí"
                    + " phó phùng quản tăng thân tiêu tôn từ văn viên vương ứng âu bạch bàn cầm cung diệp doãn đổng đồng đường giang hàn hình"
                    + " khúc khương ksor siu rah rmah rcom nay điểu y a h k bá cà quàng tòng lèo hờ thao chảo tẩn phàn lầu vì hù pờ lỳ mùi xa"
                    + " hoành đậu trà cổ ung mẫn thiều tào tưởng ngụy biện lỗ lã cù cấn công tần tề thi thiệu trang ty uông vòng ân ấu bồ bành");

    /** Words of offices and bodies: {@code PHÓ TRƯỞNG}, {@code ĐỒNG NHÂN} are pieces of a broken chain, no names. */
    private static final Set<String> OFFICE_WORDS =
            words("trưởng tịch ban phòng dân ủy viên giám đốc bộ tướng thư chánh đoàn"
                    + " chủ nhiệm nhân hội đồng sở cục vụ phó tỉnh xã huyện bí tổng thủ chi");

    /** {@code Chương I}, {@code Phần A}: parts of a text. */
    private static final Set<String> HEADINGS = words("chương phần mục điều biểu mẫu phụ");

    private static Set<String> words(String words) {
        return Set.copyOf(
                Arrays.asList(BLANKS.split(words, -1)).stream().distinct().toList());
    }

    /** The name that the whole line is; one word alone is only a part of a name. */
    static Optional<PersonName> of(String value) {
        int end = value.length();
        while (end > 0 && !Character.isLetter(value.charAt(end - 1))) {
            end--;
        }
        int start = behindTitles(Folding.matching(value), end);
        if (start >= end) {
            return Optional.empty();
        }
        String[] words = value.substring(start, end).split(" ", -1);
        boolean capitals = isCapital(words);
        boolean heading = HEADINGS.contains(Folding.matching(words[0])) && words.length == 2;
        boolean name = !heading && words.length <= MOST_WORDS && (capitals || isMixed(words));
        return name ? Optional.of(new PersonName(start, end, capitals)) : Optional.empty();
    }

    /** Whether the words are a name of three or more with a known surname before it, and nothing else. */
    static boolean isWhole(String value) {
        return of(value)
                .filter(name -> name.start() == 0 && !name.capitals())
                .map(name -> value.substring(0, name.end()).split(" ", -1))
                .filter(words -> words.length > 2 && SURNAMES.contains(Folding.matching(words[0])))
                .isPresent();
    }

    private static boolean isMixed(String[] words) {
        return Arrays.stream(words).allMatch(PersonName::isMixed) && words[0].length() + words.length > 2;
    }

    /** {@code Hải}, {@code K'Tem}, {@code Y}. */
    private static boolean isMixed(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean afterMark = !Character.isLetter(word.charAt(i - 1));
            boolean letter = Character.isLowerCase(c) || (afterMark && Character.isUpperCase(c));
            if (!letter && "'’-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code TRẦN THỊ LÀNH}, {@code K'BRIUH}: capitals behind a known surname, and no piece of an office. */
    private static boolean isCapital(String[] words) {
        String first = Folding.matching(words[0]);
        int mark = Math.max(first.indexOf('\''), first.indexOf('’'));
        boolean surname = SURNAMES.contains(mark > 0 ? first.substring(0, mark) : first);
        boolean whole = words.length > 1 || mark > 0;
        return whole && surname && Arrays.stream(words).allMatch(PersonName::isCapital) && !isOffice(first, words);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isUpperCase(c) || "'’-".indexOf(c) >= 0);
    }

    private static boolean isOffice(String first, String[] words) {
        boolean deputy = first.equals("phó") && OFFICE_WORDS.contains(Folding.matching(words[1]));
        boolean pieces = words.length > 1
                && Arrays.stream(words).skip(1).allMatch(word -> OFFICE_WORDS.contains(Folding.matching(word)));
        return deputy || pieces;
    }

    private static int behindTitles(String folded, int end) {
        int at = 0;
        boolean rank = false;
        while (at < end) {
            int next = at;
            while (next < end && folded.charAt(next) != ' ') {
                next++;
            }
            String word = folded.substring(at, next);
            boolean opensRank = RANKS.contains(word) && next < end && isRankAhead(folded, next + 1);
            boolean mark = at == 0 && word.indexOf('_') > 0 && word.chars().anyMatch(Character::isDigit);
            boolean address = (word.equals("ông") || word.equals("bà")) && isSurnameAhead(folded, next + 1);
            if (!opensRank && !(rank && RANKS.contains(word)) && !isTitle(word) && !address && !mark) {
                return at;
            }
            rank = opensRank;
            at = Math.min(end, next + 1);
        }
        return at;
    }

    /** {@code Ông Trần Văn Ba} is addressed; {@code Ông Thị Gấm} bears the name. */
    private static boolean isSurnameAhead(String folded, int at) {
        int space = folded.indexOf(' ', Math.min(at, folded.length()));
        return space > 0 && SURNAMES.contains(folded.substring(at, space));
    }

    private static boolean isRankAhead(String folded, int at) {
        int space = folded.indexOf(' ', at);
        String word = folded.substring(at, space < 0 ? folded.length() : space).replace(",", "");
        return RANKS.contains(word) || word.equals("tá,");
    }

    private static boolean isTitle(String word) {
        if (TITLES.contains(word)) {
            return word.length() > 1;
        }
        if (word.indexOf('.') < 0 && word.indexOf(',') < 0 && word.indexOf('-') < 0) {
            return word.isEmpty();
        }
        String[] parts = JOINTS.split(word, -1);
        boolean known = Arrays.stream(parts).allMatch(part -> part.isEmpty() || TITLES.contains(part));
        return known && parts.length > 0 && (parts.length > 1 || word.length() > 1);
    }
}
