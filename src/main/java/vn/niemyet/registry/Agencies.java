package vn.niemyet.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * Central and provincial bodies: by id, by mark as of a date, and found in a text by name.
 */
public final class Agencies {
    private final Map<String, Agency> byId = new LinkedHashMap<>();
    private final Map<String, List<Agency>> byMark = new LinkedHashMap<>();
    private final Map<String, List<Spelled>> byFirstWord = new LinkedHashMap<>();
    private final NameTrie<Agency> names;
    private final List<Agency> all;

    /**
     * A body with its name made ready for comparing with misprints.
     *
     * @param key the name's {@link Folding#key}
     * @param plain the name's {@link Folding#plain}
     */
    public record Spelled(Agency agency, String key, String plain) {
        static Spelled of(Agency agency) {
            return new Spelled(agency, Folding.key(agency.name()), Folding.plain(agency.name()));
        }
    }

    Agencies(List<Agency> agencies) {
        NameTrie.Builder<Agency> builder = new NameTrie.Builder<>();
        for (Agency agency : agencies) {
            byId.put(agency.id(), agency);
            builder.add(agency.name(), agency);
            byFirstWord
                    .computeIfAbsent(firstWord(agency.name()), word -> new ArrayList<>(1))
                    .add(Spelled.of(agency));
            agency.aliases().forEach(alias -> builder.add(alias, agency));
            agency.marks()
                    .forEach(mark -> byMark.computeIfAbsent(mark, m -> new ArrayList<>(1))
                            .add(agency));
        }
        names = builder.build();
        all = List.copyOf(byId.values());
    }

    public List<Agency> all() {
        return all;
    }

    public Optional<Agency> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Bodies that use this mark in their numbers, exactly as written, whenever they existed. */
    public List<Agency> byMark(String mark) {
        return List.copyOf(byMark.getOrDefault(mark, List.of()));
    }

    /** The central body behind a mark, for instance {@code VPCP}. */
    public Optional<Agency> centralByMark(String mark) {
        return byMark(mark).stream().filter(Agency::isCentral).findFirst();
    }

    /** The body of a name or alias that exists on {@code day}, else any of that name. */
    public Optional<Agency> byName(String name, LocalDate day) {
        return choose(names.get(name), day);
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return Folding.matching(end < 0 ? name : name.substring(0, end));
    }

    /** The bodies whose names begin with this word: {@code sở}. */
    public List<Spelled> beginningWith(String foldedWord) {
        return Collections.unmodifiableList(byFirstWord.getOrDefault(foldedWord, List.of()));
    }

    /** All bodies of a name or alias, whenever they existed. */
    public List<Agency> named(String name) {
        return names.get(name);
    }

    /** The longest body name that starts at {@code index} with a capital: {@code cơ sở y tế} is no department. */
    public Optional<NameTrie.Match<Agency>> longestAt(FlatText text, int index) {
        return Folding.isUpper(text.value().charAt(index)) ? names.longestAt(text, index) : Optional.empty();
    }

    /** The longest body name that begins with {@code head} and goes on at {@code index}: a shared head, {@code các Bộ: A, B}. */
    public Optional<NameTrie.Match<Agency>> longestAt(FlatText text, int index, String head) {
        return names.longestAt(text, index, head);
    }

    /** Of several bodies of one name the one that exists on {@code day}; else the first. */
    public static Optional<Agency> choose(List<Agency> candidates, LocalDate day) {
        Optional<Agency> valid =
                candidates.stream().filter(a -> a.validity().includes(day)).findFirst();
        return valid.isPresent() ? valid : candidates.stream().findFirst();
    }
}
