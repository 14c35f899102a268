package vn.niemyet.page;

import java.util.function.Supplier;
import vn.niemyet.problem.Outcome;

/**
 * A page that is known but not yet made.
 *
 * @param address from the portal's root
 * @param body makes the file's text; may be called from any thread, and again with the same result
 */
public record PlannedPage(String address, PageKind kind, Supplier<Outcome<String>> body) {

    public Outcome<String> render() {
        return body.get();
    }
}
