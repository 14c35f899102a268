package vn.niemyet.publish.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.niemyet.problem.Code;
import vn.niemyet.publish.Manifest;
import vn.niemyet.publish.PublishException;

/** Releases on a server with a shell and the GNU programs that every Linux server has: small scripts, one for each step. */
final class SshHost implements ReleaseHost {
    private static final int FAULT = 92;
    private static final int FOREIGN = 93;
    private static final String PROGRAMS = "unzip sha256sum find mv readlink sort comm mktemp";

    /**
     * Where the server's locale is not of UTF-8, unzip spoils the letters of Vietnamese file names. A file that the manifest
     * does not name gets the name that the manifest has for its content, if nothing else has that name.
     */
    private static final String RIGHT_NAMES = """
            named=$(mktemp)
            cut -c67- @manifest@ | sort > "$named"
            find . -type f | cut -c3- | sort | comm -23 - "$named" | while IFS= read -r file; do
              test "$file" != @manifest@ || continue
              sum=$(sha256sum < "$file")
              grep -a "^${sum%% *}  " @manifest@ | cut -c67- | while IFS= read -r name; do
                if test ! -e "$name"; then
                  mkdir -p "$(dirname "$name")"
                  mv -T "$file" "$name"
                  break
                fi
              done || true
            done
            rm -f "$named"
            find . -mindepth 1 -type d -empty -delete
            """.replace("@manifest@", Manifest.ADDRESS);

    private final SshSession ssh;
    private final SshFailures failures;
    private final String base;

    private SshHost(SshSession ssh, SshFailures failures, String base) {
        this.ssh = ssh;
        this.failures = failures;
        this.base = base;
    }

    static SshHost open(UploadAddress.OfServer server, Login login, Path keys) throws PublishException {
        SshSession session = SshSession.open(server, login, keys);
        return new SshHost(session, new SshFailures(server, login.user().orElse(""), keys), server.folder());
    }

    /** Runs a script in the base folder; whatever it does not do is a failure. */
    private String run(String script) throws PublishException {
        SshSession.Answer answer = answer(script);
        if (answer.exitCode() != 0) {
            throw failures.ofCommand(answer.err() + answer.out());
        }
        return answer.out();
    }

    private SshSession.Answer answer(String script) throws PublishException {
        return ssh.run("set -e; export LC_ALL=C; cd " + quoted(base) + "; " + script);
    }

    @Override
    public void prepare() throws PublishException {
        SshSession.Answer made = ssh.run("mkdir -p " + quoted(base + "/" + RELEASES) + " && cd " + quoted(base)
                + " && test -w . && test -w " + RELEASES);
        if (made.exitCode() != 0) {
            throw failures.ofCommand(made.err().isBlank() ? base + ": Permission denied" : made.err());
        }
        String missing = run(
                "for program in " + PROGRAMS + "; do command -v $program > /dev/null || printf '%s ' $program; done");
        if (!missing.isBlank()) {
            throw failures.ofCommand(missing.strip() + ": not found");
        }
    }

    @Override
    public List<String> folders() throws PublishException {
        return run("find " + RELEASES + " -mindepth 1 -maxdepth 1 -type d")
                .lines()
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    @Override
    public Optional<String> fault(String folder, Release release) throws PublishException {
        String manifest = quoted(Manifest.ADDRESS);
        String manifestIsIts = "test -f " + manifest + " && printf '%s  %s\\n' " + release.hash() + " " + manifest
                + " | sha256sum -c --status - || { echo " + manifest + "; exit " + FAULT + "; }; ";
        String filesAreIts = "bad=$(sha256sum -c --quiet --strict " + manifest
                + " 2>/dev/null) || { printf '%s\\n' \"$bad\"; exit " + FAULT + "; }; ";
        String noOthers = "named=$(wc -l < " + manifest + "); there=$(find . -type f | wc -l); "
                + "test $there -eq $((named + 1)) || { echo \"$there > $((named + 1))\"; exit " + FAULT + "; }";
        String here = "cd " + quoted(RELEASES + "/" + folder) + "; ";
        SshSession.Answer answer = answer(here + manifestIsIts + RIGHT_NAMES + filesAreIts + noOthers);
        if (answer.exitCode() == 0) {
            return Optional.empty();
        }
        if (answer.exitCode() != FAULT) {
            throw failures.ofCommand(answer.err() + answer.out());
        }
        return Optional.of(answer.out().lines().findFirst().orElse(Manifest.ADDRESS));
    }

    @Override
    public void rename(String folder, String name) throws PublishException {
        run("mv -T -n " + quoted(RELEASES + "/" + folder) + " " + quoted(RELEASES + "/" + name) + "; test ! -e "
                + quoted(RELEASES + "/" + folder));
    }

    @Override
    public void delete(String folder) throws PublishException {
        run("rm -rf -- " + quoted(RELEASES + "/" + folder));
    }

    @Override
    public Optional<String> current() throws PublishException {
        SshSession.Answer answer = answer("if test -L " + CURRENT + "; then readlink " + CURRENT + "; elif test -e "
                + CURRENT + "; then exit " + FOREIGN + "; fi");
        if (answer.exitCode() == FOREIGN) {
            throw failures.failure(Code.CURRENT_IS_FOREIGN, base + "/" + CURRENT);
        }
        if (answer.exitCode() != 0) {
            throw failures.ofCommand(answer.err());
        }
        String target = answer.out().strip();
        return target.isEmpty() ? Optional.empty() : Optional.of(target.substring(target.lastIndexOf('/') + 1));
    }

    /** A link cannot be changed, but one can be renamed over another, and that is one step for everybody who looks. */
    @Override
    public void point(String folder) throws PublishException {
        String fresh = CURRENT + ".moi.$$";
        run("ln -s " + quoted(RELEASES + "/" + folder) + " " + fresh + "; mv -T " + fresh + " " + CURRENT);
    }

    @Override
    public List<String> history() throws PublishException {
        String file = RELEASES + "/" + HISTORY;
        return run("if test -e " + file + "; then cat " + file + "; fi").lines().toList();
    }

    @Override
    public void record(String line) throws PublishException {
        run("printf '%s\\n' " + quoted(line) + " >> " + RELEASES + "/" + HISTORY);
    }

    /** One word for the shell, whatever is in it. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    @Override
    public void close() {
        ssh.close();
    }
}
