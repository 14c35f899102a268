package vn.niemyet.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.niemyet.page.ServerFiles;
import vn.niemyet.problem.Messages;
import vn.niemyet.settings.Options;

/**
 * The preview (xem thử): a server on this machine alone that shows the portal as a build would make it, drafts and papers that
 * wait for their time included and marked, and again after each change of a file. It writes nothing.
 */
public final class Preview implements AutoCloseable {
    private static final int BACKLOG = 64;
    private static final int DEFECT = 500;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Messages messages;
    private final Words words;
    private Optional<Board> board = Optional.empty();

    private Preview(HttpServer server, Messages messages) {
        this.server = server;
        this.messages = messages;
        this.words = new Words(messages.language());
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "niemyet-preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes a port, of the loopback address only.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException when another program has it
     */
    public static Preview on(int port, Messages messages) throws IOException {
        InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        return new Preview(HttpServer.create(new InetSocketAddress(here, port), BACKLOG), messages);
    }

    /** Where a browser finds it: {@code http://127.0.0.1:4000/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /**
     * Makes the first proof and begins to answer; returns when it does. Fails as the disk fails.
     *
     * @param options of a build whose base URL is the address given to it
     * @param onNews told of the first proof and each one after it
     */
    public void start(Function<URI, Options> options, Consumer<Showing> onNews) throws Exception {
        URI address = address();
        Board proofs = new Board(() -> options.apply(address), onNews);
        board = Optional.of(proofs);
        Desk desk = new Desk(proofs, messages, words);
        Bell bell = new Bell(proofs, words);
        server.createContext("/", visit -> handle(visit, desk, bell));
        server.setExecutor(threads);
        server.start();
        threads.execute(proofs::run);
    }

    private void handle(HttpExchange visit, Desk desk, Bell bell) throws IOException {
        try (visit) {
            Optional<Integer> refusal = Visitor.refusal(visit);
            if (refusal.isPresent()) {
                refuse(visit, refusal.get());
            } else if (Routes.EVENTS.equals(visit.getRequestURI().getPath())) {
                bell.ringFor(visit, ServerFiles.POLICY);
            } else {
                answer(visit, desk).send(visit, ServerFiles.POLICY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A page that cannot be made must not take the others with it. */
    private Answer answer(HttpExchange visit, Desk desk) {
        try {
            return desk.at(visit.getRequestURI());
        } catch (Exception failed) {
            return Answer.text(DEFECT, words.say("defect", failed));
        }
    }

    private void refuse(HttpExchange visit, int status) throws IOException {
        Answer.text(status, words.say("refused." + status))
                .with(Map.of("Allow", "GET, HEAD"))
                .send(visit, ServerFiles.POLICY);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        if (board.isPresent()) {
            board.get().close();
        }
    }
}
