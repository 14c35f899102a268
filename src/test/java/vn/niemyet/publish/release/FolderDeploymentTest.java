package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Releases in a folder of this machine, whose file system has links. */
class FolderDeploymentTest extends DeploymentContract {
    @Override
    Deployment open(int keep) {
        Path base = home.resolve("server");
        return new Deployment(new FolderHost(base), base.toUri().toString(), keep);
    }

    @Test
    void whatIsServedIsALinkThatMovesWithItsFolder() throws Exception {
        Path portal = Portals.built(home.resolve("portal"), "một");
        Portals.uploaded(portal, home.resolve("server"), "tai-len-20261120-080000-000");
        try (Deployment place = open(5)) {
            place.publish(Release.of(portal), "tai-len-20261120-080000-000", java.time.Instant.EPOCH);
        }

        Files.move(home.resolve("server"), home.resolve("elsewhere"));

        assertThat(home.resolve("elsewhere/current")).isSymbolicLink();
        assertThat(Portals.served(home.resolve("elsewhere"))).isEqualTo("một");
    }
}
