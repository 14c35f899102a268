package vn.niemyet.source;

import java.nio.file.Path;

/**
 * A file that a folder holds, not yet opened.
 *
 * @param file where the disk has it, its name as the disk spells it
 * @param path as messages name it: from the folder's own name, NFC, {@code /} between names,
 *     {@code content/directives/lai-chau/2021/a.md}
 */
public record Listed(Path file, String path) {}
