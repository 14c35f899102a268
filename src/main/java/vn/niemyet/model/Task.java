package vn.niemyet.model;

import java.util.List;
import java.util.Optional;
import vn.niemyet.text.Span;

/**
 * Work that the document gives (nhiệm vụ): who leads (chủ trì), who supports (phối hợp), what, until when.
 *
 * @param item path of the item it stands in ({@link Item#path}), empty outside all items
 * @param deadline several deadlines of one sentence give one task each
 * @param text the sentence or clause, on one line
 */
public record Task(
        String item,
        List<Agency> leads,
        List<Agency> supports,
        Optional<Known<Deadline>> deadline,
        String text,
        Span span) {

    public Task {
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
    }
}
