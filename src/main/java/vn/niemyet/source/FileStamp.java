package vn.niemyet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * What a disk says of a file without opening it: as long as it says the same, the file is the same. An editor that puts a new
 * file in the old one's place changes the key of the file, where the disk has such keys.
 *
 * @param modified nanoseconds as far as the disk counts them
 */
public record FileStamp(long bytes, long modified, String key) {

    /** The stamp of a file that can be seen. */
    public static Optional<FileStamp> of(Listed listed) {
        try {
            BasicFileAttributes seen = Files.readAttributes(listed.file(), BasicFileAttributes.class);
            long modified = seen.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
            return Optional.of(new FileStamp(seen.size(), modified, String.valueOf(seen.fileKey())));
        } catch (IOException unseen) {
            return Optional.empty();
        }
    }
}
