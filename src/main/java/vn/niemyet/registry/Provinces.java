package vn.niemyet.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.niemyet.model.Province;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/** The provinces then and now: by id, by name, and found in a text. */
public final class Provinces {
    private static final Pattern TYPE = Pattern.compile("(?iu)^(tỉnh|thành phố|tp\\.?)\\s+");

    private final Map<String, Province> byId = new LinkedHashMap<>();
    private final Map<String, List<Province>> byPlainName;
    private final List<Province> all;
    private final NameTrie<Province> names;

    Provinces(List<Province> provinces) {
        NameTrie.Builder<Province> builder = new NameTrie.Builder<>();
        for (Province province : provinces) {
            byId.put(province.id(), province);
            builder.add(province.name(), province);
            province.aliases().forEach(alias -> builder.add(alias, province));
        }
        names = builder.build();
        all = List.copyOf(byId.values());
        byPlainName = all.stream().collect(Collectors.groupingBy(province -> Folding.plain(province.name())));
    }

    public List<Province> all() {
        return all;
    }

    /** The provinces of a name without marks: {@code dak nong}. */
    public List<Province> byPlainName(String plain) {
        return byPlainName.getOrDefault(plain, List.of());
    }

    public Optional<Province> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A province by a spelling of its name, with or without {@code tỉnh} or {@code thành phố} before it. */
    public Optional<Province> byName(String name) {
        List<Province> whole = names.get(name);
        List<Province> found =
                whole.isEmpty() ? names.get(TYPE.matcher(name.strip()).replaceFirst("")) : whole;
        return found.stream().findFirst();
    }

    /** The provinces that existed on a day. */
    public List<Province> on(LocalDate day) {
        return byId.values().stream().filter(p -> p.validity().includes(day)).toList();
    }

    /** The longest province name that starts at {@code index} with a capital. */
    public Optional<NameTrie.Match<Province>> longestAt(FlatText text, int index) {
        return Folding.isUpper(text.value().charAt(index)) ? names.longestAt(text, index) : Optional.empty();
    }

    /** The province in whose area the given one lies today: itself, or the end of its line of successors. */
    public Province today(Province province) {
        Province now = province;
        for (int i = 0; i < byId.size() && now.successor().isPresent(); i++) {
            now = byId(now.successor().get()).orElse(now);
        }
        return now;
    }
}
