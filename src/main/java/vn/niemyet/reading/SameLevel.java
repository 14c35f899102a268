package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.text.Slug;

/**
 * Bodies of the same level as the one named before them (cùng cấp): {@code UBND các xã phối hợp với Hội Nông dân cùng cấp} means
 * those of the communes, not that of the province.
 */
final class SameLevel {
    private static final String WORDS = "cùng cấp";
    private static final int CLAUSE = 300;
    private static final int LONGEST = 24;
    private static final String DISTRICT = "cấp huyện";
    private static final String COMMUNE = "cấp xã";
    private static final String PROVINCE = "tỉnh";
    private static final Phrases<String> LEVELS = Phrases.of(Map.of(
            DISTRICT,
            Phrases.list(
                    "các huyện | các quận | các thị xã | cấp huyện | ubnd huyện | ubnd quận | ubnd thị xã | huyện, thành phố"),
            COMMUNE,
            Phrases.list(
                    "các xã | các phường | cấp xã | xã, phường | xã, thị trấn | phường, xã | ubnd xã | ubnd phường"),
            PROVINCE,
            Phrases.list("sở | cấp tỉnh | ubnd tỉnh | công an tỉnh | ủy ban nhân dân tỉnh")));

    private final Background background;
    private final String folded;

    SameLevel(Background background) {
        this.background = background;
        this.folded = background.flat().folded();
    }

    /** The body that the name from {@code start} to {@code end} means; nothing where {@code cùng cấp} does not follow. */
    @Nullable
    Member at(Agency agency, int start, int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        boolean same = at - end == 1 && folded.startsWith(WORDS, at) && at + WORDS.length() <= limit;
        String stem = same && agency.name().endsWith(" " + PROVINCE) ? Levels.stem(agency.name()) : "";
        String level = stem.isEmpty() ? "" : levelBefore(start);
        if (level.isEmpty()) {
            return null;
        }
        Agency meant = level.equals(PROVINCE) ? agency : named(stem + " " + level);
        return new Member(start, at + WORDS.length(), List.of(meant), Member.Sort.BODY, "");
    }

    /** The level named last before {@code start} in its clause. */
    private String levelBefore(int start) {
        int least = Math.max(0, start - CLAUSE);
        for (int at = start - 1; at >= least && !folded.startsWith("\n\n", at); at--) {
            Phrases.Hit<String> hit =
                    Glance.isEdge(folded, at) ? LEVELS.longestAt(folded, at, Math.min(start, at + LONGEST)) : null;
            if (hit != null) {
                return hit.meaning();
            }
        }
        return "";
    }

    private Agency named(String name) {
        return background
                .registry()
                .agencies()
                .byName(name, background.day())
                .orElseGet(() -> Agency.unregistered(Slug.of(name), name));
    }
}
