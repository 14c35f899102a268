package vn.niemyet.model;

import java.util.List;
import java.util.Set;

/**
 * A kind of document (loại văn bản, Nghị định 30/2020/NĐ-CP, phụ lục III).
 *
 * @param id part of the address, {@code tb}, {@code cv}, {@code hop-dong}
 * @param name {@code Thông báo}
 * @param mark abbreviation in numbers, {@code TB}; {@code CV} for công văn, empty for kinds without one
 * @param byTerm true where numbers run per committee term and not per year
 * @param aliases other head words that name it
 */
public record Kind(String id, String name, String mark, Set<Family> families, boolean byTerm, List<String> aliases) {

    public Kind {
        families = Set.copyOf(families);
        aliases = List.copyOf(aliases);
    }

    public boolean isOfficialLetter() {
        return id.equals("cv");
    }
}
