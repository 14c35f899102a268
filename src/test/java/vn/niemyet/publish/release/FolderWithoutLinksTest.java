package vn.niemyet.publish.release;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Releases on a file system without links: a USB stick, Windows for an account without that right. */
class FolderWithoutLinksTest extends DeploymentContract {
    @Override
    Deployment open(int keep) {
        Path base = home.resolve("server");
        FolderHost host = new FolderHost(base, (link, target) -> {
            throw new FileSystemException(link.toString(), null, "A required privilege is not held by the client");
        });
        return new Deployment(host, base.toUri().toString(), keep);
    }
}
