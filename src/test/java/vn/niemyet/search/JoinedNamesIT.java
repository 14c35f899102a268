package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.support.Browser;

/** Names of bodies as people shorten and lengthen them: {@code Sở TT&TT}, {@code Sở Tài chính tỉnh Sơn La}. */
class JoinedNamesIT {
    private static Browser browser;
    private static SearchPage search;

    private record Name(String written, String stands) {}

    @BeforeAll
    static void open() {
        browser = Browser.start();
        search = new SearchPage(browser.page());
        search.open(BuiltPortal.ofSamples()
                .resolve("tim-kiem.html")
                .toAbsolutePath()
                .toUri()
                .toString());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static List<Name> names() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/search/joined-names.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Name(cells[0], cells[1]))
                    .toList();
        }
    }

    @Test
    void theIndexReadsThemAsTheTableSays() throws IOException {
        Lexicon lexicon = FoldingCase.lexicon();
        for (Name name : names()) {
            WordSequence words = WordSequence.of("Các Sở " + name.written() + " báo cáo", lexicon);
            List<String> found = JoinedNames.at(words, 2, lexicon).stream()
                    .flatMap(joined -> joined.word().longForms().stream())
                    .map(form ->
                            String.join(" ", form.stream().map(Word::spelling).toList()))
                    .toList();
            assertThat(found)
                    .as(name.written())
                    .isEqualTo(name.stands().isEmpty() ? List.of() : List.of(name.stands()));
        }
    }

    @Test
    void theClientFindsWhatTheWholeNameFinds() throws IOException {
        for (Name name : names()) {
            if (!name.stands().isEmpty()) {
                List<String> found = search.paste("Sở " + name.written()).results();
                assertThat(found)
                        .as(name.written())
                        .isEqualTo(search.paste("Sở " + name.stands()).results());
            }
        }
        assertThat(search.paste("Sở TT&TT").results()).isNotEmpty();
        assertThat(search.paste("sở nn&mt").results())
                .isNotEmpty()
                .isEqualTo(search.paste("Sở NN&MT").results());
    }

    /** The sample of Cần Thơ says {@code KH&CN} to whom it is sent. */
    @Test
    void theWholeNameFindsWhatIsWrittenInParts() {
        assertThat(search.paste("khoa học công nghệ Cần Thơ").results()).contains("can-tho/2026/203-kh-ubnd");
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Tài chính tỉnh Quảng Ngãi, Sở Tài chính Quảng Ngãi",
        "Sở Tài chính tỉnh Sơn La, Sở Tài chính Sơn La",
        "Sở Xây dựng thành phố Cần Thơ, Sở Xây dựng Cần Thơ",
        "so xay dung tp can tho, so xay dung can tho",
        "Tỉnh Sơn La, Sơn La"
    })
    void whatAProvinceIsCalledNeedNotStandThere(String called, String bare) {
        List<String> found = search.paste(called).results();

        assertThat(found)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(search.paste(bare).results());
    }
}
