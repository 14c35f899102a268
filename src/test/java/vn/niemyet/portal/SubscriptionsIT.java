package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What others subscribe to, read by the libraries they would use: feeds, their outline, calendars of deadlines. */
class SubscriptionsIT {
    private static final String BASE = "https://example.vn/cong/";
    private static final SampleSite SITE = SampleSite.get();

    @Test
    void everyFeedIsReadByRomeAndLeadsToPagesOfThePortal() throws Exception {
        List<String> feeds = SITE.files(".atom");
        assertThat(feeds).contains("index.atom", "tinh/lai-chau.atom", "loai/tb.atom", "co-quan/so-y-te.atom");
        for (String address : feeds) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(SITE.read(address)));
            assertThat(feed.getTitle()).as(address).isNotBlank();
            assertThat(page(feed.getLink())).as(address).exists();
            assertThat(feed.getEntries()).as(address).allSatisfy(entry -> {
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(page(entry.getLink())).exists();
            });
        }
    }

    @Test
    void theFeedOfAllHasTheNewestFirst() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(SITE.read("index.atom")));
        assertThat(feed.getEntries())
                .hasSize(30)
                .isSortedAccordingTo((one, other) -> other.getUpdatedDate().compareTo(one.getUpdatedDate()));
    }

    @Test
    void theOutlineNamesEveryFeedOnce() throws Exception {
        NodeList lines = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SITE.read("nguon-tin.opml").getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("outline");
        Set<String> named = new HashSet<>();
        for (int i = 0; i < lines.getLength(); i++) {
            String feed = ((Element) lines.item(i)).getAttribute("xmlUrl");
            assertThat(feed.isEmpty() || named.add(feed)).as(feed).isTrue();
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        SITE.files(".atom").stream().map(feed -> BASE + feed).toList());
    }

    @Test
    void everyCalendarIsReadAndItsEventsHaveADayAndAnIdOfTheirOwn() throws Exception {
        List<String> calendars = SITE.files(".ics");
        assertThat(calendars).contains("co-quan/so-tai-chinh/lai-chau.ics");
        for (String address : calendars) {
            Calendar calendar = new CalendarBuilder()
                    .build(new StringReader(Files.readString(SITE.root().resolve(address))));
            assertThat(calendar.validate().hasErrors()).as(address).isFalse();
            List<VEvent> events = calendar.getComponents("VEVENT");
            assertThat(events).as(address).isNotEmpty();
            assertThat(events).as(address).allSatisfy(event -> {
                assertThat(event.getDateTimeStart()).isNotNull();
                assertThat(event.getSummary().getValue()).isNotBlank();
            });
            assertThat(events)
                    .extracting(event -> event.getUid().orElseThrow().getValue())
                    .doesNotHaveDuplicates();
        }
    }

    private static java.nio.file.Path page(String url) {
        assertThat(url).startsWith(BASE);
        return SITE.root().resolve(url.substring(BASE.length()));
    }
}
