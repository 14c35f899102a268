package vn.niemyet.publish.release;

import java.nio.file.Path;
import java.util.Optional;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.PublishException;

/**
 * Opens the place at an address.
 *
 * @param settings where logins are written
 * @param server which of them, the {@code <id>} of {@code distributionManagement}
 * @param keys folder of {@code known_hosts} and keys, {@code ~/.ssh}
 * @param keep how many releases stay
 */
public record Deployments(MavenSettings settings, String server, Path keys, int keep) {

    public Deployment at(String url) throws PublishException {
        Optional<UploadAddress> address = UploadAddress.of(url);
        if (address.isEmpty()) {
            throw PublishException.of(
                    Problem.of(Code.UPLOAD_ADDRESS, Place.startOf("portal.upload"), withoutSecret(url)));
        }
        return new Deployment(open(address.get()), url, keep);
    }

    private ReleaseHost open(UploadAddress address) throws PublishException {
        if (address instanceof UploadAddress.OfFolder folder) {
            return new FolderHost(folder.folder());
        }
        return SshHost.open((UploadAddress.OfServer) address, settings.login(server), keys);
    }

    /** What stands before {@code @} may be a password, and messages are sent around. */
    private static String withoutSecret(String url) {
        int at = url.lastIndexOf('@');
        int start = url.indexOf("//") + 2;
        return at > start && start > 1 ? url.substring(0, start) + "…" + url.substring(at) : url;
    }
}
