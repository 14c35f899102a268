package vn.niemyet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What was seen in attached files the last time, {@code portal.da-xem} beside the portal: may be deleted at any time. */
public final class SeenFiles {
    private SeenFiles() {}

    /** The file that belongs to a portal. */
    public static Path of(Path output) {
        Path portal = output.toAbsolutePath().normalize();
        return portal.resolveSibling(portal.getFileName() + ".da-xem");
    }

    /** Its lines; none where there is no such file or it cannot be read. */
    public static List<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Replaces it; a disk that refuses costs time at the next build and nothing else. A portal without attached files has
     * nothing beside it.
     *
     * @param lines a head and a line for each file
     */
    public static void write(Path file, List<String> lines) {
        if (lines.size() <= 1 && !Files.exists(file)) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".moi");
        try {
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            // Told by the build itself, if the disk is full; nobody waits for this file.
            return;
        }
    }
}
