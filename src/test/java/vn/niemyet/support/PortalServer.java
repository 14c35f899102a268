package vn.niemyet.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A portal behind a web server as an office would run it: compressed on the wire, under a path of its own if wanted, with a
 * content policy that allows the portal's own files and nothing else.
 */
public final class PortalServer implements AutoCloseable {
    public static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final List<String> PACKED = List.of(".html", ".js", ".css", ".svg", ".xml");

    private final Path portal;
    private final String path;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final ConcurrentMap<Path, byte[]> packed = new ConcurrentHashMap<>();

    private PortalServer(Path portal, String path, HttpServer server) {
        this.portal = portal;
        this.path = path;
        this.server = server;
    }

    /** @param path {@code "/"}, or a sub-path with slashes around it, {@code "/cong/van-ban/"} */
    public static PortalServer of(Path portal, String path) {
        // Without it every second answer waits 40 ms for the other side to speak.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
            PortalServer server = new PortalServer(portal, path, http);
            http.createContext("/", server::answer);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The address of a file of the portal, {@code tim-kiem.html?q=…}. */
    public String address(String file) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path) + file;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        Path file = asked.startsWith(path)
                ? portal.resolve(asked.substring(path.length())).normalize()
                : portal.resolve("..");
        if (!file.startsWith(portal) || !Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", typeOf(file.toString()));
        exchange.getResponseHeaders().add("Content-Security-Policy", STRICT);
        exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().add("Cache-Control", "max-age=600");
        byte[] body = body(exchange, file);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] body(HttpExchange exchange, Path file) throws IOException {
        if (PACKED.stream().noneMatch(file.toString()::endsWith)) {
            return Files.readAllBytes(file);
        }
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        return packed.computeIfAbsent(file, PortalServer::pack);
    }

    private static byte[] pack(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static String typeOf(String name) {
        String type = name.substring(name.lastIndexOf('.') + 1);
        return switch (type) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
