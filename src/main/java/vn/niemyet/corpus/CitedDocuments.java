package vn.niemyet.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Level;
import vn.niemyet.registry.Registry;

/** Puts the documents that directives cite together from all their mentions. */
final class CitedDocuments {
    private final Registry registry;
    private final Map<String, Entry> heldByKey = new HashMap<>();
    private final SortedMap<String, PackedMentions> mentions = new TreeMap<>();

    private CitedDocuments(Registry registry) {
        this.registry = registry;
    }

    /** By place ({@link CitedDocument#placeOf}), mentions newest first (entries come newest first). */
    static SortedMap<String, CitedDocument> of(List<Entry> entries, Registry registry) {
        CitedDocuments documents = new CitedDocuments(registry);
        entries.forEach(documents::hold);
        entries.forEach(documents::collect);
        return documents.build();
    }

    private void hold(Entry entry) {
        Holdings.key(entry.directive().head())
                .ifPresent(key -> heldByKey.putIfAbsent(entry.id().province() + "/" + key, entry));
    }

    private void collect(Entry entry) {
        for (int i = 0; i < entry.citations().size(); i++) {
            int place = i;
            CitedDocument.placeOf(entry.citations().get(i), entry)
                    .ifPresent(where -> mentions.computeIfAbsent(where, w -> new PackedMentions())
                            .note(entry, place));
        }
    }

    private SortedMap<String, CitedDocument> build() {
        SortedMap<String, CitedDocument> documents = new TreeMap<>();
        Map<String, String> provinces = new HashMap<>();
        mentions.forEach((where, all) -> {
            int slash = where.indexOf('/');
            String province = provinces.computeIfAbsent(where.substring(0, slash), id -> id);
            CitedDocument document = document(province, where.substring(slash + 1), all.trimmed());
            documents.put(document.place(), document);
        });
        return documents;
    }

    private CitedDocument document(String province, String key, List<Mention> all) {
        Level level = province.equals(DirectiveId.CENTRAL)
                ? Level.CENTRAL
                : all.get(0).citation().resolution().level();
        Optional<CentralDocument> registered =
                level == Level.CENTRAL ? registry.centralDocument(key) : Optional.empty();
        Optional<Entry> held = Optional.ofNullable(heldByKey.get(province + "/" + key));
        return new CitedDocument(key, level, province, CitationWords.fullest(all, registered), registered, held, all);
    }
}
