package vn.niemyet.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Staging;

/** Small portals with true manifests, and folders that uploads have filled. */
final class Portals {
    private Portals() {}

    /** A portal whose start page says this; built as every portal is. */
    static Path built(Path folder, String words) throws PublishException {
        try (Staging staging = Staging.open(folder)) {
            staging.write("index.html", ("<!doctype html><p>" + words).getBytes(StandardCharsets.UTF_8));
            staging.write("van-ban/lai-chau/2021/15-tb-ubnd.html", words.getBytes(StandardCharsets.UTF_8));
            staging.write("tep/Phụ lục số 1.txt", "Phụ lục".getBytes(StandardCharsets.UTF_8));
            staging.publish();
        }
        return folder;
    }

    /** Puts a copy of a portal where an upload would have put it. */
    static Path uploaded(Path portal, Path base, String name) {
        return copied(portal, base.resolve("releases").resolve(name));
    }

    static Path copied(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path place = to.resolve(from.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
            return to;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a reader of the place sees at its start page. */
    static String served(Path base) {
        try {
            return Files.readString(base.resolve("current/index.html")).replace("<!doctype html><p>", "");
        } catch (IOException nothing) {
            return "";
        }
    }
}
