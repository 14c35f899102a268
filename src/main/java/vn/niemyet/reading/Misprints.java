package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * Finds the body meant by a letterhead that OCR has spoiled, among the bodies that have one everywhere: {@code Y BAN NHÂN DÂN}
 * is {@code Ủy ban nhân dân tỉnh}, {@code SỚ TÀI CHỈNH} is {@code Sở Tài chính}. Marks do not count; one or two letters may be wrong.
 */
final class Misprints {
    private static final List<String> FIRST_WORDS = List.of("sở", "bộ", "ủy", "hội", "văn", "thủ", "tỉnh");
    private static final Set<String> COUNCILS = Set.of("uy ban nhan dan", "hoi dong nhan dan");
    private static final int SHORTEST = 6;
    private static final int LONG = 14;

    private final Registry registry;

    Misprints(Registry registry) {
        this.registry = registry;
    }

    /** The only body whose name is near. */
    Optional<Agency> of(String name) {
        String plain = Folding.plain(name);
        if (plain.length() < SHORTEST
                || COUNCILS.contains(plain)
                || plain.startsWith("ban ")
                || plain.startsWith("truong ")) {
            return Optional.empty();
        }
        int limit = plain.length() >= LONG ? 2 : 1;
        List<Agency> near = FIRST_WORDS.stream()
                .flatMap(word -> registry.agencies().beginningWith(word).stream())
                .filter(agency -> isNear(plain, agency, limit))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static boolean isNear(String plain, Agency agency, int limit) {
        if (Math.abs(agency.name().length() - plain.length()) > limit + " tỉnh".length()) {
            return false;
        }
        String known = Folding.plain(agency.name());
        String bare = known.endsWith(" tinh") ? known.substring(0, known.length() - " tinh".length()) : known;
        return DidYouMean.distance(plain, bare, limit) <= limit;
    }
}
