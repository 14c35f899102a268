package vn.niemyet.publish.release;

import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchHostKeyException;
import com.jcraft.jsch.JSchRevokedHostKeyException;
import java.nio.file.Path;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.PublishException;

/** Why a server could not be reached or would not have us, each cause told apart since each is mended elsewhere. */
final class SshFailures {
    private final UploadAddress.OfServer server;
    private final String user;
    private final Path keys;

    SshFailures(UploadAddress.OfServer server, String user, Path keys) {
        this.server = server;
        this.user = user;
        this.keys = keys;
    }

    PublishException of(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        String hosts = keys.resolve("known_hosts").toString();
        if (failure instanceof JSchChangedHostKeyException || failure instanceof JSchRevokedHostKeyException) {
            return failure(Code.HOST_CHANGED, hostInFile(), hosts);
        }
        if (failure instanceof JSchHostKeyException) {
            return failure(Code.HOST_UNKNOWN, server.host(), String.valueOf(server.port()), hosts);
        }
        if (failure instanceof JSchException && said.startsWith("Auth")) {
            return failure(Code.KEY_REFUSED, user, server.host());
        }
        return failure(Code.SERVER_UNREACHABLE, server.host() + ":" + server.port(), said);
    }

    PublishException ofKey(Path file, JSchException failure) {
        return failure(Code.KEY_UNUSABLE, file.toString(), String.valueOf(failure.getMessage()));
    }

    /** A command of ours that the server did not carry out: no room, no right, a program that is not there. */
    PublishException ofCommand(String said) {
        return failure(Code.SERVER_REFUSED, said.strip().lines().findFirst().orElse("?"));
    }

    PublishException failure(Code code, String... words) {
        return PublishException.of(Problem.of(code, Place.startOf(address()), words));
    }

    private String address() {
        return "scp://" + server.host() + ":" + server.port() + server.folder();
    }

    /** As {@code ssh-keygen -R} wants it. */
    private String hostInFile() {
        return server.port() == UploadAddress.SSH ? server.host() : "[" + server.host() + "]:" + server.port();
    }
}
