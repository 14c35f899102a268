package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;

/** The words of the client against the shared table, and against the words of the index for anything one might type. */
class FoldingCasesIT {
    private static final String LETTERS =
            "aàáảãạăằâấbcdđeèêéiìíkhlmnoòóôơpqrstuùúủưvxyỳýỷỹỵAÀÁĂÂĐEÊIOÔƠUƯYÝQðÐ ̣̀́ 0123456789/-.";
    private static final long SEED = 20211103;
    private static final int TEXTS = 3000;
    private static final int LONGEST = 12;

    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.start();
        page = browser.page();
        String words = Files.readString(Path.of("templates/assets/search.js/01-words.js"));
        page.addScriptTag(
                new Page.AddScriptTagOptions()
                        .setContent(
                                words
                                        + "window.forms = text => wordsOf(text.normalize('NFC')).map(t => [t.word.w, t.word.p, fnv(t.word.p), otherHash(t.word.p)]);"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theBrowserFoldsAsTheTableSays() throws Exception {
        for (FoldingCase folding : FoldingCase.all()) {
            List<List<?>> forms = forms(List.of(folding.text())).get(0);
            assertThat(String.join(" ", column(forms, 0))).as(folding.text()).isEqualTo(folding.written());
            assertThat(String.join(" ", column(forms, 1))).as(folding.text()).isEqualTo(folding.plain());
        }
    }

    /** The seed stands in the source; a failure names the text. */
    @Test
    void theBrowserFoldsAndHashesAsTheIndexDoes() {
        Random random = new Random(SEED);
        List<String> texts =
                IntStream.range(0, TEXTS).mapToObj(i -> text(random)).toList();
        List<List<List<?>>> all = forms(texts);
        Lexicon lexicon = FoldingCase.lexicon();
        for (int i = 0; i < TEXTS; i++) {
            check(texts.get(i), all.get(i), lexicon);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static void check(String text, List<List<?>> forms, Lexicon lexicon) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        WordSequence words = WordSequence.of(normal, lexicon);
        assertThat(forms).as(text).hasSize(words.size());
        for (int w = 0; w < words.size(); w++) {
            String written = WordForm.written(normal.substring(words.start(w), words.end(w)));
            assertThat(forms.get(w).get(0)).as(text).isEqualTo(written);
            assertThat(number(forms.get(w).get(2)))
                    .as(text)
                    .isEqualTo(words.word(w).x());
            assertThat(number(forms.get(w).get(3)))
                    .as(text)
                    .isEqualTo(words.word(w).y());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<List<List<?>>> forms(List<String> texts) {
        return (List<List<List<?>>>) page.evaluate("texts => texts.map(forms)", texts);
    }

    private static List<String> column(List<List<?>> forms, int index) {
        return forms.stream().map(form -> String.valueOf(form.get(index))).toList();
    }

    private static int number(Object value) {
        return (int) ((Number) value).longValue();
    }
}
