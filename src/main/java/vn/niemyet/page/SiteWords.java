package vn.niemyet.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Site;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Portal;
import vn.niemyet.settings.Settings;
import vn.niemyet.source.TemplateFolder;

/** Puts together what all pages share. */
final class SiteWords {
    private SiteWords() {}

    static Site of(Settings settings, TemplateFolder folder, Words words) {
        Portal portal = settings.portal();
        return new Site(
                portal.title(),
                portal.language(),
                portal.language().equals("en"),
                portal.owner().name(),
                Optional.of(portal.owner().mail()).filter(mail -> !mail.isEmpty()),
                new Site.Licence(portal.licence().name(), portal.licence().text()),
                portal.notices(),
                sections(portal, words),
                asset("style.css", folder),
                asset("portal.js", folder),
                portal.has(Feature.SEARCH),
                portal.has(Feature.SEARCH) ? asset("search.js", folder) : Optional.empty(),
                portal.has(Feature.FEEDS));
    }

    private static List<Site.Section> sections(Portal portal, Words words) {
        List<Site.Section> lists = List.of(
                new Site.Section("provinces", words.get("nav.provinces"), Addresses.PROVINCES),
                new Site.Section("dates", words.get("nav.dates"), Addresses.DATES),
                new Site.Section("agencies", words.get("nav.agencies"), Addresses.AGENCIES),
                new Site.Section("kinds", words.get("nav.kinds"), Addresses.KINDS),
                new Site.Section("central", words.get("nav.central"), Addresses.CENTRAL_DOCUMENTS),
                new Site.Section("all", words.get("nav.all"), Addresses.ALL));
        Site.Section search = new Site.Section("search", words.get("nav.search"), Addresses.SEARCH);
        return portal.has(Feature.SEARCH)
                ? Stream.concat(lists.stream(), Stream.of(search)).toList()
                : lists;
    }

    /** The address of an asset with a mark of its content, so that no browser shows a new page in an old style. */
    private static Optional<String> asset(String name, TemplateFolder folder) {
        return Optional.ofNullable(folder.assets().get(name)).map(bytes -> {
            CRC32 sum = new CRC32();
            sum.update(bytes, 0, bytes.length);
            return "assets/" + name + "?v=" + Long.toHexString(sum.getValue());
        });
    }
}
