package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.corpus.Mention;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Relation;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.DirectiveView.Banner;
import vn.niemyet.page.view.Link;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;

/** What nobody may miss about a directive: that it is a sample, withdrawn, replaced, amended, no longer in force. */
final class Banners {
    private static final Set<Relation> ENDING = Set.of(Relation.REPLACES, Relation.REPEALS);
    private static final Set<Relation> CHANGING = Set.of(Relation.AMENDS, Relation.CORRECTS);

    private final Edition edition;
    private final Words words;
    private final DateWords dates;
    private final Lifelines lifelines;
    private final Pending pending;

    Banners(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.dates = edition.dates();
        this.lifelines = edition.lifelines();
        this.pending = edition.pending();
    }

    List<Banner> of(Entry entry, List<Mention> mentions) {
        List<Banner> banners = new ArrayList<>();
        pending.sentence(entry).ifPresent(words -> banners.add(new Banner("future", words, List.of())));
        if (entry.isSample()) {
            banners.add(new Banner("sample", words.get("banner.sample"), List.of()));
        }
        Lifelines.withdrawn(entry)
                .ifPresent(reason -> banners.add(new Banner("ended", withdrawn(entry, reason), List.of())));
        entry.frontMatter().scalar(Key.EXPIRES).map(YamlNode.Scalar::value).ifPresent(day -> banners.add(expiry(day)));
        entry.frontMatter()
                .scalar(Key.STATUS)
                .ifPresent(status ->
                        banners.add(new Banner("note", words.get("banner.status", status.value()), List.of())));
        add(banners, "ended", "banner.replaced", later(entry, mentions, ENDING));
        add(banners, "note", "banner.changed", later(entry, mentions, CHANGING));
        add(banners, "note", "banner.replaces", earlier(entry, Relation.REPLACES));
        add(banners, "note", "banner.corrects", earlier(entry, Relation.CORRECTS));
        return banners;
    }

    /**
     * A page does not know what day it is: what it says is true before the day and after it. A reader's browser knows, and gets
     * the words for the time behind the day.
     */
    private Banner expiry(String written) {
        Optional<PartialDate> date = PartialDate.parse(written);
        String day = date.map(dates::date).orElse(written);
        String since = date.map(end -> end.earliest().toString()).orElse("");
        String then = since.isEmpty() ? "" : words.get("banner.expires", day);
        return new Banner("dated", words.get("banner.expiry", day), List.of(), since, then);
    }

    /** The day and the reason as far as they are known. */
    private String withdrawn(Entry entry, String reason) {
        Optional<String> day = edition.withdrawnOn(entry);
        if (reason.isEmpty()) {
            return day.map(on -> words.get("banner.withdrawnOn", on)).orElse(words.get("banner.withdrawn"));
        }
        return day.map(on -> words.get("banner.withdrawnOnBecause", on, reason))
                .orElse(words.get("banner.withdrawnBecause", reason));
    }

    /** Papers that say in their text or front matter what they do to this one. */
    private List<Link> later(Entry entry, List<Mention> mentions, Set<Relation> relations) {
        Stream<Entry> inText = mentions.stream()
                .filter(mention -> relations.contains(mention.citation().relation()))
                .map(Mention::citing);
        Stream<Entry> inFrontMatter = lifelines.successors(entry).stream()
                .filter(successor -> relations.contains(successor.relation()))
                .map(Lifelines.Successor::entry);
        return Stream.concat(inText, inFrontMatter)
                .distinct()
                .map(Banners::link)
                .toList();
    }

    private List<Link> earlier(Entry entry, Relation relation) {
        return lifelines.predecessors(entry).stream()
                .filter(before -> before.relation() == relation)
                .map(before -> before.entry().map(Banners::link).orElse(new Link(before.words(), "")))
                .toList();
    }

    private static Link link(Entry entry) {
        return new Link(entry.number().orElse(entry.title()), entry.address());
    }

    private void add(List<Banner> banners, String tone, String key, List<Link> links) {
        if (!links.isEmpty()) {
            banners.add(new Banner(tone, words.get(key), links));
        }
    }
}
