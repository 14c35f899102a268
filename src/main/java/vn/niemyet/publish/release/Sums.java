package vn.niemyet.publish.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.publish.Manifest;

/** Checks a folder against the sums it brought along, as {@code sha256sum --check} does on a server. */
final class Sums {
    private Sums() {}

    /** 64 hexadecimal digits, lower case. */
    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first file that is missing, other than it should be, or not named at all; empty for a whole release. */
    static Optional<String> fault(Path folder, Release release) throws IOException {
        Path manifest = folder.resolve(Manifest.ADDRESS);
        if (!isFile(manifest) || !of(manifest).equals(release.hash())) {
            return Optional.of(Manifest.ADDRESS);
        }
        Map<String, String> sums = Manifest.parse(Files.readString(manifest, StandardCharsets.UTF_8))
                .sums();
        for (Map.Entry<String, String> file : sums.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!isFile(path) || !of(path).equals(file.getValue())) {
                return Optional.of(file.getKey());
            }
        }
        return stranger(folder, sums);
    }

    private static Optional<String> stranger(Path folder, Map<String, String> sums) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(Manifest.ADDRESS) && !sums.containsKey(name))
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
