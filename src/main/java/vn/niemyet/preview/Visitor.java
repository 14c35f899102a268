package vn.niemyet.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.Set;

/**
 * Who may look: a browser on this machine that was led here by its own user. Unpublished papers lie here, so a page of another
 * site gets nothing, neither by a name that leads to this machine (DNS rebinding) nor by a script or picture it includes.
 */
final class Visitor {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private static final int FORBIDDEN = 403;
    private static final int WRONG_METHOD = 405;
    private static final int MISDIRECTED = 421;

    private Visitor() {}

    /** The status that turns a visitor away; nothing for a welcome one. */
    static Optional<Integer> refusal(HttpExchange visit) {
        if (!visit.getRemoteAddress().getAddress().isLoopbackAddress()) {
            return Optional.of(FORBIDDEN);
        }
        Headers said = visit.getRequestHeaders();
        int port = visit.getLocalAddress().getPort();
        if (!isOurs(said.getFirst("Host"), port)) {
            return Optional.of(MISDIRECTED);
        }
        if (!METHODS.contains(visit.getRequestMethod())) {
            return Optional.of(WRONG_METHOD);
        }
        return isFromElsewhere(said) ? Optional.of(FORBIDDEN) : Optional.empty();
    }

    private static boolean isOurs(@org.jspecify.annotations.Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        String name = host.endsWith(":" + port) ? host.substring(0, host.lastIndexOf(':')) : host;
        return HOSTS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Browsers say by whom a file was asked for (Fetch Metadata); a link may lead here, an included script may not. */
    private static boolean isFromElsewhere(Headers said) {
        String site = said.getFirst("Sec-Fetch-Site");
        boolean own = site == null || site.equals("same-origin") || site.equals("none");
        return !own && !"navigate".equals(said.getFirst("Sec-Fetch-Mode"));
    }
}
