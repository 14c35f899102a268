package vn.niemyet.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Mention;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Province;

/**
 * A list that can be subscribed to.
 *
 * @param list address of the list's page
 * @param title what a feed reader shows
 * @param entries newest first
 */
public record Channel(String list, String title, List<Entry> entries) {

    /** Where the feed lies: beside its list, that of all directives at the root. */
    public String address() {
        return list.equals(Addresses.ALL) ? "index.atom" : Addresses.feed(list);
    }

    /** Every list of the portal that grows: all, provinces and their years, kinds, bodies, cited documents. */
    public static List<Channel> all(Corpus corpus) {
        List<Channel> channels = new ArrayList<>();
        channels.add(new Channel(Addresses.ALL, "", corpus.entries()));
        channels.add(new Channel(Addresses.CENTRAL_DOCUMENTS, "Văn bản trung ương", citingCentral(corpus)));
        corpus.byProvince().forEach((id, entries) -> provinces(corpus, id, entries, channels));
        corpus.byKind()
                .forEach((id, entries) -> channels.add(new Channel(
                        Addresses.kind(id), corpus.kind(id).map(Kind::name).orElse(id), entries)));
        corpus.agencies().values().forEach(shelves -> agency(shelves.values(), corpus, channels));
        corpus.cited().values().stream()
                .filter(document ->
                        document.held().isEmpty() || document.address().startsWith("trung-uong/"))
                .forEach(document -> channels.add(new Channel(document.address(), document.name(), citing(document))));
        return channels;
    }

    private static void provinces(Corpus corpus, String id, List<Entry> entries, List<Channel> channels) {
        String name = name(corpus, id);
        channels.add(new Channel(Addresses.province(id), name, entries));
        entries.stream()
                .map(entry -> entry.id().year())
                .distinct()
                .forEach(year -> channels.add(new Channel(
                        Addresses.provinceYear(id, year),
                        name + ", " + year,
                        entries.stream()
                                .filter(entry -> entry.id().year().equals(year))
                                .toList())));
    }

    private static void agency(Collection<AgencyShelf> shelves, Corpus corpus, List<Channel> channels) {
        List<Entry> all = new ArrayList<>();
        for (AgencyShelf shelf : shelves) {
            List<Entry> own = shelf.entries();
            all.addAll(own);
            channels.add(
                    new Channel(shelf.address(), shelf.agency().name() + ", " + name(corpus, shelf.province()), own));
        }
        AgencyShelf any = shelves.iterator().next();
        all.sort(Entry.NEWEST_FIRST);
        channels.add(
                new Channel(Addresses.agency(any.agency().id()), any.agency().name(), all));
    }

    /** Directives that cite a central document: the news of the list of central documents. */
    private static List<Entry> citingCentral(Corpus corpus) {
        return corpus.centralDocuments().stream()
                .flatMap(document -> citing(document).stream())
                .distinct()
                .sorted(Entry.NEWEST_FIRST)
                .toList();
    }

    private static List<Entry> citing(CitedDocument document) {
        return document.mentions().stream().map(Mention::citing).distinct().toList();
    }

    private static String name(Corpus corpus, String province) {
        return corpus.registry().provinces().byId(province).map(Province::name).orElse(province);
    }
}
