package vn.niemyet.corpus;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.niemyet.source.Key;

/**
 * Which texts are due: drafts (nháp) stay back until somebody says otherwise, papers with a time (công bố) until then.
 *
 * @param due what the portal shows
 * @param next the scheduled paper whose time comes first
 */
public record Release(List<ReadDirective> due, Optional<Scheduled> next) {

    /** A paper that waits for its time. */
    public record Scheduled(String path, Instant at) {}

    public Release {
        due = List.copyOf(due);
    }

    /** Sorts out what is due at {@code now}; times without offset are those of {@code zone}. */
    public static Release of(List<ReadDirective> texts, Instant now, ZoneId zone) {
        List<ReadDirective> due = new ArrayList<>(texts.size());
        List<Scheduled> waiting = new ArrayList<>();
        for (ReadDirective text : texts) {
            Optional<Instant> at = text.frontMatter().moment(Key.PUBLISH).map(moment -> moment.in(zone));
            if (isDraft(text)) {
                continue;
            }
            if (at.isPresent() && at.get().isAfter(now)) {
                waiting.add(new Scheduled(text.path(), at.get()));
            } else {
                due.add(text);
            }
        }
        return new Release(
                due, waiting.stream().min(Comparator.comparing(Scheduled::at).thenComparing(Scheduled::path)));
    }

    public static boolean isDraft(ReadDirective text) {
        return text.frontMatter().isTrue(Key.DRAFT);
    }
}
