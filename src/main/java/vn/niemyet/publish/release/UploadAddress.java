package vn.niemyet.publish.release;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where releases are put: a folder of this machine, or one of a server that is reached by SSH. */
public sealed interface UploadAddress {

    /** {@code file:///srv/portal}, {@code file:///D:/portal}: a folder, a mounted share, a USB stick. */
    record OfFolder(Path folder) implements UploadAddress {}

    /**
     * {@code scp://bien-tap@may-chu.example.vn:2222/srv/portal}.
     *
     * @param user who logs in; empty where {@code settings.xml} says it
     * @param folder absolute, without a slash at its end
     */
    record OfServer(Optional<String> user, String host, int port, String folder) implements UploadAddress {}

    int SSH = 22;

    /** An address as {@code portal.upload} has it; empty for one that no release can be put at, a password in it included. */
    static Optional<UploadAddress> of(String url) {
        return url.startsWith("file:") ? folder(url.substring("file:".length())) : server(url);
    }

    private static Optional<UploadAddress> folder(String rest) {
        String path = rest.startsWith("//") ? rest.substring(2) : rest;
        // file:///D:/portal and, as Maven makes it of a folder on Windows, file://D:\portal
        boolean drive = path.length() > 2 && path.charAt(0) == '/' && path.charAt(2) == ':';
        try {
            Path folder = Path.of(drive ? path.substring(1) : path);
            return folder.isAbsolute() && folder.getNameCount() > 0
                    ? Optional.of(new OfFolder(folder.normalize()))
                    : Optional.empty();
        } catch (InvalidPathException nameOfNoFile) {
            return Optional.empty();
        }
    }

    private static Optional<UploadAddress> server(String url) {
        try {
            URI uri = new URI(url);
            String path = uri.getPath();
            boolean usable = "scp".equals(uri.getScheme()) && uri.getHost() != null && path != null;
            String user = uri.getUserInfo();
            if (!usable
                    || (user != null && user.contains(":"))
                    || path.replace("/", "").isEmpty()) {
                return Optional.empty();
            }
            String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            int port = uri.getPort() < 0 ? SSH : uri.getPort();
            return Optional.of(new OfServer(Optional.ofNullable(user), uri.getHost(), port, folder));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
