package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.niemyet.corpus.Addresses;

/** Files for machines that list pages: {@code sitemap.xml} (sitemaps.org, split over 50,000 addresses) and {@code robots.txt}. */
final class SiteFiles {
    private static final int ADDRESSES_PER_FILE = 50_000;
    /** The longest short name that the format allows. */
    private static final int SHORT_NAME = 16;

    private static final String XMLNS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final String baseUrl;
    private final String title;

    SiteFiles(String baseUrl, String title) {
        this.baseUrl = baseUrl;
        this.title = title;
    }

    /** @param addresses of all pages, in the order they are listed */
    List<PlannedPage> plan(List<String> addresses) {
        List<String> listed =
                addresses.stream().filter(a -> !a.equals(Addresses.NOT_FOUND)).toList();
        List<PlannedPage> files = new ArrayList<>();
        if (listed.size() <= ADDRESSES_PER_FILE) {
            files.add(file("sitemap.xml", () -> urls(listed)));
        } else {
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < listed.size(); from += ADDRESSES_PER_FILE) {
                List<String> part = listed.subList(from, Math.min(listed.size(), from + ADDRESSES_PER_FILE));
                String name = "sitemap-" + (parts.size() + 1) + ".xml";
                parts.add(name);
                files.add(file(name, () -> urls(part)));
            }
            files.add(file("sitemap.xml", () -> index(parts)));
        }
        files.add(file("robots.txt", () -> "User-agent: *\nAllow: /\n\nSitemap: " + baseUrl + "sitemap.xml\n"));
        if (addresses.contains(Addresses.SEARCH)) {
            files.add(file("opensearch.xml", this::openSearch));
        }
        return files;
    }

    private static PlannedPage file(String address, Supplier<String> text) {
        return PlannedPage.file(address, text);
    }

    private String urls(List<String> addresses) {
        StringBuilder out = new StringBuilder(addresses.size() * 100)
                .append(XML)
                .append("<urlset")
                .append(XMLNS);
        addresses.forEach(address ->
                out.append("<url><loc>").append(escaped(url(address))).append("</loc></url>\n"));
        return out.append("</urlset>\n").toString();
    }

    private String index(List<String> parts) {
        StringBuilder out = new StringBuilder(XML).append("<sitemapindex").append(XMLNS);
        parts.forEach(
                part -> out.append("<sitemap><loc>").append(escaped(url(part))).append("</loc></sitemap>\n"));
        return out.append("</sitemapindex>\n").toString();
    }

    /** What lets a browser search the portal from its own address bar (OpenSearch 1.1). */
    private String openSearch() {
        return XML + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n<ShortName>"
                + escaped(
                        title.substring(0, Math.min(SHORT_NAME, title.length())).strip())
                + "</ShortName>\n<Description>" + escaped(title) + "</Description>\n"
                + "<InputEncoding>UTF-8</InputEncoding>\n<Url type=\"text/html\" template=\""
                + escaped(baseUrl + Addresses.SEARCH) + "?q={searchTerms}\"/>\n</OpenSearchDescription>\n";
    }

    private String url(String address) {
        return address.equals(Addresses.START) ? baseUrl : baseUrl + address;
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
