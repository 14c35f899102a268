package vn.niemyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Quote;

class QuotedLinesTest {
    @TempDir
    private Path home;

    private Path content;

    @BeforeEach
    void folder() throws IOException {
        content = Files.createDirectories(home.resolve("content"));
        Files.createDirectories(content.resolve("directives"));
    }

    @Test
    void aLineIsFoundByThePathThatMessagesUse() throws IOException {
        Files.writeString(content.resolve("directives/a.md"), "một\r\nhai\r\n");

        assertThat(quotes().at(new Place("content/directives/a.md", 2, 3))).contains(new Quote("hai", 2));
    }

    @Test
    void aFileNamedInDecomposedLettersIsFound() throws IOException {
        String name = Normalizer.normalize("công văn.md", Normalizer.Form.NFD);
        Files.writeString(content.resolve("directives").resolve(name), "một");

        assertThat(quotes().at(new Place("content/directives/công văn.md", 1, 1)))
                .contains(new Quote("một", 0));
    }

    @Test
    void whatCannotBeShownIsPassedOver() throws IOException {
        Files.write(content.resolve("directives/a.md"), new byte[] {(byte) 0xFF, 'a'});
        Files.writeString(content.resolve("directives/b.md"), "một\n\n");

        QuotedLines quotes = quotes();
        assertThat(quotes.at(new Place("content/directives/a.md", 1, 1))).isEmpty();
        assertThat(quotes.at(new Place("content/directives/b.md", 2, 1))).isEmpty();
        assertThat(quotes.at(new Place("content/directives/b.md", 9, 1))).isEmpty();
        assertThat(quotes.at(new Place("content/directives", 1, 1))).isEmpty();
        assertThat(quotes.at(new Place("content/directives/none.md", 1, 1))).isEmpty();
        assertThat(quotes.at(new Place("van-ban/lai-chau/2021/a.html", 1, 1))).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.md"), "bí mật");
        Files.createSymbolicLink(content.resolve("directives/a.md"), secret);
        Files.writeString(content.resolve("b.md"), "công khai");
        Files.createSymbolicLink(content.resolve("directives/b.md"), content.resolve("b.md"));

        assertThat(quotes().at(new Place("content/directives/a.md", 1, 1))).isEmpty();
        assertThat(quotes().at(new Place("content/directives/b.md", 1, 1))).isPresent();
    }

    @Test
    void afterManyFilesNoMoreAreOpened() throws IOException {
        Files.writeString(content.resolve("directives/a.md"), "một");
        Files.writeString(content.resolve("directives/b.md"), "hai");
        QuotedLines quotes = quotes();
        for (int i = 0; i < QuotedLines.MOST_FILES / 2; i++) {
            assertThat(quotes.at(new Place("content/directives/a.md", 1, 1))).isPresent();
            assertThat(quotes.at(new Place("content/directives/b.md", 1, 1))).isPresent();
        }

        assertThat(quotes.at(new Place("content/directives/a.md", 1, 1))).isEmpty();
    }

    private QuotedLines quotes() {
        return QuotedLines.of(content);
    }
}
