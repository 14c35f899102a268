package vn.niemyet.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** The Nu validator of the W3C, in this process and without the network. */
public final class Validator {
    private static final long DEEP_STACK = 64L << 20;

    private Validator() {}

    /** What is wrong with a page, one line each; nothing where it is valid. */
    public static String problems(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        // The validator's grammar calls itself deeply; its thread has room for that whatever the machine gives others.
        FutureTask<String> answer = new FutureTask<>(
                () -> validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        Thread deep = new Thread(null, answer, "validator", DEEP_STACK);
        deep.start();
        return answer.get();
    }
}
