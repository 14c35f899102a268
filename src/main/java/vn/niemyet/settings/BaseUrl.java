package vn.niemyet.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address under which a portal is published. */
public final class BaseUrl {
    private BaseUrl() {}

    /** Reads {@code https://tinh.gov.vn/van-ban}, always ending in {@code /}; nothing for what is no address of a site. */
    public static Optional<URI> parse(String written) {
        String url = written.strip();
        try {
            URI uri = new URI(url.endsWith("/") ? url : url + "/");
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return web && bare && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
