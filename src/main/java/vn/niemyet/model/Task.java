package vn.niemyet.model;

import java.util.List;
import java.util.Optional;
import vn.niemyet.text.Span;

/**
 * Work that the document gives (nhiệm vụ): who leads (chủ trì), who supports (phối hợp), what, until when.
 *
 * @param item path of the item it stands in ({@link Item#path}), empty outside all items
 * @param deadline several deadlines of one sentence give one task each
 * @param wording the sentence or clause, on one line: {@link #text}
 */
public record Task(
        String item,
        List<Agency> leads,
        List<Agency> supports,
        Optional<Known<Deadline>> deadline,
        Wording wording,
        Span span) {

    public Task {
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
    }

    /** The same with its words as a string. */
    public Task(
            String item,
            List<Agency> leads,
            List<Agency> supports,
            Optional<Known<Deadline>> deadline,
            String text,
            Span span) {
        this(item, leads, supports, deadline, Wording.of(text), span);
    }

    /** The sentence or clause, on one line. */
    public String text() {
        return wording.words();
    }
}
