package vn.niemyet.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What an office says of its portal in {@code portal.yaml}.
 *
 * @param baseUrl ends in {@code /}
 * @param language of the pages: {@code vi} or {@code en}
 * @param zone in which days begin
 * @param notices shown on every page
 * @param features the parts that are switched on
 */
public record Portal(
        String title,
        URI baseUrl,
        Owner owner,
        String language,
        ZoneId zone,
        List<String> notices,
        Licence licence,
        Set<Feature> features) {

    public Portal {
        notices = List.copyOf(notices);
        features = Set.copyOf(features);
    }

    /** A portal whose office has not said anything yet. */
    static Portal unnamed() {
        return new Portal(
                "Niêm Yết",
                URI.create("http://localhost/"),
                new Owner("", ""),
                "vi",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of(),
                new Licence("", ""),
                Set.of(Feature.values()));
    }

    /** The same portal without one of its parts. */
    public Portal without(Feature feature) {
        Set<Feature> fewer = features.stream()
                .filter(other -> other != feature)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Portal(title, baseUrl, owner, language, zone, notices, licence, fewer);
    }

    /** Path of the portal on its host, with a slash at both ends: {@code /cong-bao/}, or {@code /} alone. */
    public String basePath() {
        String path = baseUrl.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
