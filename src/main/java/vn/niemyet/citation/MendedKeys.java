package vn.niemyet.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Level;
import vn.niemyet.model.Resolution;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Slug;

/** Reads the key that an officer gives: {@code 98-tb-vpcp-2021}, {@code nghe-an/151-kh-ubnd-2025}. */
final class MendedKeys {
    static final String MENDED = "mended";

    private final Registry registry;
    private final Set<String> centralMarks = new HashSet<>();

    MendedKeys(Registry registry) {
        this.registry = registry;
        for (Agency agency : registry.agencies().all()) {
            if (agency.isCentral()) {
                agency.marks().forEach(mark -> centralMarks.add(Slug.of(mark)));
            }
        }
    }

    /** The document of a key; nothing where it is no key. */
    Optional<Resolution> read(String written) {
        int slash = written.indexOf('/');
        String key = written.substring(slash + 1).strip();
        Optional<String> province = slash < 0
                ? Optional.empty()
                : Optional.of(written.substring(0, slash).strip());
        boolean known =
                province.isEmpty() || registry.provinces().byId(province.get()).isPresent();
        if (key.isEmpty() || !Slug.of(key).equals(key) || !known) {
            return Optional.empty();
        }
        Level level = province.isEmpty() && isCentral(key) ? Level.CENTRAL : Level.PROVINCIAL;
        return Optional.of(new Resolution.Inferred(key, level, province, MENDED));
    }

    private boolean isCentral(String key) {
        return registry.centralDocument(key).isPresent()
                || List.of(key.split("-")).stream().skip(1).anyMatch(this::isCentralMark);
    }

    private boolean isCentralMark(String part) {
        return centralMarks.contains(part) || part.matches("(ubtv)?qh\\d+");
    }
}
