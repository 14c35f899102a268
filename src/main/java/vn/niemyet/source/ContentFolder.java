package vn.niemyet.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.registry.RegistryFile;
import vn.niemyet.text.TextFile;

/**
 * What a content folder holds: its small tables read, its texts and attachments only listed, since there can be a hundred
 * thousand of them.
 *
 * @param portal {@code portal.yaml}
 * @param addresses {@code addresses.csv}, the ledger of published addresses
 * @param registries {@code registry/*.csv}, the office's own rows
 * @param texts {@code directives/**}, sorted by path
 * @param attachments {@code files/**} by their path below {@code files}
 */
public record ContentFolder(
        Optional<TextFile> portal,
        Optional<TextFile> addresses,
        List<RegistryFile> registries,
        List<Listed> texts,
        SortedMap<String, Listed> attachments) {

    public ContentFolder {
        registries = List.copyOf(registries);
        texts = List.copyOf(texts);
        attachments = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
    }

    /** The same folder without these attachments. */
    public ContentFolder without(Set<String> names) {
        SortedMap<String, Listed> left = new TreeMap<>(attachments);
        left.keySet().removeAll(names);
        return new ContentFolder(portal, addresses, registries, texts, left);
    }
}
