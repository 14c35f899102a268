package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Province;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.registry.Provinces;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * The region that a body's name ends with: {@code TỈNH LAI CHÂU}, {@code HUYỆN THAN UYÊN}, the {@code LAI CHÂU} of
 * {@code TỈNH ỦY LAI CHÂU}.
 *
 * @param start index in the name's words
 * @param end behind the region
 * @param name as bodies are called by it: {@code tỉnh Lai Châu}, {@code Thành phố Hồ Chí Minh}, {@code huyện Than Uyên}
 */
record Region(int start, int end, String name, Optional<Province> province) {
    private static final List<String> LOCAL = List.of(
            "huyện |quận |thị xã |xã |phường |thị trấn |đặc khu |thành phố |tp. |tp |tx. |tx ".split("\\|", -1));
    private static final List<String> NAMED_AFTER = List.of(
            "cộng sản ", "tncs ", "bảo tàng ", "tiền phong ", "thiếu niên tiền phong ", "quốc gia ", "chủ tịch ");
    private static final List<String> PARTY =
            List.of("tỉnh ủy ", "thành ủy ", "huyện ủy ", "quận ủy ", "thị ủy ", "huyện đoàn ");

    /** The region in the words of a name; a province's first, else a lower one's. */
    static Optional<Region> in(String words, Provinces provinces, LocalDate day) {
        FlatText flat = FlatText.of(words);
        Optional<Region> province = provincial(flat, provinces, day);
        return province.or(() -> misprinted(flat, provinces, day)).or(() -> local(flat));
    }

    private static Optional<Region> provincial(FlatText flat, Provinces provinces, LocalDate day) {
        String folded = flat.folded();
        for (int at = 1; at < folded.length(); at++) {
            if (!atWordStart(folded, at)) {
                continue;
            }
            Optional<NameTrie.Match<Province>> match = isPerson(folded, at)
                    ? Optional.empty()
                    : provinces.longestAt(flat, at).filter(m -> isWhole(flat, m.end()));
            if (match.isPresent()) {
                Province province = choose(match.get().values(), day);
                int start = typeStart(Folding.plain(folded), at);
                return Optional.of(new Region(
                        start, match.get().end(), provinceName(province, folded, start, at), Optional.of(province)));
            }
        }
        return Optional.empty();
    }

    /** {@code ĐOÀN TNCS HỒ CHÍ MINH}, {@code BẢO TÀNG HỒ CHÍ MINH}: the person, and no city. */
    private static boolean isPerson(String folded, int at) {
        return NAMED_AFTER.stream().anyMatch(words -> folded.startsWith(words, at - words.length()));
    }

    /** A province whose marks OCR spoiled: {@code TỈNH BÁC KẠN}, {@code TỈNH ỦY ĐẮK NONG}. */
    private static Optional<Region> misprinted(FlatText flat, Provinces provinces, LocalDate day) {
        String plain = " " + Folding.plain(flat.value());
        for (String before : List.of(" tinh ", " tinh uy ", " thanh uy ")) {
            int at = plain.lastIndexOf(before);
            String name = at < 0 ? "" : plain.substring(at + before.length()).strip();
            List<Province> meant = provinces.byPlainName(name);
            if (!meant.isEmpty() && plain.length() == flat.length() + 1) {
                Province province = choose(meant, day);
                boolean committee = before.endsWith("uy ");
                int start = committee ? at + before.length() - 1 : at;
                String called = committee ? province.name() : fullName(province);
                return Optional.of(new Region(start, flat.length(), called, Optional.of(province)));
            }
        }
        return Optional.empty();
    }

    static Province choose(List<Province> candidates, LocalDate day) {
        return candidates.stream()
                .filter(p -> p.validity().includes(day))
                .findFirst()
                .orElse(candidates.get(0));
    }

    private static boolean atWordStart(String folded, int at) {
        return Character.isLetter(folded.charAt(at)) && !Character.isLetterOrDigit(folded.charAt(at - 1));
    }

    /** The name must not go on: {@code HÀ NỘI} is no region in {@code ĐẠI HỌC HÀ NỘI 2}, but is one before another body. */
    private static boolean isWhole(FlatText flat, int end) {
        String rest = flat.folded().substring(end).strip();
        return rest.isEmpty() || ",-(".indexOf(rest.charAt(0)) >= 0 || BodyWords.beginsBody(rest);
    }

    /** Where {@code tỉnh}, {@code thành phố} or {@code TP.} before the name begins; else where the name begins. */
    private static int typeStart(String plain, int name) {
        for (String type : List.of("tinh ", "thanh pho ", "tp. ", "tp.", "tp ")) {
            int start = name - type.length();
            boolean here = start >= 0
                    && plain.startsWith(type, start)
                    && (start == 0 || !Character.isLetterOrDigit(plain.charAt(start - 1)));
            if (here) {
                return start;
            }
        }
        return name;
    }

    private static String provinceName(Province province, String folded, int start, int name) {
        boolean typed = start < name || folded.startsWith("thành phố", name) || folded.startsWith("tp", name);
        boolean committee = folded.substring(0, start).strip().endsWith(" ủy") || folded.startsWith("báo ");
        if (!typed && (committee || start > 0)) {
            return province.name();
        }
        return fullName(province);
    }

    /** {@code tỉnh Lai Châu}, {@code thành phố Hà Nội}; {@code Thành phố Hồ Chí Minh} has its capital by custom. */
    static String fullName(Province province) {
        return province.name().equals("Hồ Chí Minh") ? "Thành phố Hồ Chí Minh" : province.fullName();
    }

    private static Optional<Region> local(FlatText flat) {
        String folded = flat.folded();
        for (int at = 0; at < folded.length(); at++) {
            if (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1))) {
                continue;
            }
            for (String type : LOCAL) {
                if (at > 0 && folded.startsWith(type, at) && !folded.startsWith("xã hội", at)) {
                    return Optional.of(local(flat, at, type));
                }
            }
            for (String committee : PARTY) {
                if (folded.startsWith(committee, at)) {
                    int start = at + committee.length();
                    return Optional.of(new Region(
                            start, flat.length(), NameCase.title(flat.value().substring(start)), Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    private static Region local(FlatText flat, int at, String type) {
        String named = NameCase.title(flat.value().substring(at + type.length()));
        String word = type.startsWith("tp") ? "thành phố " : type.startsWith("tx") ? "thị xã " : type;
        return new Region(at, flat.length(), word + named, Optional.empty());
    }
}
