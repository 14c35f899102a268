package vn.niemyet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** Portals of real texts as they came: every text a page, every link leads somewhere, no word lost. */
class RealTextsIT {
    private static final Path SHARED = Path.of("..", "shared");

    @TempDir
    private Path folder;

    @BeforeEach
    void realTextsAreAtHand() {
        assumeTrue(Files.isDirectory(SHARED), "the real texts are not at hand: ../shared is missing");
    }

    @Test
    void theFiveSeedsAreReadAsACarefulReaderReadsThem() throws Exception {
        Report report = build("seeds");

        assertThat(report.problems()).noneMatch(Problem::isError);
        assertThat(report.counts().orElseThrow().directives()).isEqualTo(5);
        assertThat(page("lai-chau/2021/1229-ubnd-vx"))
                .contains("trung-uong/98-tb-vpcp-2021.html", "trung-uong/45-nq-cp-2021.html", "Tổng Thanh Hải");
        assertThat(page("lai-chau/2021/629-cv-tu")).contains("Lê Văn Lương");
        assertThat(page("thai-nguyen/2021/107-tb-ubnd")).contains("trung-uong/203-tb-vpcp-2021.html", "348-cv-tu-2021");
        assertThat(pagesBelow("van-ban/lang-son/khong-ro-nam").size()
                        + pagesBelow("van-ban/lang-son/2021").size())
                .isEqualTo(1);
        assertThat(pagesBelow("van-ban/lai-chau/2021")).hasSize(3);
        assertThat(Files.readString(portal().resolve("trung-uong/98-tb-vpcp-2021.html")))
                .contains("van-ban/lai-chau/2021/1229-ubnd-vx.html");
        assertThat(Files.readString(portal().resolve("co-quan/so-y-te/lang-son.html")))
                .contains("10/12/2021");
    }

    @Test
    void allFiftyOneTextsHaveAPageOfTheirOwn() throws Exception {
        Report report = build("seeds", "corpus");

        assertThat(report.problems()).noneMatch(Problem::isError);
        assertThat(report.problems()).extracting(Problem::code).contains(Code.SAME_SLUG);
        assertThat(pagesBelow("van-ban")).hasSize(51);
        assertThat(Files.readAllLines(portal().resolve("du-lieu/directives.ndjson")))
                .hasSize(51);
    }

    @Test
    void theSameTextsGiveTheSameBytes() throws Exception {
        build("seeds");
        String first = Files.readString(portal().resolve("du-lieu/sha256sums.txt"));

        Report again = build("seeds");

        assertThat(Files.readString(portal().resolve("du-lieu/sha256sums.txt"))).isEqualTo(first);
        assertThat(again.changes().orElseThrow().changed()).isZero();
    }

    private Report build(String... sources) throws Exception {
        Path texts = Files.createDirectories(folder.resolve("content/directives"));
        for (String source : sources) {
            try (Stream<Path> files = Files.list(SHARED.resolve(source))) {
                for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
                    Files.writeString(
                            texts.resolve(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        Folders folders = new Folders(folder.resolve("content"), Path.of("templates"), portal());
        return Pipeline.build(new Options(
                folders, Optional.empty(), Moment.parse("2026-11-23").orElseThrow(), 2, false));
    }

    private Path portal() {
        return folder.resolve("target/portal");
    }

    private String page(String id) throws IOException {
        return Files.readString(portal().resolve("van-ban/" + id + ".html"), StandardCharsets.UTF_8);
    }

    private List<Path> pagesBelow(String address) throws IOException {
        Path root = portal().resolve(address);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("trang-"))
                    .toList();
        }
    }
}
