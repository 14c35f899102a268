package vn.niemyet.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.niemyet.publish.Site;

/** A site that wants one file and lets all others pass: for who asks a stage for one of the files it makes. */
final class OneFile implements Site {
    private final String address;
    private volatile byte @Nullable [] taken;

    OneFile(String address) {
        this.address = address;
    }

    @Override
    public boolean wants(String file) {
        return file.equals(address);
    }

    @Override
    public void write(String file, byte[] bytes) {
        if (wants(file)) {
            taken = bytes;
        }
    }

    @Override
    public void write(String file, Content content) {
        if (wants(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                content.writeTo(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            taken = out.toByteArray();
        }
    }

    Optional<byte[]> taken() {
        return Optional.ofNullable(taken);
    }

    @Override
    public Set<String> addresses() {
        return taken().isPresent() ? Set.of(address) : Set.of();
    }

    @Override
    public String sum(String file) {
        return "";
    }
}
