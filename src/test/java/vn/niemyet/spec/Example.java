package vn.niemyet.spec;

import java.util.Map;

/**
 * One numbered example of a specification.
 *
 * @param number as its heading counts, from 1
 * @param title the rule in a few words
 * @param subject what is asked, for instance {@code citation}
 * @param settings {@code name=value} behind the subject: what is known beside the text
 * @param input the text
 * @param expected the answer, one line each; empty where nothing is to be found
 * @param line of the file where the example begins
 */
public record Example(
        int number,
        String title,
        String subject,
        Map<String, String> settings,
        String input,
        String expected,
        int line) {

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
