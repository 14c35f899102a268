package vn.niemyet.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real nginx or Apache on the loopback address, with a configuration of its own and nothing of the machine's. */
public final class WebServer implements AutoCloseable {
    private static final int TRIES = 200;

    private final HttpClient visitor = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Process process;
    private final int port;

    private WebServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * An nginx with one server.
     *
     * @param folder for its own files
     * @param server what stands in {@code server { }}
     */
    public static WebServer nginx(Path folder, String server) {
        int port = freePort();
        String config = """
                daemon off;
                pid @folder@/nginx.pid;
                error_log stderr;
                @user@events { }
                http {
                    access_log off;
                    client_body_temp_path @folder@/body;
                    proxy_temp_path @folder@/proxy;
                    fastcgi_temp_path @folder@/fastcgi;
                    uwsgi_temp_path @folder@/uwsgi;
                    scgi_temp_path @folder@/scgi;
                    server {
                        listen 127.0.0.1:@port@;
                        @server@
                    }
                }
                """.replace("@user@", isRoot() ? "user root;\n" : "")
                .replace("@folder@", folder.toString())
                .replace("@port@", String.valueOf(port))
                .replace("@server@", server);
        String program = Machine.require(Program.NGINX).toString();
        try {
            // Where an nginx of the machine keeps it; the portal's rules include it by its bare name.
            Files.copy(Path.of("/etc/nginx/mime.types"), folder.resolve("mime.types"));
            Path file = Files.writeString(folder.resolve("server.conf"), config);
            return started(folder, port, List.of(program, "-p", folder.toString(), "-c", file.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * An Apache with the modules that Debian's has by default, and those that {@code a2enmod headers rewrite} adds.
     *
     * @param site what stands in the configuration of a site
     */
    public static WebServer apache(Path folder, String site) {
        int port = freePort();
        StringBuilder config = new StringBuilder();
        for (String module : List.of(
                "mpm_event",
                "authz_core",
                "mime",
                "dir",
                "deflate",
                "filter",
                "headers",
                "rewrite",
                "autoindex",
                "alias")) {
            config.append("LoadModule ").append(module).append("_module /usr/lib/apache2/modules/mod_");
            config.append(module).append(".so\n");
        }
        config.append("ServerRoot ")
                .append(folder)
                .append("\nServerName localhost\nListen 127.0.0.1:")
                .append(port);
        config.append("\nPidFile ").append(folder.resolve("apache.pid")).append("\nErrorLog ");
        config.append(folder.resolve("error.log")).append("\nTypesConfig /etc/mime.types\n");
        config.append(isRoot() ? "User www-data\nGroup www-data\n" : "").append(site);
        String program = Machine.require(Program.APACHE).toString();
        try {
            Path file = Files.writeString(folder.resolve("site.conf"), config);
            return started(folder, port, List.of(program, "-X", "-d", folder.toString(), "-f", file.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static WebServer started(Path folder, int port, List<String> words) throws IOException {
        Path console = folder.resolve("console.txt");
        WebServer server = new WebServer(Command.start(folder, Map.of(), words, console), port);
        for (int i = 0; i < TRIES && server.process.isAlive(); i++) {
            try {
                server.get("/");
                return server;
            } catch (UncheckedIOException notYet) {
                pause();
            }
        }
        server.close();
        throw new AssertionError(words + " did not start: " + Files.readString(console));
    }

    /** An answer with its headers as they came; the visitor takes part in no negotiation unless a header asks for it. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        List<String> asked = new ArrayList<>(List.of(headers));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (!asked.isEmpty()) {
            request.headers(asked.toArray(String[]::new));
        }
        try {
            return visitor.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
