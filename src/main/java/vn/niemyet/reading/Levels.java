package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.model.Agency;
import vn.niemyet.text.Slug;

/** The level in a body's name: {@code cấp huyện} in {@code Ủy ban nhân dân cấp huyện}. */
final class Levels {
    /** Levels that a text names, with the blank before them. */
    static final List<String> NAMED = List.of(" cấp huyện", " cấp xã", " cấp tỉnh");

    private static final List<String> ALL = List.of(" cấp huyện", " cấp xã", " cấp tỉnh", " tỉnh");

    private Levels() {}

    /** The body of that level; the province's own stays what it is. */
    static Agency named(Agency agency, String stem, String level) {
        boolean own = level.equals(" cấp tỉnh") && agency.name().endsWith(" tỉnh");
        String name = stem + level;
        return own
                ? agency
                : new Agency(
                        Slug.of(name), name, agency.tier(), agency.validity(), agency.marks(), List.of(), true, null);
    }

    /** {@code Ủy ban nhân dân} of {@code Ủy ban nhân dân cấp huyện}. */
    static String stem(String name) {
        for (String level : ALL) {
            if (name.endsWith(level)) {
                return name.substring(0, name.length() - level.length());
            }
        }
        return "";
    }
}
