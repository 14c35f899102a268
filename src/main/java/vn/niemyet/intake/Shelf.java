package vn.niemyet.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Where papers are put: {@code directives/} and {@code files/} of a content folder. Nothing that lies there is ever replaced. */
final class Shelf {
    private static final String TEXTS = "directives";
    private static final String FILES = "files";

    private final Path content;

    Shelf(Path content) {
        this.content = content;
    }

    /**
     * A free place for a text and its original.
     *
     * @param name of both, without extension, {@code thai-nguyen/2021/107-tb-ubnd}
     * @param extension of the original, {@code docx}
     */
    record Slot(String name, String extension) {
        Slot with(String suffix) {
            return new Slot(name + "-" + suffix, extension);
        }

        String text() {
            return TEXTS + "/" + name + ".md";
        }

        /** As the front matter names it: below {@code files/}. */
        String attachment() {
            return extension.isEmpty() ? name : name + "." + extension;
        }

        String original() {
            return FILES + "/" + attachment();
        }
    }

    boolean isFree(Slot slot) {
        return !Files.exists(content.resolve(slot.text())) && !Files.exists(content.resolve(slot.original()));
    }

    /** Whether the original in this place has the same bytes. */
    boolean holds(Slot slot, byte[] original) throws IOException {
        Path file = content.resolve(slot.original());
        return Files.isRegularFile(file)
                && Files.size(file) == original.length
                && Arrays.equals(Files.readAllBytes(file), original);
    }

    /** Writes both, the text last, since it is what a build looks for; leaves neither where the disk refuses one. */
    void put(Slot slot, byte[] original, byte[] text) throws IOException {
        Path attachment = content.resolve(slot.original());
        write(attachment, original);
        try {
            write(content.resolve(slot.text()), text);
        } catch (IOException refused) {
            Files.deleteIfExists(attachment);
            throw refused;
        }
    }

    /** Writes a text alone. */
    void put(Slot slot, byte[] text) throws IOException {
        write(content.resolve(slot.text()), text);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Refuses a file that came into being since we looked.
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (out) {
            out.write(bytes);
        } catch (IOException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }
}
