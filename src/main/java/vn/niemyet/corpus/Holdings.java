package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;

/** The directives the portal holds, looked up by number when a citation asks which one it means. */
public final class Holdings {
    private final Map<String, List<Held>> byNumber = new HashMap<>();

    /** A held directive with its name. */
    public record Held(DirectiveId id, ReadDirective text) {}

    static Holdings of(List<ReadDirective> texts, List<DirectiveId> names) {
        Holdings holdings = new Holdings();
        for (int i = 0; i < texts.size(); i++) {
            Held held = new Held(names.get(i), texts.get(i));
            texts.get(i)
                    .directive()
                    .head()
                    .number()
                    .map(Known::value)
                    .filter(DocumentNumber::isComplete)
                    .ifPresent(number -> holdings.byNumber
                            .computeIfAbsent(number.slug(), slug -> new ArrayList<>(1))
                            .add(held));
        }
        return holdings;
    }

    /** Held directives whose number has this slug ({@link DocumentNumber#slug}). */
    public List<Held> withNumber(String slug) {
        return List.copyOf(byNumber.getOrDefault(slug, List.of()));
    }
}
