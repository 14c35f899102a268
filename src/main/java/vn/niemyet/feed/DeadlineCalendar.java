package vn.niemyet.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;

/**
 * What a body has to do until when, as iCalendar (RFC 5545): one all-day event on the last day of each deadline that is a
 * date, a month, a quarter or a year. The stamp of an event is the date of its directive. Phones fetch a calendar again and
 * again, so it holds the latest deadlines only; the body's page has all. What a withdrawn or replaced paper ordered stays as a
 * cancelled event, so that phones that have it take it away.
 */
public final class DeadlineCalendar {
    /** How many events a calendar holds at most. */
    public static final int LENGTH = 200;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime PUBLISHED_AT = LocalTime.of(0, 30);
    private static final Instant UNDATED = Instant.parse("2020-01-01T00:00:00Z");

    private final FeedWords words;
    private final Lifelines lifelines;

    public DeadlineCalendar(FeedWords words, Lifelines lifelines) {
        this.words = words;
        this.lifelines = lifelines;
    }

    /** The bodies that have a deadline to keep. */
    public static List<AgencyShelf> shelves(Corpus corpus) {
        return corpus.agencies().values().stream()
                .flatMap(byProvince -> byProvince.values().stream())
                .filter(shelf -> shelf.assignments().stream().anyMatch(assignment -> due(assignment) != null))
                .toList();
    }

    /** Where the calendar lies: beside the body's page. */
    public static String address(AgencyShelf shelf) {
        return shelf.address().substring(0, shelf.address().length() - ".html".length()) + ".ics";
    }

    /** The calendar of a body in a province. */
    public byte[] of(AgencyShelf shelf) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//" + words.portal() + "//Niem Yet//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Set<String> known = new HashSet<>();
        for (Dated dated : latest(shelf)) {
            String uid = uid(shelf, dated);
            if (known.add(uid)) {
                calendar.add(event(shelf, dated, uid));
            }
        }
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An assignment with the last day of its deadline. */
    private record Dated(AgencyShelf.Assignment assignment, LocalDate day) {}

    /** The deadlines furthest ahead, the earliest of them first. */
    private static List<Dated> latest(AgencyShelf shelf) {
        List<Dated> dated = new ArrayList<>();
        for (AgencyShelf.Assignment assignment : shelf.assignments()) {
            Deadline.Due due = due(assignment);
            if (due != null) {
                dated.add(new Dated(assignment, due.lastDay()));
            }
        }
        dated.sort(Comparator.comparing(Dated::day));
        return dated.subList(Math.max(0, dated.size() - LENGTH), dated.size());
    }

    private static Deadline.@org.jspecify.annotations.Nullable Due due(AgencyShelf.Assignment assignment) {
        return assignment
                .task()
                .deadline()
                .map(Known::value)
                .flatMap(Deadline::due)
                .orElse(null);
    }

    /** The same for the same task in every build; a task with several deadlines has several events. */
    private static String uid(AgencyShelf shelf, Dated dated) {
        AgencyShelf.Assignment assignment = dated.assignment();
        String task = assignment.entry().id() + assignment.task().text() + dated.day();
        return Integer.toHexString(task.hashCode()) + "-"
                + assignment.entry().id().slug() + "@" + shelf.agency().id();
    }

    private VEvent event(AgencyShelf shelf, Dated dated, String uid) {
        AgencyShelf.Assignment assignment = dated.assignment();
        String task = assignment.task().text();
        String address = words.baseUrl() + assignment.entry().address();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp(assignment)));
        event.add(new DtStart<>(dated.day()));
        event.add(new Summary(shelf.agency().name() + ": " + task));
        event.add(new Description(assignment.entry().title() + "\n" + address));
        event.add(new Url(java.net.URI.create(address)));
        if (!lifelines.isInForce(assignment.entry())) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    private static Instant stamp(AgencyShelf.Assignment assignment) {
        return assignment
                .entry()
                .date()
                .map(PartialDate::earliest)
                .map(day -> day.atTime(PUBLISHED_AT).atZone(ZONE).toInstant())
                .orElse(UNDATED);
    }
}
