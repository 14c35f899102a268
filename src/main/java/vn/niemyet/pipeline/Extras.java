package vn.niemyet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.niemyet.archive.Tables;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.feed.AtomFeed;
import vn.niemyet.feed.Channel;
import vn.niemyet.feed.DeadlineCalendar;
import vn.niemyet.feed.FeedWords;
import vn.niemyet.feed.LogFeed;
import vn.niemyet.feed.Outline;
import vn.niemyet.page.Attachments;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Site;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Portal;
import vn.niemyet.source.AttachmentReader;
import vn.niemyet.source.Listed;

/** What a portal has besides its pages: styles and scripts, attachments, feeds, calendars, tables for those who harvest. */
final class Extras {
    private final Materials materials;
    private final Corpus corpus;
    private final Site site;
    private final Names names;

    Extras(Materials materials, Site site, Names names) {
        this.names = names;
        this.materials = materials;
        this.corpus = materials.corpus();
        this.site = site;
    }

    /**
     * Words of the portal for those who subscribe.
     *
     * @param groups what the lists are about, by the first folder of their addresses
     * @param log what the log calls each happening
     */
    record Names(Map<String, String> groups, Map<String, String> log) {
        Names {
            groups = Map.copyOf(groups);
            log = Map.copyOf(log);
        }
    }

    void write(Workers workers, Findings findings) throws Exception {
        for (Map.Entry<String, byte[]> asset : materials.templates().assets().entrySet()) {
            site.write("assets/" + asset.getKey(), asset.getValue());
        }
        List<Map.Entry<String, Listed>> attachments =
                List.copyOf(materials.content().attachments().entrySet());
        workers.inOrder(attachments, this::attachment, findings::add);
        writeMade(workers);
    }

    /** What is made from the corpus alone: neither assets nor attachments. */
    void writeMade(Workers workers) throws Exception {
        tables();
        feeds(workers);
    }

    private List<Problem> attachment(Map.Entry<String, Listed> attachment) throws PublishException {
        var bytes = AttachmentReader.read(attachment.getValue());
        if (bytes.value().isPresent()) {
            site.write(Attachments.path(attachment.getKey()), bytes.value().get());
        }
        return bytes.problems();
    }

    private void tables() throws PublishException {
        Tables tables = new Tables(corpus, portal().baseUrl().toString());
        site.write("du-lieu/directives.csv", tables::directives);
        site.write("du-lieu/citations.csv", tables::citations);
        site.write("du-lieu/tasks.csv", tables::tasks);
        site.write("du-lieu/agencies.csv", tables::agencies);
        site.write("du-lieu/central-documents.csv", tables::centralDocuments);
    }

    private void feeds(Workers workers) throws Exception {
        FeedWords words =
                new FeedWords(portal().title(), portal().baseUrl().toString(), portal().language(), names.groups());
        if (portal().has(Feature.FEEDS)) {
            write(LogFeed.address(), () -> new LogFeed(words, names.log()).of(materials.log(), corpus.entries()));
            AtomFeed atom = new AtomFeed(words);
            List<Channel> channels = Channel.all(corpus);
            String log = names.log().getOrDefault("heading", "");
            write(Outline.ADDRESS, () -> new Outline(words).of(channels, log));
            workers.inOrder(
                    channels,
                    channel -> {
                        write(channel.address(), () -> atom.of(channel));
                        return channel;
                    },
                    channel -> {});
        }
        if (portal().has(Feature.CALENDAR)) {
            DeadlineCalendar calendar = new DeadlineCalendar(words, new Lifelines(corpus.entries()));
            workers.inOrder(
                    DeadlineCalendar.shelves(corpus),
                    shelf -> {
                        write(DeadlineCalendar.address(shelf), () -> calendar.of(shelf));
                        return shelf;
                    },
                    shelf -> {});
        }
    }

    /** Makes a file where it is wanted. */
    private void write(String address, Supplier<byte[]> made) throws PublishException {
        if (site.wants(address)) {
            site.write(address, made.get());
        }
    }

    private Portal portal() {
        return materials.settings().portal();
    }
}
