package vn.niemyet.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.problem.Outcome;
import vn.niemyet.settings.Portal;

/**
 * Files that tell a web server how to serve the portal: strict headers and the types of files, for a static host
 * ({@code _headers}), Apache ({@code .htaccess}) and nginx ({@code nginx.conf}, to be included in a {@code server}); and those
 * that tell people whom to ask: {@code humans.txt}, {@code .well-known/security.txt} (RFC 9116).
 */
public final class ServerFiles {
    /** What the pages may do: their own style, scripts, pictures and index; nothing from elsewhere, nothing inline. */
    public static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final List<Header> HEADERS = List.of(
            new Header("Content-Security-Policy", POLICY),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final List<Type> TYPES = List.of(
            new Type("application/atom+xml", "atom"),
            new Type("text/calendar", "ics"),
            new Type("text/x-opml", "opml"),
            new Type("application/x-ndjson", "ndjson"),
            new Type("text/csv", "csv"),
            new Type("application/opensearchdescription+xml", "opensearch.xml"));

    private final Portal portal;
    private final LocalDate today;

    ServerFiles(Portal portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    private record Header(String name, String value) {}

    /** @param ending of the names of such files; a whole name for one that has none of its own */
    private record Type(String type, String ending) {
        boolean isEnding() {
            return ending.indexOf('.') < 0;
        }

        /** Words beyond ASCII are UTF-8 in all of them. */
        String inUtf8() {
            return type + "; charset=utf-8";
        }
    }

    List<PlannedPage> plan() {
        return List.of(
                file("_headers", staticHost()),
                file(".htaccess", apache()),
                file("nginx.conf", nginx()),
                file("humans.txt", humans()),
                file(".well-known/security.txt", security()));
    }

    private static PlannedPage file(String address, String text) {
        return new PlannedPage(address, PageKind.FILE, () -> Outcome.of(text));
    }

    private String staticHost() {
        String base = portal.basePath();
        String headers = HEADERS.stream()
                .map(header -> "  " + header.name() + ": " + header.value() + "\n")
                .collect(Collectors.joining());
        String types = TYPES.stream()
                .map(type -> base + (type.isEnding() ? "*." : "") + type.ending() + "\n  Content-Type: " + type.inUtf8()
                        + "\n")
                .collect(Collectors.joining());
        return base + "*\n" + headers + types;
    }

    private String apache() {
        String headers = HEADERS.stream()
                .map(header -> "  Header always set " + header.name() + " \"" + header.value() + "\"\n")
                .collect(Collectors.joining());
        String types = TYPES.stream()
                .filter(Type::isEnding)
                .map(type -> "  AddType " + type.type() + " ." + type.ending() + "\n")
                .collect(Collectors.joining());
        String utf8 = TYPES.stream()
                .filter(Type::isEnding)
                .map(type -> " ." + type.ending())
                .collect(Collectors.joining());
        return "ErrorDocument 404 " + portal.basePath() + Addresses.NOT_FOUND + "\n<IfModule mod_headers.c>\n" + headers
                + "</IfModule>\n<IfModule mod_mime.c>\n" + types + "  AddCharset utf-8 .html .css .js .txt .xml" + utf8
                + "\n</IfModule>\n";
    }

    /** A type block of its own would forget all types that nginx knows, hence one location for each. */
    private String nginx() {
        String base = portal.basePath();
        String headers = HEADERS.stream()
                .map(header -> "add_header " + header.name() + " \"" + header.value() + "\" always;\n")
                .collect(Collectors.joining());
        String types = TYPES.stream()
                .map(type -> "location ~ ^" + base.replace(".", "\\.") + ".*" + (type.isEnding() ? "\\." : "")
                        + type.ending().replace(".", "\\.") + "$ { types { } default_type \"" + type.inUtf8()
                        + "\"; }\n")
                .collect(Collectors.joining());
        return "# include in the server { } that serves the portal\ncharset utf-8;\nerror_page 404 " + base
                + Addresses.NOT_FOUND + ";\n" + headers + types;
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

    /** Good until the end of next year, so that its bytes change once a year only. */
    private String security() {
        String contact = portal.owner().mail().isEmpty()
                ? portal.baseUrl().toString()
                : "mailto:" + portal.owner().mail();
        return "Contact: " + contact + "\nExpires: " + (today.getYear() + 1)
                + "-12-31T00:00:00Z\nPreferred-Languages: vi, en\n" + "Canonical: " + portal.baseUrl()
                + ".well-known/security.txt\n";
    }
}
