package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of page through the Nu validator of the W3C: no error, no warning. */
class ValidHtmlIT {
    private static final SampleSite SITE = SampleSite.get();
    private static final EmbeddedValidator VALIDATOR = validator();

    private static final long DEEP_STACK = 64L << 20;

    private static EmbeddedValidator validator() {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        return validator;
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPageIsValid() {
        return SITE.ofEachKind().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address, () -> assertThat(problems(SITE.read(address))).isEmpty()));
    }

    @Test
    void theValidatorSeesAFault() throws Exception {
        assertThat(problems("<!doctype html><html lang=\"vi\"><title>x</title><p><div></p>"))
                .contains("error");
    }

    /** The validator's grammar calls itself deeply; its thread has room for that whatever the machine gives others. */
    private static String problems(String html) throws Exception {
        FutureTask<String> answer = new FutureTask<>(
                () -> VALIDATOR.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        Thread deep = new Thread(null, answer, "validator", DEEP_STACK);
        deep.start();
        return answer.get();
    }
}
