package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.niemyet.model.Relation;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.settings.YesNo;
import vn.niemyet.source.Key;
import vn.niemyet.text.Slug;

/**
 * Which paper replaces or corrects which (thay thế, đính chính), as officers say it in front matter, seen from both sides; and
 * which papers are withdrawn (thu hồi).
 */
public final class Lifelines {
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<DirectiveId, List<Successor>> successors = new HashMap<>();

    /** A later paper and what it does to this one. */
    public record Successor(Entry entry, Relation relation) {}

    /** An earlier paper as the front matter names it, and itself where the portal holds exactly one of that name. */
    public record Predecessor(String words, Optional<Entry> entry, Relation relation) {}

    public Lifelines(List<Entry> entries) {
        if (entries.stream().noneMatch(Lifelines::points)) {
            return;
        }
        for (Entry entry : entries) {
            entry.number().ifPresent(number -> note(Slug.of(number), entry));
            note(entry.id().toString(), entry);
        }
        for (Entry entry : entries) {
            for (Predecessor before : predecessors(entry)) {
                before.entry()
                        .ifPresent(held -> successors
                                .computeIfAbsent(held.id(), id -> new ArrayList<>(1))
                                .add(new Successor(entry, before.relation())));
            }
        }
    }

    private static boolean points(Entry entry) {
        return entry.frontMatter().get(Key.REPLACES).isPresent()
                || entry.frontMatter().get(Key.CORRECTS).isPresent();
    }

    private void note(String word, Entry entry) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(entry);
    }

    /** What a paper says that it replaces or corrects, in the order of its front matter. */
    public List<Predecessor> predecessors(Entry entry) {
        List<Predecessor> before = new ArrayList<>();
        for (YamlNode.Scalar scalar : entry.frontMatter().scalars(Key.REPLACES)) {
            before.add(new Predecessor(scalar.value().strip(), find(entry, scalar.value()), Relation.REPLACES));
        }
        for (YamlNode.Scalar scalar : entry.frontMatter().scalars(Key.CORRECTS)) {
            before.add(new Predecessor(scalar.value().strip(), find(entry, scalar.value()), Relation.CORRECTS));
        }
        return before;
    }

    /** Later papers that replace or correct this one. */
    public List<Successor> successors(Entry entry) {
        return successors.getOrDefault(entry.id(), List.of());
    }

    /** By name ({@code lai-chau/2021/107-tb-ubnd}) or by number, within the province first; nothing where several fit. */
    private Optional<Entry> find(Entry from, String written) {
        Optional<Entry> named = only(written.strip(), other -> !other.equals(from));
        String slug = Slug.of(written);
        return named.or(() -> only(
                        slug,
                        other -> !other.equals(from)
                                && other.id().province().equals(from.id().province())))
                .or(() -> only(slug, other -> !other.equals(from)));
    }

    private Optional<Entry> only(String word, Predicate<Entry> fits) {
        List<Entry> found =
                byWord.getOrDefault(word, List.of()).stream().filter(fits).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Why a paper was withdrawn, empty where no reason is given; nothing where it stands. */
    public static Optional<String> withdrawn(Entry entry) {
        return entry.frontMatter()
                .scalar(Key.WITHDRAWN)
                .map(scalar -> scalar.value().strip())
                .filter(words -> YesNo.parse(words).orElse(true))
                .map(words -> YesNo.parse(words).isPresent() ? "" : words);
    }

    /** Whether what the paper orders is still to be done: it is neither withdrawn nor replaced. */
    public boolean isInForce(Entry entry) {
        LedgerState state = state(entry);
        return state != LedgerState.WITHDRAWN && state != LedgerState.REPLACED;
    }

    /** What the ledger says of a paper that stands on the portal. */
    public LedgerState state(Entry entry) {
        if (withdrawn(entry).isPresent()) {
            return LedgerState.WITHDRAWN;
        }
        List<Successor> later = successors(entry);
        if (later.isEmpty()) {
            return LedgerState.PUBLISHED;
        }
        boolean replaced = later.stream().anyMatch(successor -> successor.relation() == Relation.REPLACES);
        return replaced ? LedgerState.REPLACED : LedgerState.CORRECTED;
    }
}
