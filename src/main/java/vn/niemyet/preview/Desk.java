package vn.niemyet.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.pipeline.Proof;
import vn.niemyet.problem.HtmlReport;
import vn.niemyet.problem.Messages;
import vn.niemyet.source.QuotedLines;

/** Answers for one address: a page of the proof with its overlay, any other file of it, or a file of the preview's own. */
final class Desk {
    private static final String PAGE = ".html";

    private final Board board;
    private final Messages messages;
    private final Words words;
    private final Overlay overlay;
    /** The texts of pages that were shown: a page whose number is being written moves with it. */
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    Desk(Board board, Messages messages, Words words) {
        this.board = board;
        this.messages = messages;
        this.words = words;
        this.overlay = new Overlay(messages, words);
    }

    /** The answer for a path as the request line has it; addresses are looked up, never resolved against a folder. */
    Answer at(URI asked) throws Exception {
        String path = asked.getPath();
        if (path == null || !path.startsWith("/")) {
            return missing();
        }
        if (path.startsWith(Routes.OWN)) {
            return own(path);
        }
        String address = Normalizer.normalize(path.substring(1), Normalizer.Form.NFC);
        return file(address.isEmpty() || address.endsWith("/") ? address + Addresses.START : address);
    }

    private Answer own(String path) throws IOException {
        return switch (path) {
            case Routes.SCRIPT -> Answer.of(MediaTypes.of(path), resource("preview.js"));
            case Routes.STYLE -> Answer.of(MediaTypes.of(path), resource("preview.css"));
            case Routes.PROBLEMS -> problems();
            default -> missing();
        };
    }

    /** The report brings its own style, which it states in itself. */
    private Answer problems() throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlReport(messages).write(board.showing().problems(), html);
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        String policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
        return new Answer(Answer.OK, MediaTypes.of(PAGE), bytes, Map.of("Content-Security-Policy", policy));
    }

    private Answer file(String address) throws Exception {
        Showing showing = board.showing();
        Optional<Proof.Sheet> sheet = showing.proof().at(address);
        if (sheet.isPresent()) {
            sheet.get().source().ifPresent(source -> shown.put(address, source));
            return answer(address, sheet.get(), showing);
        }
        Optional<String> moved = Optional.ofNullable(shown.get(address)).flatMap(showing.proof()::addressOf);
        return moved.isPresent() ? Answer.to(moved.get()) : notFound(address, showing);
    }

    private Answer answer(String address, Proof.Sheet sheet, Showing showing) {
        boolean page = address.endsWith(PAGE) && !address.startsWith("files/");
        return Answer.of(MediaTypes.of(address), page ? overlaid(sheet, showing) : sheet.bytes());
    }

    private byte[] overlaid(Proof.Sheet sheet, Showing showing) {
        String page = new String(sheet.bytes(), StandardCharsets.UTF_8);
        QuotedLines quotes = QuotedLines.of(board.folders().toArray(Path[]::new));
        return overlay.over(page, sheet, showing, quotes).getBytes(StandardCharsets.UTF_8);
    }

    private Answer notFound(String address, Showing showing) throws Exception {
        Optional<Proof.Sheet> page =
                address.endsWith(PAGE) ? showing.proof().at(Addresses.NOT_FOUND) : Optional.empty();
        return page.map(sheet -> answer(Addresses.NOT_FOUND, sheet, showing).as(Answer.NOT_FOUND))
                .orElseGet(this::missing);
    }

    private Answer missing() {
        return Answer.text(Answer.NOT_FOUND, words.say("missing"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
