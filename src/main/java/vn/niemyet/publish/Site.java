package vn.niemyet.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Where finished files go: a {@link Staging} that will be published, or a {@link DryRun} that only looks. */
public interface Site {

    /**
     * Takes one file; safe from many threads.
     *
     * @param address path in the portal, {@code /} between names
     */
    void write(String address, byte[] bytes) throws PublishException;

    /** Takes one large file as it is made. */
    void write(String address, Content content) throws PublishException;

    /** Whether a file is worth making; one that is not wanted may still be written, and is let go. */
    default boolean wants(String address) {
        return true;
    }

    /** Every address taken so far. */
    Set<String> addresses();

    /** The SHA-256 of a file that was taken, 64 hexadecimal digits; empty where nothing is kept. */
    String sum(String address);

    /** The content of a file that is too large to be held. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
