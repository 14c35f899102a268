package vn.niemyet.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import vn.niemyet.model.PartialDate;

/**
 * The newest directives of a list as Atom (RFC 4287). A directive counts as published at 00:30 of its date in Viet Nam; one
 * without a date stands in no feed, since Atom asks for a time and none may be invented.
 */
public final class AtomFeed {
    /** How many entries a feed holds at most. */
    public static final int LENGTH = 30;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime PUBLISHED_AT = LocalTime.of(0, 30);
    private static final Instant NOTHING_YET = Instant.parse("2020-01-01T00:00:00Z");

    private final FeedWords words;

    public AtomFeed(FeedWords words) {
        this.words = words;
    }

    /** The feed of a list, to be written to {@link Channel#address}. */
    public byte[] of(Channel channel) {
        String list = channel.list();
        String title = channel.title().isEmpty() ? words.portal() : channel.title() + " – " + words.portal();
        List<vn.niemyet.corpus.Entry> dated = channel.entries().stream()
                .filter(entry -> entry.date().isPresent())
                .limit(LENGTH)
                .toList();
        Feed feed = empty(list, channel.address(), title);
        feed.setUpdated(Date.from(dated.stream()
                .map(AtomFeed::published)
                .max(Comparator.naturalOrder())
                .orElse(NOTHING_YET)));
        feed.setEntries(dated.stream().map(this::entry).toList());
        return bytes(feed);
    }

    /** A feed without entries. */
    Feed empty(String list, String address, String title) {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(words.baseUrl() + list);
        feed.setTitle(title);
        feed.setAuthors(List.of(author()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", list)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", address)));
        feed.setUpdated(Date.from(NOTHING_YET));
        return feed;
    }

    private com.rometools.rome.feed.synd.SyndPerson author() {
        Person person = new Person();
        person.setName(words.portal());
        return person;
    }

    Link link(String rel, String type, String address) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(words.baseUrl() + address);
        return link;
    }

    private Entry entry(vn.niemyet.corpus.Entry directive) {
        Entry entry = new Entry();
        entry.setId(words.baseUrl() + directive.address());
        entry.setTitle(directive.number().map(number -> number + ": ").orElse("") + directive.title());
        entry.setAlternateLinks(List.of(link("alternate", "text/html", directive.address())));
        entry.setUpdated(Date.from(published(directive)));
        entry.setPublished(Date.from(published(directive)));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(directive
                .directive()
                .head()
                .issuer()
                .map(issuer -> issuer.value().name())
                .orElse(""));
        entry.setSummary(summary);
        return entry;
    }

    private static Instant published(vn.niemyet.corpus.Entry directive) {
        PartialDate date = directive.date().orElseThrow();
        return date.earliest().atTime(PUBLISHED_AT).atZone(ZONE).toInstant();
    }

    static byte[] bytes(Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (FeedException broken) {
            throw new IllegalStateException("the feed of " + feed.getId() + " lacks a required part", broken);
        }
    }
}
