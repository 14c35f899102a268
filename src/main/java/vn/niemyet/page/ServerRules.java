package vn.niemyet.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.corpus.Addresses;

/**
 * How a web server serves the portal, in the words of three kinds: a static host ({@code _headers}), Apache
 * ({@code .htaccess}) and nginx ({@code nginx.conf}, included in a {@code server} or {@code location}). Strict headers, the
 * types of files, our page for what is not there, no lists of folders, compression, and for how long a copy is good.
 *
 * <p>Pages and styles have no stamp in their names, so a copy is good for five minutes and then asked about by its ETag. The
 * files of the search index are asked for with the stamp of their portal ({@code tim-kiem/w-2a.js?d5963d1aa777}); such a copy
 * is good for ever.
 */
final class ServerRules {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final List<Header> HEADERS = List.of(
            // What the pages may do: their own style, scripts, pictures and index; nothing from elsewhere, nothing
            // inline.
            new Header("Content-Security-Policy", POLICY),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()"));

    private static final List<Type> TYPES = List.of(
            new Type("application/atom+xml", "atom"),
            new Type("text/calendar", "ics"),
            new Type("text/x-opml", "opml"),
            new Type("application/x-ndjson", "ndjson"),
            new Type("text/csv", "csv"));

    /** What is text, and so UTF-8 and worth compressing, besides HTML and {@link #TYPES}. */
    private static final String TEXTS =
            "text/xml text/plain text/css text/javascript application/javascript application/xml image/svg+xml";

    private static final String OPENSEARCH = "application/opensearchdescription+xml";
    private static final String SHORT = "max-age=300";
    private static final String LONG = "max-age=31536000, immutable";
    private static final String STAMP = "[0-9a-f]{12}";

    private final String base;

    /** @param base path of the portal's address, {@code /} or {@code /cong/} */
    ServerRules(String base) {
        this.base = base;
    }

    private record Header(String name, String value) {}

    private record Type(String type, String ending) {}

    private static <T> String each(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining());
    }

    String staticHost() {
        return base + "*\n" + each(HEADERS, header -> "  " + header.name() + ": " + header.value() + "\n")
                + each(TYPES, type -> typeOf("*." + type.ending(), type.type()))
                + typeOf("opensearch.xml", OPENSEARCH);
    }

    private String typeOf(String files, String type) {
        return base + files + "\n  Content-Type: " + type + "; charset=utf-8\n";
    }

    /** Only what a server allows that lets {@code .htaccess} speak of files ({@code AllowOverride FileInfo}). */
    String apache() {
        return """
                ErrorDocument 404 @base@404.html
                <IfModule mod_headers.c>
                @headers@  Header set Cache-Control "@short@" "expr=%{REQUEST_STATUS} -lt 400"
                  <If "%{QUERY_STRING} =~ /^@stamp@$/ && %{REQUEST_URI} =~ m#/tim-kiem/[^/]+[.]js$#">
                    Header set Cache-Control "@long@"
                  </If>
                </IfModule>
                <IfModule mod_mime.c>
                @types@  AddCharset utf-8 .html .css .js .svg .txt .xml@endings@
                </IfModule>
                <Files "opensearch.xml">
                  ForceType "@opensearch@; charset=utf-8"
                </Files>
                <IfModule mod_deflate.c>
                  <IfModule mod_filter.c>
                    AddOutputFilterByType DEFLATE text/html @texts@
                  </IfModule>
                </IfModule>
                # a folder without a page of its own is no page, and no list
                <IfModule mod_rewrite.c>
                  RewriteEngine On
                  RewriteCond %{REQUEST_FILENAME} -d
                  RewriteCond %{REQUEST_FILENAME}/index.html !-f
                  RewriteRule ^ - [R=404,L]
                </IfModule>
                """.replace("@base@404.html", base + Addresses.NOT_FOUND)
                .replace(
                        "@headers@", each(HEADERS, h -> "  Header always set " + h.name() + " \"" + h.value() + "\"\n"))
                .replace("@types@", each(TYPES, type -> "  AddType " + type.type() + " ." + type.ending() + "\n"))
                .replace("@endings@", each(TYPES, type -> " ." + type.ending()))
                .replace("@opensearch@", OPENSEARCH)
                .replace("@texts@", texts())
                .replace("@short@", SHORT)
                .replace("@long@", LONG)
                .replace("@stamp@", STAMP);
    }

    /** No {@code location} of ours: it would not know the {@code root} or {@code alias} of the one around it. */
    String nginx() {
        return """
                # include in the server { } or location { } that serves the portal, see docs/publishing.md
                include mime.types;
                types {
                @types@}
                charset utf-8;
                charset_types @texts@;
                gzip on;
                gzip_vary on;
                gzip_min_length 512;
                gzip_types @texts@;
                error_page 404 @base@404.html;
                # a folder without a page of its own is no page, and no list
                error_page 403 =404 @base@404.html;
                @headers@set $niemyet_cache "@short@";
                if ($request_uri ~ "/tim-kiem/[^/]+[.]js[?]@stamp@$") {
                    set $niemyet_cache "@long@";
                }
                add_header Cache-Control $niemyet_cache;
                """.replace("@base@404.html", base + Addresses.NOT_FOUND)
                .replace("@headers@", each(HEADERS, h -> "add_header " + h.name() + " \"" + h.value() + "\" always;\n"))
                .replace(
                        "@types@",
                        each(
                                TYPES.subList(1, TYPES.size()),
                                type -> "    " + type.type() + " " + type.ending() + ";\n"))
                .replace("@texts@", texts())
                .replace("@short@", SHORT)
                .replace("@long@", LONG)
                .replace("@stamp@", STAMP);
    }

    private static String texts() {
        return TEXTS + each(TYPES, type -> " " + type.type());
    }
}
