package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.Browser;

/** An index that does not fit, is not there or is broken: the reader is told, and nothing half right is shown. */
class SearchFaultIT {
    private static final String STALE = "Cổng vừa được cập nhật";
    private static final String FAILED = "Không tải được chỉ mục";

    private static Browser browser;

    @TempDir
    private Path folder;

    private Path portal;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void copy() throws Exception {
        portal = BuiltPortal.copyOfSamples(folder.resolve("portal"));
    }

    private void expect(String message) {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(portal.resolve("tim-kiem.html").toUri() + "?q=phong+chong+dich");
            page.waitForSelector("#status:not(:empty)");
            assertThat(page.textContent("#status")).startsWith(message);
            assertThat(page.locator("#results > li").count()).isZero();
            assertThat(page.locator("#results[data-ready]").count()).isZero();
        }
    }

    private List<Path> shards(String letter) throws IOException {
        try (Stream<Path> files = Files.list(portal.resolve("tim-kiem"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(letter))
                    .toList();
        }
    }

    @Test
    void termsOfAnotherPortal() throws Exception {
        for (Path shard : shards("w-")) {
            String text = Files.readString(shard, StandardCharsets.UTF_16);
            String other = text.replaceFirst("\",\"[0-9a-f]{12}\"", "\",\"000000000000\"");
            assertThat(other).isNotEqualTo(text);
            Files.write(shard, ("\uFEFF" + other).getBytes(StandardCharsets.UTF_16LE));
        }
        expect(STALE);
    }

    @Test
    void aFormatOfTheFuture() throws Exception {
        Path root = portal.resolve("tim-kiem/goc.js");
        Files.writeString(root, Files.readString(root).replaceFirst("\"format\":\\d+,", "\"format\":999,"));
        expect(STALE);
    }

    @Test
    void noRoot() throws Exception {
        Files.delete(portal.resolve("tim-kiem/goc.js"));
        expect(FAILED);
    }

    @Test
    void noCards() throws Exception {
        for (Path shard : shards("v-")) {
            Files.delete(shard);
        }
        expect(FAILED);
    }

    @Test
    void aShardThatIsNoScript() throws Exception {
        for (Path shard : shards("w-")) {
            Files.writeString(shard, "<html>");
        }
        expect(FAILED);
    }

    @Test
    void aShardThatIsCutOff() throws Exception {
        for (Path shard : shards("w-")) {
            String text = Files.readString(shard, StandardCharsets.UTF_16);
            Files.write(
                    shard,
                    ("\uFEFF" + text.substring(0, text.length() / 2) + "\")\n").getBytes(StandardCharsets.UTF_16LE));
        }
        expect(FAILED);
    }
}
