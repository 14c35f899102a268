package vn.niemyet.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One answer of the preview. */
final class Answer {
    static final int OK = 200;
    static final int FOUND = 302;
    static final int NOT_FOUND = 404;

    private static final String TEXT = "text/plain; charset=utf-8";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    /** @param headers besides those that every answer has */
    Answer(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    static Answer of(String type, byte[] body) {
        return new Answer(OK, type, body, Map.of());
    }

    static Answer text(int status, String words) {
        return new Answer(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Answer to(String address) {
        return new Answer(FOUND, TEXT, new byte[0], Map.of("Location", "/" + address));
    }

    /** The same with headers of its own. */
    Answer with(Map<String, String> more) {
        return new Answer(status, type, body, more);
    }

    /** The same with another status. */
    Answer as(int other) {
        return new Answer(other, type, body, headers);
    }

    /** Sends it; the body only to who asked for it. */
    void send(HttpExchange visit, String policy) throws IOException {
        sayWhoMayKeepIt(visit, policy);
        visit.getResponseHeaders().set("Content-Type", type);
        headers.forEach(visit.getResponseHeaders()::set);
        if (visit.getRequestMethod().equals("HEAD")) {
            visit.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            visit.sendResponseHeaders(status, -1);
            return;
        }
        visit.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = visit.getResponseBody()) {
            out.write(body);
        }
    }

    /** What every answer says: keep nothing, guess no type, show it in no page of others. */
    static void sayWhoMayKeepIt(HttpExchange visit, String policy) {
        var said = visit.getResponseHeaders();
        said.set("Cache-Control", "no-store");
        said.set("Content-Security-Policy", policy);
        said.set("Cross-Origin-Resource-Policy", "same-origin");
        said.set("Referrer-Policy", "same-origin");
        said.set("X-Content-Type-Options", "nosniff");
    }
}
