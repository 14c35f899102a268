package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.Level;

/**
 * Where a cited document comes from.
 *
 * @param province id of the province of a document that is not central
 * @param body part of the key that tells bodies of one mark apart, mostly empty
 * @param doubt code of the reason why nobody can tell the body, empty where it is certain
 */
record Origin(Level level, Optional<String> province, String body, Optional<String> doubt) {

    static Origin central(String body) {
        return new Origin(Level.CENTRAL, Optional.empty(), body, Optional.empty());
    }

    static Origin of(Level level, Optional<String> province, String body) {
        return new Origin(level, province, body, Optional.empty());
    }

    Origin doubted(String reason) {
        return new Origin(level, province, body, Optional.of(reason));
    }
}
