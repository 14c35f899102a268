package vn.niemyet.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.text.FlatText;

/** The kinds of documents: by id, by the mark in a number, by head word. */
public final class Kinds {
    private final Map<String, Kind> byId = new LinkedHashMap<>();
    private final NameTrie<Kind> names;

    Kinds(List<Kind> kinds) {
        NameTrie.Builder<Kind> builder = new NameTrie.Builder<>();
        for (Kind kind : kinds) {
            byId.put(kind.id(), kind);
            builder.add(kind.name(), kind);
            kind.aliases().forEach(alias -> builder.add(alias, kind));
        }
        names = builder.build();
    }

    public List<Kind> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Kind> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The kind behind a mark, exactly as written ({@code TT} is Thông tư for the State, Thông tri for the Party). */
    public Optional<Kind> byMark(String mark, Family family) {
        return byId.values().stream()
                .filter(kind -> kind.mark().equals(mark) && kind.families().contains(family))
                .findFirst();
    }

    /** The kind of a name, an alias or a mark as an officer would type it. */
    public Optional<Kind> byName(String name) {
        Optional<Kind> named = names.get(name).stream().findFirst();
        return named.isPresent()
                ? named
                : byId.values().stream()
                        .filter(k -> k.mark().equalsIgnoreCase(name.strip()))
                        .findFirst();
    }

    /** The kind of exactly this name or alias. */
    public Optional<Kind> named(String name) {
        return names.get(name).stream().findFirst();
    }

    /** The longest kind name that starts at {@code index}. */
    public Optional<NameTrie.Match<Kind>> longestAt(FlatText text, int index) {
        return names.longestAt(text, index);
    }
}
