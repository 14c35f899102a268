package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The words of the index against the shared table; the browser's are held to it in {@link FoldingCasesIT}. */
class FoldingTableIT {

    @TestFactory
    Stream<DynamicTest> wordsAreFoldedAsTheTableSays() throws Exception {
        return FoldingCase.all().stream().map(folding -> DynamicTest.dynamicTest(folding.text(), () -> check(folding)));
    }

    private static void check(FoldingCase folding) {
        String text = Normalizer.normalize(folding.text(), Normalizer.Form.NFC);
        List<String> written = words(text).stream().map(WordForm::written).toList();

        assertThat(String.join(" ", written)).isEqualTo(folding.written());
        assertThat(String.join(" ", written.stream().map(WordForm::plain).toList()))
                .isEqualTo(folding.plain());
    }

    private static List<String> words(String text) {
        WordSequence words = WordSequence.of(text, FoldingCase.lexicon());
        List<String> spelt = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            spelt.add(text.substring(words.start(i), words.end(i)));
        }
        return spelt;
    }
}
