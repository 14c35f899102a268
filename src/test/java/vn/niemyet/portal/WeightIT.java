package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a page costs a reader on an old phone: itself and the stylesheet, as they go over the wire. */
class WeightIT {
    private static final int MEDIAN = 20 * 1024;
    private static final int FIRST_VIEW = 14 * 1024;
    private static final SampleSite SITE = SampleSite.get();

    @Test
    void halfOfAllPagesWeighLessThanTwentyKilobytesWithTheirStyle() throws IOException {
        int style = weight("assets/style.css");
        List<Integer> weights = SITE.files(".html").stream()
                .map(address -> weightOf(address) + style)
                .sorted()
                .toList();
        assertThat(weights.get(weights.size() / 2)).isLessThan(MEDIAN);
    }

    /** The style and the first half of the longest start page or directive fit into what a server sends at once. */
    @Test
    void theFirstViewComesWithTheFirstPackets() throws IOException {
        int style = weight("assets/style.css");
        for (String address : List.of("index.html", "van-ban/thai-nguyen/2021/107-tb-ubnd.html", "trung-uong.html")) {
            assertThat(style + weight(address)).as(address).isLessThan(FIRST_VIEW);
        }
    }

    private static int weightOf(String address) {
        try {
            return weight(address);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static int weight(String address) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(SITE.root().resolve(address)));
        }
        return packed.size();
    }
}
