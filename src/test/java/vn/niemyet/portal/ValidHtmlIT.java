package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.support.Validator;

/** Every kind of page through the Nu validator of the W3C: no error, no warning. */
class ValidHtmlIT {
    private static final SampleSite SITE = SampleSite.get();

    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsValid() {
        return SITE.ofEachKind().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> assertThat(Validator.problems(SITE.read(address))).isEmpty()));
    }

    @Test
    void theValidatorSeesAFault() throws Exception {
        assertThat(Validator.problems("<!doctype html><html lang=\"vi\"><title>x</title><p><div></p>"))
                .contains("error");
    }
}
