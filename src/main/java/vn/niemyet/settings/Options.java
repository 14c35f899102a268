package vn.niemyet.settings;

import java.net.URI;
import java.util.Optional;

/**
 * What a command line said, already understood.
 *
 * @param baseUrl wins over {@code portal.yaml}
 * @param now {@code --now}, else {@code SOURCE_DATE_EPOCH}, else the clock
 * @param jobs how many threads work
 * @param strict warnings are errors
 */
public record Options(Folders folders, Optional<URI> baseUrl, Moment now, int jobs, boolean strict) {}
