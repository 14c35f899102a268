package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.model.Province;
import vn.niemyet.text.Folding;

/**
 * What a subject (trích yếu) speaks of: pairs of neighbouring syllables, since a Vietnamese syllable alone says little. Of
 * {@code "Về việc tăng cường phòng, chống dịch tả lợn châu Phi trên địa bàn tỉnh"} these are {@code phòng chống, chống dịch,
 * dịch tả, tả lợn, lợn châu, châu phi}; what any directive says, numbers and the names of provinces are left out.
 *
 * <p>A pair is known by a number made of its letters; two pairs of one number are too rare to matter, since one shared pair
 * does not relate two directives.
 */
final class SubjectPairs {
    private static final int MIX = 0x9E3779B1;

    /** Longer subjects are damaged heads, not subjects. */
    private static final int MOST_SYLLABLES = 120;

    private static final int LONGEST_NAME = 4;

    /** Syllables that only bind others, and the marks of numbers. */
    private static final int[] BINDING =
            sorted(Stream.of(("và của các theo về việc tại cho từ đến trong với để được do số ngày"
                                    + " tháng năm quý một những trên dưới vào ra như nhằm khi đối tỉnh này đó nêu còn đã sẽ phải cần trước sau"
                                    + " ct ttg nq cp qđ kl tw cv tu kh ubnd hđnd tb vpcp cđ nđ tt hd")
                            .split(" "))
                    .map(String::hashCode));

    /** What papers of any subject say. */
    private static final List<String> OFFICIAL = List.of(
            ("triển khai,thực hiện,tăng cường,công tác,địa bàn,thành phố,ủy ban,nhân dân,hội đồng,kế hoạch,thông báo,công văn,"
                            + "chỉ thị,quyết định,nghị quyết,nghị định,kết luận,công điện,thông tư,văn bản,thủ tướng,tướng chính,"
                            + "chính phủ,văn phòng,tiếp tục,nhiệm vụ,giải pháp,chủ trương,ban hành,tổ chức,báo cáo,hội nghị,"
                            + "cuộc họp,bí thư,thường vụ,tỉnh ủy,thành ủy,phân công,chỉ đạo,ý kiến,đồng chí,chủ tịch,phó chủ,"
                            + "trung ương,đẩy mạnh,nâng cao,hiệu quả,chất lượng,yêu cầu,đề nghị,hướng dẫn,liên quan,giai đoạn,"
                            + "thời gian,gian tới,quy định,tình hình,phối hợp,quan trọng,trọng tâm,chủ yếu,cơ quan,đơn vị,"
                            + "kịp thời,khẩn trương,tập trung,bổ sung,sửa đổi,một số,nội dung,đảm bảo,bảo đảm,"
                            + "phó thủ,buổi làm,làm việc,lãnh đạo,trưởng ban,thường trực,giao ban,phiên họp")
                    .split(","));

    /** With these begins the name of a person: who chaired a meeting is not what it was about. */
    private static final int[] FAMILIES =
            sorted(Stream.of(("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương"
                                    + " lý mai trịnh đinh tẩn mạc lương đào đoàn hà cao tạ chu lâm vương thái tô tống")
                            .split(" "))
                    .map(String::hashCode));

    private final int[] hollow;

    /** A syllable, folded, and whether it is written with a capital. */
    private record Syllable(String folded, boolean capital) {
        boolean isIn(int[] sorted) {
            return contains(sorted, folded.hashCode());
        }
    }

    SubjectPairs(List<Province> provinces) {
        Stream<Integer> places =
                provinces.stream().map(province -> syllables(province.name())).flatMap(name -> pairs(name).stream());
        Stream<Integer> official =
                OFFICIAL.stream().map(SubjectPairs::syllables).flatMap(words -> pairs(words).stream());
        hollow = sorted(Stream.concat(places, official));
    }

    private static int[] sorted(Stream<Integer> numbers) {
        return numbers.mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** The pairs of a subject as numbers, sorted, each once. */
    int[] of(String subject) {
        List<Syllable> syllables = syllables(subject);
        List<Integer> pairs = pairs(syllables);
        boolean[] silent = silent(syllables, pairs);
        int[] kept = new int[pairs.size()];
        int size = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (!silent[i] && !silent[i + 1]) {
                kept[size++] = pairs.get(i);
            }
        }
        return PairIndex.distinct(kept, size, 1);
    }

    /** Which syllables say nothing of the subject: alone, or as one of a pair that says nothing. */
    private boolean[] silent(List<Syllable> syllables, List<Integer> pairs) {
        boolean[] silent = new boolean[syllables.size()];
        for (int i = 0; i < silent.length; i++) {
            Syllable syllable = syllables.get(i);
            silent[i] |= Character.isDigit(syllable.folded().charAt(0)) || syllable.isIn(BINDING);
            if (i < pairs.size() && contains(hollow, pairs.get(i))) {
                silent[i] = true;
                silent[i + 1] = true;
            }
            if (syllable.capital() && syllable.isIn(FAMILIES)) {
                silenceName(syllables, i, silent);
            }
        }
        return silent;
    }

    /** A family name and the given names behind it, two at least: {@code Bùi Thanh Sơn}, and not {@code Hồ} of a lake. */
    private static void silenceName(List<Syllable> syllables, int from, boolean[] silent) {
        int end = from + 1;
        while (end < Math.min(from + LONGEST_NAME, syllables.size())
                && syllables.get(end).capital()) {
            end++;
        }
        if (end - from > 2) {
            Arrays.fill(silent, from, end, true);
        }
    }

    private static boolean contains(int[] sorted, int number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }

    private static List<Syllable> syllables(String words) {
        String folded = Folding.matching(words);
        List<Syllable> syllables = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= folded.length() && syllables.size() < MOST_SYLLABLES; i++) {
            if (i == folded.length() || !Folding.isWord(folded.charAt(i))) {
                if (i > from) {
                    syllables.add(new Syllable(folded.substring(from, i), Character.isUpperCase(words.charAt(from))));
                }
                from = i + 1;
            }
        }
        return syllables;
    }

    private static List<Integer> pairs(List<Syllable> syllables) {
        List<Integer> pairs = new ArrayList<>(syllables.size());
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(syllables.get(i - 1).folded().hashCode() * MIX
                    + syllables.get(i).folded().hashCode());
        }
        return pairs;
    }
}
