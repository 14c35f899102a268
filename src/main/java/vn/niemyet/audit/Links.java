package vn.niemyet.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where a link on a page of the portal leads. */
final class Links {
    private static final String UP = "../";

    private final String basePath;

    /** @param basePath of the portal on its host, with a slash at both ends; {@code /} for a host of its own */
    Links(String basePath) {
        this.basePath = basePath;
    }

    /**
     * The address in the portal that {@code link} on the page {@code from} means, with its {@code #anchor} if it has one;
     * nothing for links that leave the portal. {@code ../tinh.html} on {@code tinh/lai-chau.html} is {@code tinh.html}, and
     * so is {@code /cong-bao/tinh.html} on the page 404 of a portal under {@code /cong-bao/}.
     */
    Optional<String> target(String from, String link) {
        if (isPlain(link)) {
            return Optional.of(climb(from, link));
        }
        if (isForeign(link)) {
            return Optional.empty();
        }
        int hash = link.indexOf('#');
        String path = withoutQuery(hash < 0 ? link : link.substring(0, hash));
        String anchor = hash < 0 ? "" : link.substring(hash);
        String target = path.isEmpty() ? from : inPortal(from, path);
        return Optional.of(target + anchor);
    }

    /** Beside the base path nothing of the portal can be found: such a path stays as it is and is found dead. */
    private String inPortal(String from, String path) {
        if (!path.startsWith("/")) {
            return resolve(from, path);
        }
        return path.startsWith(basePath) ? resolve(from, path.substring(basePath.length() - 1)) : path;
    }

    private static boolean isForeign(String link) {
        int colon = link.indexOf(':');
        int slash = link.indexOf('/');
        return link.startsWith("//") || (colon >= 0 && (slash < 0 || colon < slash));
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        String bare = query < 0 ? path : path.substring(0, query);
        return bare.indexOf('%') < 0 ? bare : URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Whether only a start of {@code ../} makes the link special, as in nearly all links of a page; its anchor may be any. */
    private static boolean isPlain(String link) {
        int from = 0;
        while (link.startsWith(UP, from)) {
            from += UP.length();
        }
        char before = '/';
        for (int i = from; i < link.length() && link.charAt(i) != '#'; i++) {
            char c = link.charAt(i);
            boolean noName = c == '/' && (before == '/' || before == '.');
            if (noName || c == ':' || c == '?' || c == '%') {
                return false;
            }
            before = c;
        }
        return before != '/' && before != '.';
    }

    private static String climb(String from, String path) {
        int folder = from.lastIndexOf('/');
        int at = 0;
        while (path.startsWith(UP, at)) {
            at += UP.length();
            folder = folder <= 0 ? -1 : from.lastIndexOf('/', folder - 1);
        }
        String name = path.substring(at);
        return folder < 0 ? name : from.substring(0, folder + 1) + name;
    }

    private static String resolve(String from, String path) {
        Deque<String> names = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        String joined = path.startsWith("/") || folder < 0 ? path : from.substring(0, folder + 1) + path;
        for (String name : joined.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".") && !(name.isEmpty() && names.isEmpty())) {
                names.addLast(name);
            }
        }
        String resolved = String.join("/", names);
        return resolved.isEmpty() || resolved.endsWith("/") ? resolved + "index.html" : resolved;
    }
}
