package vn.niemyet.publish.release;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who logs in on a server and how: what {@code settings.xml} says under {@code <server>}.
 *
 * @param user {@code bien-tap}
 * @param key file of the private key
 * @param passphrase of the key
 * @param password where the server takes one
 */
public record Login(Optional<String> user, Optional<Path> key, Optional<String> passphrase, Optional<String> password) {
    /** Nothing said but the name on this machine; the keys are those in {@code ~/.ssh}. */
    static Login of(Optional<String> user) {
        return new Login(user, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Says nothing of what is secret. */
    @Override
    public String toString() {
        return "Login[" + user.orElse("") + "]";
    }
}
