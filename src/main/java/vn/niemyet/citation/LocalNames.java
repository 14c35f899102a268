package vn.niemyet.citation;

import java.util.List;
import java.util.Map;
import vn.niemyet.text.Folding;

/** Names of bodies that no registry lists, as far as their words tell something. */
final class LocalNames {
    private static final List<String> STATE = List.of("chính phủ", "quốc gia", "trung ương", "nhà nước");

    private static final Map<String, String> HEADS = Map.of("ubnd", "Ủy ban nhân dân", "hđnd", "Hội đồng nhân dân");
    private static final List<String> TYPES =
            List.of("huyện", "quận", "thị xã", "thành phố", "phường", "xã", "thị trấn", "đặc khu");

    private LocalNames() {}

    /**
     * The name of a body below the province in full: {@code UBND huyện Phú Bình} and, behind the mark {@code UBND}, {@code huyện
     * Phú Bình} are {@code Ủy ban nhân dân huyện Phú Bình}.
     */
    static String full(String name, String mark) {
        String folded = Folding.matching(name);
        for (Map.Entry<String, String> head : HEADS.entrySet()) {
            if (folded.startsWith(head.getKey() + " ")) {
                return head.getValue() + name.substring(head.getKey().length());
            }
        }
        boolean bare = TYPES.stream().anyMatch(type -> folded.startsWith(type + " "));
        return bare ? HEADS.getOrDefault(Folding.matching(mark), "") + " " + name : name;
    }

    /** Whether a name speaks of the whole state: {@code Ban Chỉ đạo quốc gia phòng, chống dịch}. */
    static boolean isOfState(String name) {
        String folded = Folding.matching(name);
        return STATE.stream().anyMatch(folded::contains);
    }

    /** {@code Ban Chỉ đạo phòng, chống dịch} begins with the letters of {@code BCĐ}. */
    static boolean hasInitials(String name, String mark) {
        StringBuilder initials = new StringBuilder();
        for (String word : Folding.matching(name).split(" ", -1)) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().startsWith(Folding.matching(mark))
                || Folding.matching(name).startsWith(Folding.matching(mark));
    }

    /** Whether the name of a commune also names its district: {@code UBND xã Tân Khánh, huyện Phú Bình}. */
    static boolean hasDistrict(String name) {
        String folded = Folding.matching(name);
        return List.of("huyện ", "quận ", "thị xã ", "thành phố ", "tp").stream()
                .anyMatch(folded::contains);
    }
}
