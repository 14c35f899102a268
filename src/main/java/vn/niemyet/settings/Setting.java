package vn.niemyet.settings;

import java.util.Optional;
import vn.niemyet.problem.Place;

/**
 * One setting as it holds, and the place in {@code portal.yaml} that says so.
 *
 * @param key {@code base_url}; a part below its key {@code owner.name}
 * @param place nothing where the default holds
 */
public record Setting(String key, String value, Optional<Place> place) {}
