package vn.niemyet.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder under {@code /cong/} with one more header on each answer, as an office's web server would. */
public final class FolderServer implements AutoCloseable {
    private static final String BASE = "/cong/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "atom", "application/atom+xml; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private FolderServer(HttpServer server) {
        this.server = server;
    }

    /** @param policy value of {@code Content-Security-Policy} */
    public static FolderServer of(Path folder, String policy) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FolderServer served = new FolderServer(server);
            server.setExecutor(served.threads);
            server.createContext(BASE, exchange -> answer(exchange, folder, policy));
            server.start();
            return served;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void answer(HttpExchange exchange, Path folder, String policy) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(BASE.length());
        Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
        boolean there = file.startsWith(folder) && Files.isRegularFile(file);
        byte[] body = Files.readAllBytes(there ? file : folder.resolve("404.html"));
        String name = there ? file.getFileName().toString() : "404.html";
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(there ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** The full address of a page, {@code http://127.0.0.1:49152/cong/tinh.html} for {@code tinh.html}. */
    public String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + page;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
