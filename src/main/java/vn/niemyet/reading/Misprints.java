package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.model.Agency;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.registry.Agencies;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * Finds the body meant by a letterhead that OCR has spoiled: {@code Y BAN NHÂN DÂN} is {@code Ủy ban nhân dân tỉnh},
 * {@code SỚ TÀI CHỈNH} is {@code Sở Tài chính}. Marks do not count; one letter may be wrong, two in a long name.
 */
final class Misprints {
    private static final List<String> FIRST_WORDS = List.of("sở", "bộ", "ủy", "hội", "văn", "thủ", "tỉnh");
    private static final Map<String, String> COUNCILS = Map.of(
            "uy ban nhan dan", "Ủy ban nhân dân",
            "hoi dong nhan dan", "Hội đồng nhân dân",
            "tinh uy", "Tỉnh ủy",
            "thanh uy", "Thành ủy");
    private static final int SHORTEST = 6;
    private static final int LONG = 14;

    private final Registry registry;

    Misprints(Registry registry) {
        this.registry = registry;
    }

    /** The name of a council that lost its marks, {@code UY BAN NHÂN DAN}; any other name as it is. */
    static String council(String name) {
        return COUNCILS.getOrDefault(Folding.plain(name), name);
    }

    /** The only body whose name is near. */
    Optional<Agency> of(String name) {
        String plain = Folding.plain(name);
        if (plain.length() < SHORTEST || COUNCILS.containsKey(plain) || plain.startsWith("truong ")) {
            return Optional.empty();
        }
        Optional<Agency> unmarked = only(name, plain, 0);
        return unmarked.isPresent() ? unmarked : only(name, plain, plain.length() >= LONG ? 2 : 1);
    }

    private Optional<Agency> only(String name, String plain, int limit) {
        List<Agencies.Spelled> near =
                candidates(name).filter(known -> isNear(plain, known, limit)).toList();
        return near.size() == 1 ? Optional.of(near.get(0).agency()) : Optional.empty();
    }

    /** Bodies of the same first word, and those whose first word OCR may have changed. */
    private Stream<Agencies.Spelled> candidates(String name) {
        String first = Folding.matching(name.substring(0, Math.max(0, name.indexOf(' '))));
        return Stream.concat(Stream.of(first), FIRST_WORDS.stream().filter(word -> !word.equals(first)))
                .flatMap(word -> registry.agencies().beginningWith(word).stream());
    }

    private static boolean isNear(String plain, Agencies.Spelled body, int limit) {
        String known = body.plain();
        String bare = known.endsWith(" tinh") ? known.substring(0, known.length() - " tinh".length()) : known;
        return DidYouMean.distance(plain, bare, limit) <= limit || DidYouMean.distance(plain, known, limit) <= limit;
    }
}
