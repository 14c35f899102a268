package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Code;
import vn.niemyet.publish.PublishException;

/** What must hold wherever releases lie: in a folder with links, in one without, on a server. */
abstract class DeploymentContract {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final String FIRST = "tai-len-20261120-080000-000";
    private static final String SECOND = "tai-len-20261121-080000-000";
    private static final String THIRD = "tai-len-20261122-080000-000";

    @TempDir
    Path home;

    /** Opens the place in {@code home/server}. */
    abstract Deployment open(int keep) throws Exception;

    private Path base() throws IOException {
        return Files.createDirectories(home.resolve("server"));
    }

    private Path portal(String words) throws PublishException {
        return Portals.built(home.resolve("portal-" + words), words);
    }

    private Deployment.Standing publish(String words, String upload, int keep) throws Exception {
        Path portal = portal(words);
        Portals.uploaded(portal, base(), upload);
        return publish(portal, upload, keep);
    }

    private Deployment.Standing publish(Path portal, String upload, int keep) throws Exception {
        try (Deployment place = open(keep)) {
            return place.publish(Release.of(portal), upload, NOW);
        }
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> names = Files.list(base().resolve("releases"))) {
            return names.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void fails(Code code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        PublishException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    @Test
    void anUploadThatIsWholeIsServedUnderTheSumOfItsManifest() throws Exception {
        Deployment.Standing standing = publish("một", FIRST, 5);

        assertThat(standing.before()).isEmpty();
        assertThat(Portals.served(base())).isEqualTo("một");
        assertThat(folders())
                .containsExactly(Sums.of(home.resolve("portal-một/du-lieu/sha256sums.txt")))
                .containsExactly(standing.now().folder());
        assertThat(base().resolve("releases/nhat-ky.txt"))
                .hasContent("2026-11-20T01:00:00Z " + standing.now().folder());
    }

    @Test
    void theNextReleaseTakesItsPlaceAndTheOneBeforeStays() throws Exception {
        String first = publish("một", FIRST, 5).now().folder();

        Deployment.Standing second = publish("hai", SECOND, 5);

        assertThat(second.before()).contains(first);
        assertThat(Portals.served(base())).isEqualTo("hai");
        assertThat(folders()).contains(first, second.now().folder()).hasSize(2);
    }

    @Test
    void halfAnUploadIsNeverServed() throws Exception {
        publish("một", FIRST, 5);
        Path portal = portal("hai");
        Path half = Portals.uploaded(portal, base(), SECOND);
        Files.delete(half.resolve("van-ban/lai-chau/2021/15-tb-ubnd.html"));

        fails(Code.UPLOAD_BROKEN, () -> publish(portal, SECOND, 5));

        assertThat(Portals.served(base())).isEqualTo("một");
        assertThat(folders()).hasSize(1);
    }

    @Test
    void aFileThatCameAcrossOtherwiseIsFound() throws Exception {
        publish("một", FIRST, 5);
        Path portal = portal("hai");
        Path broken = Portals.uploaded(portal, base(), SECOND);
        Files.writeString(broken.resolve("van-ban/lai-chau/2021/15-tb-ubnd.html"), "hai ");

        assertThatThrownBy(() -> publish(portal, SECOND, 5))
                .isInstanceOfSatisfying(
                        PublishException.class,
                        refused -> assertThat(refused.problem().words())
                                .first()
                                .asString()
                                .startsWith("van-ban/lai-chau/2021/15-tb-ubnd.html"));
        assertThat(Portals.served(base())).isEqualTo("một");
    }

    @Test
    void anotherManifestThanOursIsNotOurRelease() throws Exception {
        publish("một", FIRST, 5);
        Portals.uploaded(portal("ba"), base(), SECOND);

        fails(Code.UPLOAD_BROKEN, () -> publish(portal("hai"), SECOND, 5));

        assertThat(Portals.served(base())).isEqualTo("một");
    }

    @Test
    void aFileThatTheManifestDoesNotNameIsNotPublished() throws Exception {
        Path portal = portal("một");
        Files.writeString(Portals.uploaded(portal, base(), FIRST).resolve("wagon123.zip"), "left behind");

        fails(Code.UPLOAD_BROKEN, () -> publish(portal, FIRST, 5));
    }

    @Test
    void withoutAnUploadNothingHappens() throws Exception {
        publish("một", FIRST, 5);

        fails(Code.UPLOAD_MISSING, () -> publish(portal("hai"), SECOND, 5));
        fails(Code.UPLOAD_MISSING, () -> publish(portal("hai"), "../../etc", 5));

        assertThat(Portals.served(base())).isEqualTo("một");
    }

    @Test
    void theSameReleaseAgainChangesNothing() throws Exception {
        Path portal = portal("một");
        Portals.uploaded(portal, base(), FIRST);
        String first = publish(portal, FIRST, 5).now().folder();
        Path page = base().resolve("releases").resolve(first).resolve("index.html");
        Object before = Files.getAttribute(page, "unix:ino");

        Portals.uploaded(portal, base(), SECOND);
        Deployment.Standing again = publish(portal, SECOND, 5);

        assertThat(again.isUnchanged()).isTrue();
        assertThat(Files.getAttribute(page, "unix:ino")).isEqualTo(before);
        assertThat(folders()).containsExactly(first);
    }

    @Test
    void aReleaseThatWasDamagedOnTheServerIsReplacedByAnotherFolder() throws Exception {
        Path portal = portal("một");
        Portals.uploaded(portal, base(), FIRST);
        String first = publish(portal, FIRST, 1).now().folder();
        Files.writeString(base().resolve("releases").resolve(first).resolve("index.html"), "defaced");

        Portals.uploaded(portal, base(), SECOND);
        Deployment.Standing again = publish(portal, SECOND, 1);

        assertThat(Portals.served(base())).isEqualTo("một");
        assertThat(again.now().folder()).startsWith(first + "-");
        assertThat(folders()).containsExactly(again.now().folder());
    }

    @Test
    void onlySomeReleasesStayAndUploadsGivenUpGo() throws Exception {
        Portals.uploaded(portal("bỏ dở"), base(), "tai-len-20261101-080000-000");
        Portals.uploaded(portal("đang tải"), base(), "tai-len-20261122-075959-000");
        String first = publish("một", FIRST, 2).now().folder();
        String second = publish("hai", SECOND, 2).now().folder();
        String third = publish("ba", THIRD, 2).now().folder();

        assertThat(folders())
                .containsExactlyInAnyOrder(second, third, "tai-len-20261122-075959-000")
                .doesNotContain(first);
    }

    @Test
    void anEarlierReleaseIsServedAgain() throws Exception {
        String first = publish("một", FIRST, 5).now().folder();
        String second = publish("hai", SECOND, 5).now().folder();
        publish("ba", THIRD, 5);

        assertThat(rollBack("").now().folder()).isEqualTo(second);
        assertThat(Portals.served(base())).isEqualTo("hai");
        assertThat(rollBack(first.substring(0, 12)).now().folder()).isEqualTo(first);
        assertThat(Portals.served(base())).isEqualTo("một");
        fails(Code.NO_SUCH_RELEASE, () -> rollBack("0000"));
    }

    @Test
    void anEarlierReleaseThatIsDamagedIsNotServedAgain() throws Exception {
        String first = publish("một", FIRST, 5).now().folder();
        publish("hai", SECOND, 5);
        Files.writeString(base().resolve("releases").resolve(first).resolve("index.html"), "defaced");

        fails(Code.UPLOAD_BROKEN, () -> rollBack(""));

        assertThat(Portals.served(base())).isEqualTo("hai");
    }

    @Test
    void aFolderOfSomebodyElseInPlaceOfTheLinkIsLeftAlone() throws Exception {
        Path portal = portal("một");
        Portals.uploaded(portal, base(), FIRST);
        Path foreign = Files.createDirectories(base().resolve("current"));
        Files.writeString(foreign.resolve("index.html"), "không phải của chúng tôi");

        fails(Code.CURRENT_IS_FOREIGN, () -> publish(portal, FIRST, 5));

        assertThat(Portals.served(base())).isEqualTo("không phải của chúng tôi");
    }

    private Deployment.Standing rollBack(String wanted) throws Exception {
        try (Deployment place = open(5)) {
            return place.rollBack(wanted, NOW);
        }
    }
}
