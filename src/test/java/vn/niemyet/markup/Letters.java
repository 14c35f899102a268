package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.jsoup.Jsoup;
import vn.niemyet.source.Source;

/** The letters and digits of a text and of its page, counted without anything of the engine's. */
final class Letters {
    private Letters() {}

    /** All of them, in order, nothing more and nothing less. */
    static void check(Source source, String html) {
        String written = of(source.text().value().substring(source.bodyStart()));
        String shown = of(Jsoup.parseBodyFragment(html).body().wholeText());
        int same = 0;
        while (same < Math.min(written.length(), shown.length()) && written.charAt(same) == shown.charAt(same)) {
            same++;
        }
        assertThat(shown.substring(same, Math.min(shown.length(), same + 40)))
                .as("first difference in %s", source.path())
                .isEqualTo(written.substring(same, Math.min(written.length(), same + 40)));
        assertThat(shown).hasSameSizeAs(written);
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            if (Character.isLetterOrDigit(composed.charAt(i))) {
                out.append(composed.charAt(i));
            }
        }
        return out.toString();
    }
}
