package vn.niemyet.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts words whose blanks a portal lost: {@code Giám đốcSở}, {@code cácquận}, {@code BANHÀNH}. Where a small letter stands before
 * a capital the words part there; elsewhere only where the letters make syllables in one way, or in one way of common ones
 * ({@code thực|hiện}, not {@code thự|chiện}). Names of other tongues stay whole.
 */
final class RunTogether {
    /** Fewer letters are hardly two words; more are no words. */
    static final int SHORTEST = 5;

    /** So many words of one text are looked at. */
    static final int MOST = 4096;

    private static final int LONGEST = 32;
    private static final int MOST_WAYS = 16;
    private static final Set<String> COMMON = Set.copyOf(List.of("""
            an ban bảo bị bình biện bộ bố cá các cách cán căn cấp chánh chấp chế chỉ chính cho chức chủ chung có con công cơ của cùng cư
            dân do dụng đảng đã đảm đạo đầu đề đến điều định đốc đồng đơn được đường giá giao giải gian giám gồm hàng hành hạn hiện
            hiệu hóa hoạch họp hội hợp huyện kế kết khai khác khi khu kiểm kinh kỳ là lao lãnh lập liên loại lý luật lực lượng mặt mọi mới
            môi một mức năm nay nâng ngày nghị ngành ngoài nhà nhân nhiệm nội nông nước phát pháp phải phân phê phí phòng phố phối
            phục phương qua quan quản quận quốc quy quyền quyết quý sau sát sinh sở số sự tác tại tài tế thanh thành tháng theo thể thi
            thị thiết thông thời thu thuộc thủ thực thường tiến tiền tiếp tiêu tỉnh tin tình toàn tổ tổng trách trên triển trình trong
            trung trường trước trực từ ủy và văn vật về việc viên vị với vụ vực xã xây xét xử ý yêu""".strip().split("\\s+", -1)));

    private final String word;
    private final String small;
    private final List<List<Integer>> ways = new ArrayList<>();
    /** Places from which on the letters make no syllables. */
    private final BitSet dead = new BitSet();

    private RunTogether(String word, String small) {
        this.word = word;
        this.small = small;
    }

    /** Whether letters look like more than one syllable: vowels, others, vowels, or digits at the end; and one
     * letter that is Vietnamese alone.
     */
    static boolean isLikely(char[] letters, int from, int to) {
        boolean own = false;
        boolean vowel = false;
        int groups = 0;
        for (int i = from; i < to; i++) {
            char c = letters[i];
            boolean now = Syllable.isVowel(c);
            groups += now && !vowel ? 1 : 0;
            vowel = now;
            own |= c >= '\u00C0';
        }
        return own && to - from <= LONGEST && (groups > 1 || Character.isDigit(letters[to - 1]));
    }

    /** Where the words part, as indexes into the letters; empty where it is one word, or nobody can tell. */
    static List<Integer> cuts(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() == word.length() ? new RunTogether(word, small).cuts() : List.of();
    }

    private List<Integer> cuts() {
        if (Character.isDigit(small.charAt(small.length() - 1))) {
            int digits = digits();
            return Syllable.is(small.substring(0, digits)) ? List.of(digits) : List.of();
        }
        int capital = capital();
        if (capital > 0) {
            List<Integer> there = atCapital(capital);
            boolean behind = there.isEmpty() && Character.isUpperCase(word.charAt(capital - 1));
            return behind ? atCapital(capital + 1) : there;
        }
        add(0, List.of());
        if (ways.size() == 1) {
            return ways.get(0);
        }
        List<List<Integer>> common = ways.stream().filter(this::isCommon).toList();
        return common.size() == 1 ? common.get(0) : List.of();
    }

    /** Where the digits at the end begin: {@code Điều2}. */
    private int digits() {
        int at = small.length();
        while (at > 0 && Character.isDigit(small.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** A capital behind a small letter, or before one behind capitals, {@code PHÒNGThái}, {@code UBNDcủa}; 0 where none stands. */
    private int capital() {
        for (int i = 2; i < word.length() - 1; i++) {
            boolean upper = Character.isUpperCase(word.charAt(i));
            boolean behindSmall = Character.isLowerCase(word.charAt(i - 1));
            if (upper && (behindSmall || Character.isLowerCase(word.charAt(i + 1)))) {
                return i;
            }
        }
        return 0;
    }

    private List<Integer> atCapital(int capital) {
        List<Integer> before = parts(0, capital);
        List<Integer> behind = parts(capital, word.length());
        List<Integer> all = new ArrayList<>(before);
        all.addAll(behind);
        return before.isEmpty() || behind.isEmpty() ? List.of() : all.subList(0, all.size() - 1);
    }

    /** The ends of the words between two indexes; empty where these letters are none. */
    private List<Integer> parts(int start, int end) {
        String part = word.substring(start, end);
        boolean letters = end - start < SHORTEST && part.equals(part.toUpperCase(Locale.ROOT));
        if (letters || Syllable.is(small.substring(start, end))) {
            return List.of(end);
        }
        List<Integer> all = new ArrayList<>();
        cuts(part).forEach(cut -> all.add(start + cut));
        if (!all.isEmpty()) {
            all.add(end);
        }
        return all;
    }

    private void add(int from, List<Integer> before) {
        if (from == small.length()) {
            ways.add(before.subList(0, before.size() - 1));
            return;
        }
        int known = ways.size();
        int last = Math.min(small.length(), from + Syllable.LONGEST);
        for (int end = from + 2; end <= last && ways.size() < MOST_WAYS; end++) {
            if (!dead.get(end) && Syllable.is(small.substring(from, end))) {
                List<Integer> cuts = new ArrayList<>(before);
                cuts.add(end);
                add(end, cuts);
            }
        }
        dead.set(from, ways.size() == known);
    }

    private boolean isCommon(List<Integer> cuts) {
        int from = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int end = i == cuts.size() ? small.length() : cuts.get(i);
            if (!COMMON.contains(small.substring(from, end))) {
                return false;
            }
            from = end;
        }
        return true;
    }
}
