package vn.niemyet.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Tier;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;

/**
 * Whether a full name of a body is one that the registry can stand behind: a name or id it holds, such a name with a province
 * ({@code Sở Y tế tỉnh Lai Châu}), or a local body of a known sort ({@code Ủy ban nhân dân phường Hồng Bàng}).
 */
final class BodyNames {
    private static final List<String> LOCAL =
            List.of("thị trấn", "thị xã", "thành phố", "đặc khu", "huyện", "quận", "phường", "xã");
    private static final List<String> SORTS = List.of("", " tỉnh", " cấp huyện", " cấp xã");
    private static final List<String> LOCAL_PARTY = List.of("huyện ủy", "quận ủy", "thị ủy", "thành ủy", "đảng ủy");

    private final Registry registry;

    BodyNames(Registry registry) {
        this.registry = registry;
    }

    boolean knows(String name) {
        String words = name.strip();
        return isRegistered(words)
                || registry.agencies().byId(words).isPresent()
                || isBodyWithPlace(words)
                || isLocal(FlatText.of(words));
    }

    private boolean isRegistered(String name) {
        // Any day will do: a body that once existed is a body.
        return registry.agencies().byName(name, LocalDate.EPOCH).isPresent();
    }

    private boolean isBodyWithPlace(String name) {
        FlatText text = FlatText.of(name);
        Optional<NameTrie.Match<Agency>> match =
                text.length() == 0 ? Optional.empty() : registry.agencies().longestAt(text, 0);
        if (match.isEmpty()) {
            return false;
        }
        String rest = text.words(match.get().end(), text.length());
        boolean local = match.get().values().stream()
                .anyMatch(agency -> agency.tier() == Tier.DISTRICT || agency.tier() == Tier.COMMUNE);
        return rest.isEmpty() || isProvince(rest) || (local && Character.isUpperCase(rest.charAt(0)));
    }

    private boolean isProvince(String rest) {
        String bare = rest.startsWith("của ") ? rest.substring(4) : rest;
        return registry.provinces().byName(bare).isPresent();
    }

    private boolean isLocal(FlatText text) {
        String folded = text.folded();
        for (String party : LOCAL_PARTY) {
            if (folded.startsWith(party + " ") && startsWithCapital(text, party.length() + 1)) {
                return true;
            }
        }
        for (String level : LOCAL) {
            int at = folded.indexOf(" " + level + " ");
            if (at > 0 && startsWithCapital(text, at + level.length() + 2) && isSort(text.words(0, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithCapital(FlatText text, int index) {
        return index < text.length()
                && (Character.isUpperCase(text.value().charAt(index))
                        || Character.isDigit(text.value().charAt(index)));
    }

    private boolean isSort(String prefix) {
        return SORTS.stream().anyMatch(sort -> isRegistered(prefix + sort))
                || LOCAL_PARTY.contains(prefix.toLowerCase(Locale.ROOT));
    }
}
