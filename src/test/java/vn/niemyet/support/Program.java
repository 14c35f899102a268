package vn.niemyet.support;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that some tests need and that Maven cannot bring along.
 *
 * @param name what people call it, for messages
 * @param commands its names on the search path, the best one first
 * @param places where it stands on systems that do not put it on the search path
 * @param aptPackage its package on Debian and Ubuntu
 */
public record Program(String name, List<String> commands, List<Path> places, String aptPackage) {
    public static final Program CHROMIUM = new Program(
            "Chromium",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")),
            "chromium");

    /** What an office's web server has for uploads. It must be started by its full path. */
    public static final Program SSH_SERVER =
            new Program("OpenSSH server", List.of("sshd"), List.of(Path.of("/usr/sbin/sshd")), "openssh-server");

    public static final Program SSH_KEYGEN =
            new Program("ssh-keygen", List.of("ssh-keygen"), List.of(), "openssh-client");

    public static final Program UNZIP = new Program("unzip", List.of("unzip"), List.of(), "unzip");

    public static final Program NGINX =
            new Program("nginx", List.of("nginx"), List.of(Path.of("/usr/sbin/nginx")), "nginx-light");

    public static final Program APACHE =
            new Program("Apache", List.of("apache2", "httpd"), List.of(Path.of("/usr/sbin/apache2")), "apache2");

    /** The client of object storage that most offices have. */
    public static final Program AWS = new Program("AWS CLI", List.of("aws"), List.of(), "awscli");

    public static final Program GIT = new Program("Git", List.of("git"), List.of(), "git");

    public static final Program ZSH = new Program("zsh", List.of("zsh"), List.of(), "zsh");

    /** The one that runs the tests, or another on the search path. */
    public static final Program MAVEN = new Program("Maven", List.of("mvn", "mvn.cmd"), List.of(), "maven");

    public Program {
        commands = List.copyOf(commands);
        places = List.copyOf(places);
    }
}
