package vn.niemyet.source;

import java.nio.file.Path;

/**
 * A file that a folder holds, not yet opened. Its folder is kept once for all files in it: there can be a hundred thousand.
 *
 * @param folder where the disk has it
 * @param name as the disk spells it
 * @param path as messages name it: from the folder's own name, NFC, {@code /} between names,
 *     {@code content/directives/lai-chau/2021/a.md}
 */
public record Listed(Path folder, String name, String path) {

    /** A file by itself. */
    public Listed(Path file, String path) {
        this(file.resolveSibling(""), String.valueOf(file.getFileName()), path);
    }

    /** The file for the disk. */
    public Path file() {
        return folder.resolve(name);
    }
}
