package vn.niemyet.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

class RememberedScanTest {
    private final AtomicInteger looks = new AtomicInteger();

    private List<Problem> look(String path, byte[] bytes) {
        looks.incrementAndGet();
        if (bytes.length < 3) {
            return List.of();
        }
        return List.of(
                Problem.of(Code.ATTACHMENT_AUTHOR, Place.startOf(path), "Trần\tThị\nMẫu"),
                Problem.of(Code.ATTACHMENT_PERSONAL_DATA, Place.startOf(path), Term.MOBILE_NUMBER.word(), "091…78"));
    }

    private RememberedScan scan(String engine, List<String> lines) {
        return new RememberedScan(this::look, engine, lines);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(UTF_8);
    }

    @Test
    void theSameBytesAreLookedAtOnceWhateverTheirName() {
        RememberedScan first = scan("a", List.of());
        first.look("content/files/a.docx", bytes("nhiều"));
        first.look("content/files/b.docx", bytes("ít"));

        RememberedScan second = scan("a", first.lines());
        List<Problem> again = second.look("content/files/c.docx", bytes("nhiều"));

        assertThat(looks).hasValue(2);
        assertThat(again)
                .containsExactly(
                        Problem.of(Code.ATTACHMENT_AUTHOR, Place.startOf("content/files/c.docx"), "Trần Thị Mẫu"),
                        Problem.of(
                                Code.ATTACHMENT_PERSONAL_DATA,
                                Place.startOf("content/files/c.docx"),
                                Term.MOBILE_NUMBER.word(),
                                "091…78"));
    }

    @Test
    void aFileWithoutFindingsIsRememberedToo() {
        RememberedScan first = scan("a", List.of());
        first.look("a.pdf", bytes("x"));

        assertThat(scan("a", first.lines()).look("a.pdf", bytes("x"))).isEmpty();
        assertThat(looks).hasValue(1);
    }

    @Test
    void anotherProgramAnotherEndingOrOtherBytesAreLookedAtAnew() {
        RememberedScan first = scan("a", List.of());
        first.look("a.pdf", bytes("nhiều"));

        scan("b", first.lines()).look("a.pdf", bytes("nhiều"));
        scan("a", first.lines()).look("a.docx", bytes("nhiều"));
        scan("a", first.lines()).look("a.pdf", bytes("nhiều!"));

        assertThat(looks).hasValue(4);
    }

    @Test
    void linesThatAreNotOursAreNotBelieved() {
        RememberedScan first = scan("a", List.of());
        first.look("a.pdf", bytes("nhiều"));
        List<String> spoiled = first.lines().stream()
                .map(line -> line.replace("attachment-", "no-such-"))
                .toList();

        assertThat(scan("a", spoiled).look("a.pdf", bytes("nhiều"))).hasSize(2);
        assertThat(looks).hasValue(2);
    }

    @Test
    void whatIsGoneFromTheFolderIsForgotten() {
        RememberedScan first = scan("a", List.of());
        first.look("a.pdf", bytes("nhiều"));

        assertThat(scan("a", first.lines()).lines()).containsExactly("a");
    }
}
