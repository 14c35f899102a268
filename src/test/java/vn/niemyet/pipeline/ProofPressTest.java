package vn.niemyet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.problem.Outcome;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.ContentReader;
import vn.niemyet.source.EngineRegistries;

class ProofPressTest {
    private static final String TEXT = "Số: 15/TB-UBND\n\n*Lai Châu, ngày 12 tháng 5 năm 2021*\n\n**THÔNG BÁO**\n\n"
            + "**Lịch trực**\n\n1. Sở Y tế lập danh sách.\n";
    private static final String PAGE = "van-ban/lai-chau/2021/15-tb-ubnd.html";

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void desk() throws IOException {
        file = Files.createDirectories(home.resolve("content/directives")).resolve("a.md");
        Files.writeString(file, TEXT);
    }

    @Test
    void eachProofShowsWhatTheFilesSayNowAndWritesNothing() throws Exception {
        ProofPress press = new ProofPress();

        assertThat(page(press.pull(options()))).contains("Sở Y tế lập danh sách");
        Files.writeString(file, TEXT.replace("Sở Y tế", "Sở Tài chính"));
        assertThat(page(press.pull(options()))).contains("Sở Tài chính").doesNotContain("Sở Y tế lập");
        Files.writeString(home.resolve("content/portal.yaml"), "title: Tên mới\n");
        assertThat(page(press.pull(options()))).contains("Tên mới");

        try (Stream<Path> all = Files.walk(home)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void aTextThatCannotBeReadIsToldAndTheOthersAreShown() throws Exception {
        Files.write(file.resolveSibling("b.md"), new byte[] {(byte) 0xFF});

        Proof proof = new ProofPress().pull(options());

        assertThat(proof.problems()).anyMatch(problem -> problem.place().path().equals("content/directives/b.md"));
        assertThat(page(proof)).contains("Lịch trực");
    }

    @Test
    void aPublishedPaperThatBecameADraftIsShownAndItsAddressIsMissed() throws Exception {
        Files.writeString(
                home.resolve("content/addresses.csv"),
                "address,source,state,first_published,sha256\n" + PAGE + ",directives/a.md,published,2026-05-05,0\n");
        Files.writeString(file, "---\nnháp: có\n---\n" + TEXT);

        Proof proof = new ProofPress().pull(options());

        assertThat(page(proof)).contains("Bản nháp");
        assertThat(proof.held()).isEqualTo(1);
        assertThat(proof.problems())
                .anyMatch(problem -> problem.isError() && problem.code().id().equals("lost-address"));
    }

    @Test
    void whatAPortalHasBesidesPagesIsMadeOnRequest() throws Exception {
        Proof proof = new ProofPress().pull(options());

        for (String address : List.of("index.atom", "du-lieu/directives.csv", "tim-kiem/goc.js", "assets/style.css")) {
            assertThat(proof.at(address)).as(address).isPresent();
        }
        assertThat(proof.at("du-lieu/sha256sums.txt")).isEmpty();
        assertThat(proof.at("../content/portal.yaml")).isEmpty();
    }

    @Test
    void anUnchangedTextIsNotReadAgainAndAChangedOneIs() throws Exception {
        KeptReadings kept = new KeptReadings();
        Registry registry = registry();
        ReadDirective first = read(kept, registry);

        assertThat(read(kept, registry)).isSameAs(first);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(read(kept, registry)).as("touched").isSameAs(first);
        Files.writeString(file, TEXT.replace("15/TB", "16/TB"));
        assertThat(read(kept, registry)).as("changed").isNotSameAs(first);
        ReadDirective second = read(kept, registry);
        assertThat(read(kept, registry())).as("other registries").isNotSameAs(second);
    }

    private ReadDirective read(KeptReadings kept, Registry registry) throws Exception {
        Outcome<ContentFolder> folder = ContentReader.read(home.resolve("content"));
        try (Workers workers = new Workers(1)) {
            return kept.over(folder.value(), registry)
                    .read(workers, new Findings())
                    .get(0);
        }
    }

    private static Registry registry() {
        return RegistryReader.read(EngineRegistries.read()).value();
    }

    private static String page(Proof proof) throws Exception {
        return new String(proof.at(PAGE).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private Options options() {
        Folders folders = new Folders(home.resolve("content"), Path.of("templates"), home.resolve("portal"));
        return new Options(folders, Optional.empty(), new Moment.At(Instant.parse("2026-05-05T05:05:05Z")), 1, false);
    }
}
