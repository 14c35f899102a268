package vn.niemyet.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a published address. */
public enum LedgerState {
    /** The page or file stands there. */
    PUBLISHED,
    /** Another paper corrects this one (đính chính). */
    CORRECTED,
    /** Another paper has taken this one's place (thay thế). */
    REPLACED,
    /** Taken back with a reason (thu hồi); the page stays and says so. */
    WITHDRAWN,
    /** Nothing stands there but the way to another page. */
    REDIRECTED;

    /** As the ledger writes it: {@code published}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LedgerState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
