package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.support.Validator;

/** Every kind of page through the Nu validator of the W3C: no error, no warning. */
class ValidHtmlIT {
    private static final SampleSite SITE = SampleSite.get();

    private static final Pattern VIETNAMESE = Pattern.compile("[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsValid() {
        return SITE.ofEachKind().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> assertThat(Validator.problems(SITE.read(address))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> soIsTheEnglishPortal() {
        SampleSite english = SampleSite.english();
        return english.oneOfEachKind().values().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> assertThat(Validator.problems(english.read(address)))
                                .isEmpty()));
    }

    /** Vietnamese sentences and names stand in elements that say so (WCAG 3.1.2), the words of a drawing apart. */
    @TestFactory
    Stream<DynamicTest> sentencesInVietnameseSaySoInTheEnglishPortal() {
        SampleSite english = SampleSite.english();
        return english.oneOfEachKind().values().stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    Element page = Jsoup.parse(english.read(address)).body();
                    page.select("[lang=vi], script, svg").remove();
                    assertThat(page.getAllElements().stream().map(Element::ownText))
                            .filteredOn(words -> VIETNAMESE.matcher(words).find())
                            .isEmpty();
                }));
    }

    @Test
    void theValidatorSeesAFault() throws Exception {
        assertThat(Validator.problems("<!doctype html><html lang=\"vi\"><title>x</title><p><div></p>"))
                .contains("error");
    }
}
