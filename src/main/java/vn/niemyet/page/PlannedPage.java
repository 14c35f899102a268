package vn.niemyet.page;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import vn.niemyet.problem.Outcome;

/**
 * A page that is known but not yet made.
 *
 * @param address from the portal's root
 * @param body makes the file's bytes; may be called from any thread, and again with the same result
 */
public record PlannedPage(String address, PageKind kind, Supplier<Outcome<byte[]>> body) {

    /** A file that no template makes. */
    static PlannedPage file(String address, Supplier<String> text) {
        return new PlannedPage(
                address, PageKind.FILE, () -> Outcome.of(text.get().getBytes(StandardCharsets.UTF_8)));
    }

    public Outcome<byte[]> render() {
        return body.get();
    }
}
