package vn.niemyet.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What {@code docs/publishing.md} shows to those who set a server up, word for word. */
final class PublishingGuide {
    private static final Path FILE = Path.of("docs", "publishing.md");

    private PublishingGuide() {}

    /** The first example of a language that holds these words. */
    static String example(String language, String words) {
        return Pattern.compile("^```" + language + "\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text())
                .results()
                .map(match -> match.group(1))
                .filter(example -> example.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(FILE + " has no example in " + language + " with " + words));
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
