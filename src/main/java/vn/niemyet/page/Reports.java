package vn.niemyet.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.niemyet.corpus.Entry;
import vn.niemyet.page.template.Words;
import vn.niemyet.settings.Portal;

/** The mail with which a reader reports a mistake, number and address filled in (RFC 6068). */
final class Reports {
    private final Portal portal;
    private final Words words;

    Reports(Portal portal, Words words) {
        this.portal = portal;
        this.words = words;
    }

    /** Empty where nobody is named to hear of it. */
    String mail(Entry entry) {
        if (portal.owner().mail().isEmpty()) {
            return "";
        }
        String name = entry.number().orElse(entry.title());
        return "mailto:" + portal.owner().mail()
                + "?subject=" + encoded(words.get("report.subject", name))
                + "&body=" + encoded(words.get("report.body", name, portal.baseUrl() + entry.address()) + "\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
