package vn.niemyet.model;

import java.util.List;
import java.util.Optional;

/**
 * A directive as the engine reads it (văn bản chỉ đạo): every value with where it came from.
 *
 * @param file path under {@code content/directives}, or the path on the command line
 * @param recipients lines of {@code Nơi nhận}
 * @param items numbered items in the order of the text
 * @param addressed bodies named in {@code Kính gửi}
 * @param mentioned bodies named in the body text without a task of their own
 */
public record Directive(
        String file,
        Head head,
        List<Recipient> addressees,
        List<Recipient> recipients,
        Optional<Signature> signature,
        List<Item> items,
        List<Task> tasks,
        List<Agency> addressed,
        List<Agency> mentioned) {

    public Directive {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        items = items instanceof PackedItems ? items : List.copyOf(items);
        tasks = tasks instanceof PackedTasks ? tasks : List.copyOf(tasks);
        addressed = List.copyOf(addressed);
        mentioned = List.copyOf(mentioned);
    }

    /** The anchor of the item with this path, empty when there is none. */
    public String anchor(String path) {
        if (items instanceof PackedItems packed) {
            return packed.anchor(path);
        }
        return items.stream()
                .filter(item -> item.path().equals(path))
                .map(Item::anchor)
                .findFirst()
                .orElse("");
    }
}
