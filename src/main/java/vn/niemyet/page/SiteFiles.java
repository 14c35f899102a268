package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.problem.Outcome;

/** Files for machines that list pages: {@code sitemap.xml} (sitemaps.org, split over 50,000 addresses) and {@code robots.txt}. */
final class SiteFiles {
    private static final int ADDRESSES_PER_FILE = 50_000;
    private static final String XMLNS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final String baseUrl;

    SiteFiles(String baseUrl) {
        this.baseUrl = baseUrl;
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
        return files;
    }

    private static PlannedPage file(String address, Supplier<String> text) {
        return new PlannedPage(address, PageKind.FILE, () -> Outcome.of(text.get()));
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

    private String url(String address) {
        return address.equals(Addresses.START) ? baseUrl : baseUrl + address;
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;").replace("<", "&lt;");
    }
}
