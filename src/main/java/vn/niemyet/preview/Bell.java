package vn.niemyet.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Tells open pages what is shown now, and again whenever that changes (server-sent events, HTML standard 9.2). Each open page
 * holds one thread; a bounded number of them is served.
 */
final class Bell {
    private static final int MOST_LISTENERS = 64;
    /** A line without a meaning shows whether the other side is still there. */
    private static final long PATIENCE_MILLISECONDS = 10_000;

    private static final int CROWDED = 503;

    private final Board board;
    private final Words words;
    private final Semaphore seats = new Semaphore(MOST_LISTENERS);

    Bell(Board board, Words words) {
        this.board = board;
        this.words = words;
    }

    /** Speaks to one page until it goes away. */
    void ringFor(HttpExchange visit, String policy) throws IOException, InterruptedException {
        if (!seats.tryAcquire()) {
            Answer.text(CROWDED, words.say("crowded")).send(visit, policy);
            return;
        }
        try {
            Answer.sayWhoMayKeepIt(visit, policy);
            visit.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            visit.sendResponseHeaders(Answer.OK, visit.getRequestMethod().equals("HEAD") ? -1 : 0);
            if (!visit.getRequestMethod().equals("HEAD")) {
                ring(visit.getResponseBody(), known(visit));
            }
        } finally {
            seats.release();
        }
    }

    /** What the page shows: {@code showing=k3-12}. */
    private static String known(HttpExchange visit) {
        String query = visit.getRequestURI().getRawQuery();
        return query != null && query.startsWith("showing=") ? query.substring("showing=".length()) : "";
    }

    private void ring(OutputStream out, String known) throws IOException, InterruptedException {
        say(out, "retry: 500\n\n");
        String told = known;
        while (true) {
            String now = board.after(told, PATIENCE_MILLISECONDS).name();
            say(out, now.equals(told) ? ": \n\n" : "event: showing\ndata: " + now + "\n\n");
            told = now;
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
