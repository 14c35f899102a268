package vn.niemyet.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses of a text reach a page: {@code http}, {@code https}, {@code mailto} and relative ones for links, files of
 * {@code content/files} for images. Judged after blanks and control characters are gone, as browsers do.
 */
final class UrlPolicy {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String FILES = "files/";

    private UrlPolicy() {}

    /** The address to put into {@code href}; empty where a link may not lead. {@code root} leads from the page to the portal's top. */
    static Optional<String> link(String written, String root) {
        String url = clean(written);
        if (url.isEmpty() || isUnsafePath(url)) {
            return Optional.empty();
        }
        if (scheme(url).isPresent()) {
            return hasAllowedScheme(url) ? Optional.of(url) : Optional.empty();
        }
        return Optional.of(isFile(url) ? root + url : url);
    }

    /** The address to put into {@code src}; empty for all but files of the portal itself. */
    static Optional<String> image(String written, String root) {
        String url = clean(written);
        return isFile(url) && !isUnsafePath(url) ? Optional.of(root + url) : Optional.empty();
    }

    static boolean hasAllowedScheme(String url) {
        return scheme(clean(url))
                .filter(s -> SCHEMES.contains(s.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static boolean isFile(String url) {
        return url.startsWith(FILES) && !url.contains("..");
    }

    /** {@code //host} leads away without saying so, and a browser reads {@code \} as {@code /}. */
    private static boolean isUnsafePath(String url) {
        return url.startsWith("//") || url.indexOf('\\') >= 0;
    }

    /** What stands before the first colon, if no path, query or fragment began earlier. */
    private static Optional<String> scheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return Optional.of(url.substring(0, i));
            }
            if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** As a browser reads it: no blanks around it, no control characters in it, a blank within as {@code %20}. */
    private static String clean(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.append(c);
            }
        }
        return out.toString().strip().replace(" ", "%20");
    }
}
