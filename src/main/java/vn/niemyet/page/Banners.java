package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.niemyet.corpus.Entry;
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

    private final Words words;
    private final DateWords dates;

    Banners(Edition edition) {
        this.words = edition.words();
        this.dates = edition.dates();
    }

    List<Banner> of(Entry entry, List<Mention> mentions) {
        List<Banner> banners = new ArrayList<>();
        if (entry.isSample()) {
            banners.add(new Banner("sample", words.get("banner.sample"), List.of()));
        }
        if (entry.frontMatter().scalar(Key.WITHDRAWN).isPresent() && !isNo(entry, Key.WITHDRAWN)) {
            banners.add(new Banner("ended", words.get("banner.withdrawn"), List.of()));
        }
        entry.frontMatter()
                .scalar(Key.EXPIRES)
                .map(YamlNode.Scalar::value)
                .ifPresent(day -> banners.add(new Banner(
                        "ended",
                        words.get(
                                "banner.expires",
                                PartialDate.parse(day).map(dates::date).orElse(day)),
                        List.of())));
        entry.frontMatter()
                .scalar(Key.STATUS)
                .ifPresent(status ->
                        banners.add(new Banner("note", words.get("banner.status", status.value()), List.of())));
        by(mentions, ENDING, "ended", "banner.replaced", banners);
        by(mentions, CHANGING, "note", "banner.changed", banners);
        return banners;
    }

    private static boolean isNo(Entry entry, Key key) {
        return entry.frontMatter()
                .scalar(key)
                .filter(scalar -> Set.of("false", "no", "không").contains(scalar.value()))
                .isPresent();
    }

    private void by(List<Mention> mentions, Set<Relation> relations, String tone, String key, List<Banner> banners) {
        List<Link> links = mentions.stream()
                .filter(mention -> relations.contains(mention.citation().relation()))
                .map(Mention::citing)
                .distinct()
                .map(citing -> new Link(citing.number().orElse(citing.title()), citing.address()))
                .toList();
        if (!links.isEmpty()) {
            banners.add(new Banner(tone, words.get(key), links));
        }
    }
}
