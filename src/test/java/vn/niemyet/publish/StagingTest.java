package vn.niemyet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Code;

class StagingTest {
    @TempDir
    Path folder;

    private Path portal;

    @BeforeEach
    void choosePortal() {
        portal = folder.resolve("target").resolve("portal");
    }

    @Test
    void aNewTreeTakesThePlaceOfTheOldOneAndDeletedPagesAreGone() throws Exception {
        publish("index.html", "một", "a.html", "a");

        Changes changes = publish("index.html", "hai", "b/c.html", "c");

        assertThat(files()).containsExactly("b/c.html", "du-lieu/sha256sums.txt", "index.html");
        assertThat(portal.resolve("index.html")).hasContent("hai");
        assertThat(changes).isEqualTo(new Changes(1, 1, 1, 0, 0));
        assertThat(besidePortal()).isEmpty();
    }

    @Test
    void pagesAreCountedAndOtherFilesApartFromThem() throws Exception {
        publish("index.html", "một", "a.html", "a", "b.html", "b", "site.css", "x", "old.atom", "x", "same.csv", "x");

        Changes changes = publish("index.html", "hai", "b.html", "b", "c.html", "c", "site.css", "y", "same.csv", "x");

        assertThat(changes).isEqualTo(new Changes(1, 1, 1, 1, 2));
    }

    @Test
    void theManifestNamesEveryFileInTheFormOfSha256sum() throws Exception {
        publish("index.html", "abc");

        assertThat(portal.resolve(Manifest.ADDRESS))
                .hasContent("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n");
    }

    @Test
    void whatIsNotPublishedLeavesTheOldPortalByteForByte() throws Exception {
        publish("index.html", "một");

        try (Staging staging = Staging.open(portal)) {
            staging.write("index.html", bytes("hai"));
        }

        assertThat(portal.resolve("index.html")).hasContent("một");
        assertThat(besidePortal()).isEmpty();
    }

    @Test
    void aFolderThatIsNotOursIsRefusedAndStays() throws Exception {
        Files.createDirectories(portal);
        Files.writeString(portal.resolve("luan-van.docx"), "quý giá");

        assertThatThrownBy(() -> Staging.open(portal))
                .isInstanceOfSatisfying(
                        PublishException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(Code.NOT_OUR_FOLDER));
        assertThat(portal.resolve("luan-van.docx")).hasContent("quý giá");
    }

    @Test
    void aStrangersFileInsideOurPortalIsNotSweptAway() throws Exception {
        publish("index.html", "một");
        Files.writeString(portal.resolve("CNAME"), "niemyet.example.vn");

        assertThatThrownBy(() -> Staging.open(portal)).isInstanceOf(PublishException.class);
        assertThat(portal.resolve("CNAME")).exists();
    }

    @Test
    void twoBuildsAtOnceDoNotMeet() throws Exception {
        try (Staging first = Staging.open(portal)) {
            assertThatThrownBy(() -> Staging.open(portal))
                    .isInstanceOfSatisfying(
                            PublishException.class,
                            e -> assertThat(e.problem().code()).isEqualTo(Code.BUILD_RUNNING));
            first.write("index.html", bytes("một"));
            first.publish();
        }
        assertThat(portal.resolve("index.html")).hasContent("một");
    }

    @Test
    void anOldTreeThatWasMovedAsideWhenTheMachineStoppedComesBack() throws Exception {
        publish("index.html", "một");
        Files.move(portal, portal.resolveSibling("portal.cu"));
        Files.createDirectories(portal.resolveSibling("portal.moi"));

        try (Staging staging = Staging.open(portal)) {
            assertThat(staging.published().sums()).containsOnlyKeys("index.html");
        }

        assertThat(portal.resolve("index.html")).hasContent("một");
        assertThat(besidePortal()).isEmpty();
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsAProblemWithItsPath() throws Exception {
        Files.writeString(folder.resolve("target"), "a file where a folder should be");

        assertThatThrownBy(() -> Staging.open(portal)).isInstanceOfSatisfying(PublishException.class, e -> {
            assertThat(e.problem().code()).isEqualTo(Code.OUTPUT_NOT_WRITABLE);
            assertThat(e.problem().place().path()).contains("portal");
        });
    }

    @Test
    void aFullDiskIsCalledAFullDisk() {
        PublishException full = PublishException.of(portal, new IOException("No space left on device"));

        assertThat(full.problem().code()).isEqualTo(Code.DISK_FULL);
    }

    private Changes publish(String... addressesAndTexts) throws PublishException {
        try (Staging staging = Staging.open(portal)) {
            for (int i = 0; i < addressesAndTexts.length; i += 2) {
                staging.write(addressesAndTexts[i], bytes(addressesAndTexts[i + 1]));
            }
            return staging.publish();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(portal)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> portal.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> besidePortal() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("target"))) {
            return all.filter(file -> !file.equals(portal)).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
