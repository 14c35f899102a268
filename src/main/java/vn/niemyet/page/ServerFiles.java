package vn.niemyet.page;

import java.time.LocalDate;
import java.util.List;
import vn.niemyet.settings.Portal;

/**
 * Files that tell a web server how to serve the portal ({@link ServerRules}), and those that tell people whom to ask: {@code humans.txt}, {@code .well-known/security.txt} (RFC 9116).
 */
public final class ServerFiles {
    /** What the pages may do: their own style, scripts, pictures and index; nothing from elsewhere, nothing inline. */
    public static final String POLICY = ServerRules.POLICY;

    private final Portal portal;
    private final LocalDate today;

    ServerFiles(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    List<PlannedPage> plan() {
        ServerRules rules = new ServerRules(portal.basePath());
        return List.of(
                file("_headers", rules.staticHost()),
                file(".htaccess", rules.apache()),
                file("nginx.conf", rules.nginx()),
                file("humans.txt", humans()),
                file(".well-known/security.txt", security()));
    }

    private static PlannedPage file(String address, String text) {
        return PlannedPage.file(address, () -> text);
    }

    private String humans() {
        StringBuilder out = new StringBuilder("/* TEAM */\n");
        out.append(portal.title()).append('\n').append(portal.owner().name()).append('\n');
        if (!portal.owner().mail().isEmpty()) {
            out.append("Contact: ").append(portal.owner().mail()).append('\n');
        }
        out.append("\n/* SITE */\n").append(portal.baseUrl()).append('\n');
        out.append("Language: ").append(portal.language()).append('\n');
        if (!portal.licence().name().isEmpty()) {
            out.append("Licence: ").append(portal.licence().name()).append('\n');
        }
        return out.toString();
    }

    private String security() {
        String contact = portal.owner().mail().isEmpty()
                ? portal.baseUrl().toString()
                : "mailto:" + portal.owner().mail();
        return "Contact: " + contact + "\nExpires: " + expires(today)
                + "T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: " + portal.baseUrl()
                + ".well-known/security.txt\n";
    }

    /**
     * Half a year to a year ahead, as RFC 9116 wants it, so that the bytes change twice a year only: a portal that nobody has
     * built for so long has perhaps nobody who reads that mail.
     */
    static LocalDate expires(LocalDate today) {
        return today.getMonthValue() <= 6
                ? LocalDate.of(today.getYear(), 12, 31)
                : LocalDate.of(today.getYear() + 1, 6, 30);
    }
}
