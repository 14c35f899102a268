package vn.niemyet.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Release;
import vn.niemyet.page.template.Words;
import vn.niemyet.settings.Settings;

/** The marks of papers that only a preview shows: drafts (nháp), and those whose time has not come (công bố). */
final class Pending {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    private final Words words;
    private final Instant now;
    private final ZoneId zone;

    Pending(Settings settings, Words words) {
        this.words = words;
        this.now = settings.now();
        this.zone = settings.portal().zone();
    }

    /** {@code bản nháp}, {@code hẹn giờ}; empty for a paper that is out. */
    String tag(Entry entry) {
        if (Release.isDraft(entry.frontMatter())) {
            return words.get("pending.draft");
        }
        return time(entry).isPresent() ? words.get("pending.scheduled") : "";
    }

    /** The sentence at the head of its page. */
    Optional<String> sentence(Entry entry) {
        if (Release.isDraft(entry.frontMatter())) {
            return Optional.of(words.get("banner.draft"));
        }
        return time(entry).map(at -> words.get("banner.scheduled", at));
    }

    private Optional<String> time(Entry entry) {
        return Release.laterThan(now, entry.frontMatter(), zone).map(at -> TIME.format(at.atZone(zone)));
    }
}
