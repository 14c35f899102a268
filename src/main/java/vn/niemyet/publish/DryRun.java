package vn.niemyet.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A site that writes nothing: for {@code check}, which asks every question of a build and leaves no trace. */
public final class DryRun implements Site {
    private final Set<String> addresses = ConcurrentHashMap.newKeySet();

    @Override
    public void write(String address, byte[] bytes) {
        addresses.add(address);
    }

    @Override
    public void write(String address, Content content) {
        addresses.add(address);
        try (OutputStream nowhere = OutputStream.nullOutputStream()) {
            content.writeTo(nowhere);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Override
    public Set<String> addresses() {
        return Set.copyOf(addresses);
    }

    @Override
    public String sum(String address) {
        return "";
    }
}
