package vn.niemyet.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.LogBook;
import vn.niemyet.model.PartialDate;
import vn.niemyet.page.view.Frame;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.LogView;

/** The page of the publication log: what was published, corrected, replaced and withdrawn, and when. */
final class LogPage {
    private static final int ISO_DAY = 10;

    private final Edition edition;
    private final List<LogBook.Event> events;

    LogPage(Edition edition, List<LogBook.Event> events) {
        this.edition = edition;
        this.events = events;
    }

    void plan(Templated pages) {
        pages.add(Addresses.LOG, PageKind.LOG, this::view);
    }

    private LogView view() {
        String heading = edition.words().get("log.heading");
        Frames.Sketch sketch = new Frames.Sketch(Addresses.LOG, PageKind.LOG, "", List.of());
        Frame frame = edition.frames()
                .withFeed(
                        edition.frames().frame(sketch, heading, edition.words().get("log.intro")),
                        heading,
                        Addresses.feed(Addresses.LOG));
        Map<String, Entry> entries =
                edition.corpus().entries().stream().collect(Collectors.toMap(Entry::address, Function.identity()));
        return new LogView(
                frame,
                events.stream()
                        .map(event -> row(event, Optional.ofNullable(entries.get(event.address()))))
                        .toList());
    }

    private LogView.Event row(LogBook.Event event, Optional<Entry> entry) {
        String tone = event.happening().name().toLowerCase(Locale.ROOT);
        String day = event.since().substring(0, Math.min(ISO_DAY, event.since().length()));
        String address = event.address();
        String bare = address.substring("van-ban/".length(), address.length() - ".html".length());
        return new LogView.Event(
                tone,
                edition.words().get("log." + tone),
                event.since(),
                PartialDate.parse(day).map(edition.dates()::date).orElse(day),
                new Link(entry.map(Entry::title).orElse(bare), address),
                entry.map(OfficialName::of).orElse(""));
    }
}
