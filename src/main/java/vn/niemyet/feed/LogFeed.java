package vn.niemyet.feed;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.LogBook;
import vn.niemyet.settings.Moment;

/** The publication log as Atom: what was published, corrected, replaced, withdrawn. */
public final class LogFeed {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomFeed atom;
    private final FeedWords words;
    private final Map<String, String> happenings;

    /** @param happenings the words of each happening, {@code withdrawn} → {@code Thu hồi}, and {@code heading} */
    public LogFeed(FeedWords words, Map<String, String> happenings) {
        this.atom = new AtomFeed(words);
        this.words = words;
        this.happenings = Map.copyOf(happenings);
    }

    /** Where the feed lies: {@code nhat-ky.atom}. */
    public static String address() {
        return Addresses.feed(Addresses.LOG);
    }

    /** The newest events, to be written to {@link #address}. */
    public byte[] of(List<LogBook.Event> events, List<vn.niemyet.corpus.Entry> directives) {
        Map<String, vn.niemyet.corpus.Entry> byAddress =
                directives.stream().collect(Collectors.toMap(vn.niemyet.corpus.Entry::address, Function.identity()));
        List<LogBook.Event> newest = events.stream().limit(AtomFeed.LENGTH).toList();
        Feed feed = atom.empty(Addresses.LOG, address(), word("heading"));
        newest.stream()
                .map(LogFeed::time)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> feed.setUpdated(Date.from(last)));
        feed.setEntries(newest.stream()
                .map(event -> entry(event, Optional.ofNullable(byAddress.get(event.address()))))
                .toList());
        return AtomFeed.bytes(feed);
    }

    private Entry entry(LogBook.Event event, Optional<vn.niemyet.corpus.Entry> directive) {
        String happening = event.happening().name().toLowerCase(Locale.ROOT);
        String title = directive
                .map(d -> d.number().map(number -> number + ": ").orElse("") + d.title())
                .orElse(event.address());
        Entry entry = new Entry();
        entry.setId(words.baseUrl() + event.address() + "#" + happening + "-" + event.since());
        entry.setTitle(word(happening) + " – " + title);
        entry.setAlternateLinks(List.of(atom.link("alternate", "text/html", event.address())));
        entry.setUpdated(Date.from(time(event)));
        return entry;
    }

    private String word(String key) {
        return happenings.getOrDefault(key, key);
    }

    private static Instant time(LogBook.Event event) {
        return Moment.parse(event.since())
                .map(moment -> moment.in(ZONE))
                .orElseThrow(() -> new IllegalStateException(event.since()));
    }
}
