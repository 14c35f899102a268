package vn.niemyet.corpus;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.niemyet.source.FrontMatter;
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
            Optional<Instant> later = laterThan(now, text.frontMatter(), zone);
            if (!isDraft(text)) {
                later.ifPresentOrElse(at -> waiting.add(new Scheduled(text.path(), at)), () -> due.add(text));
            }
        }
        return new Release(
                due, waiting.stream().min(Comparator.comparing(Scheduled::at).thenComparing(Scheduled::path)));
    }

    public static boolean isDraft(ReadDirective text) {
        return isDraft(text.frontMatter());
    }

    public static boolean isDraft(FrontMatter frontMatter) {
        return frontMatter.isTrue(Key.DRAFT);
    }

    /** The time that a paper waits for; nothing where it has come, or none was set. */
    public static Optional<Instant> laterThan(Instant now, FrontMatter frontMatter, ZoneId zone) {
        return frontMatter.moment(Key.PUBLISH).map(moment -> moment.in(zone)).filter(at -> at.isAfter(now));
    }

    /** Whether a portal built at {@code now} is without this paper: a draft, or one that waits for its time. */
    public static boolean isHeld(FrontMatter frontMatter, Instant now, ZoneId zone) {
        return isDraft(frontMatter) || laterThan(now, frontMatter, zone).isPresent();
    }
}
