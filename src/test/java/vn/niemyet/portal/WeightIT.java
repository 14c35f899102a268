package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a page costs a reader on an old phone: itself and the stylesheet, as they go over the wire. */
class WeightIT {
    private static final int MEDIAN = 20 * 1024;
    private static final int FIRST_VIEW = 14 * 1024;

    /** Characters on a screen of 360 by 800 points: 40 to a line, 30 lines. */
    private static final int SCREEN = 1200;

    private static final int GZIP_HEAD = 10;
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

    /** The style and what a reader sees first fit into what a server sends at once, however long the page is. */
    @TestFactory
    Stream<DynamicTest> theFirstViewComesWithTheFirstPackets() throws IOException {
        int room = FIRST_VIEW - weight("assets/style.css");
        return SITE.oneOfEachKind().values().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address,
                        () -> assertThat(arrives(address, room))
                                .isGreaterThanOrEqualTo(firstView(SITE.read(address)))));
    }

    /** How many bytes of a page are there when the first {@code room} bytes have come over the wire. */
    private static int arrives(String address, int room) throws IOException {
        byte[] packed = packed(address);
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed, GZIP_HEAD, Math.min(packed.length, room) - GZIP_HEAD);
        try {
            return inflater.inflate(new byte[4 << 20]);
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        } finally {
            inflater.end();
        }
    }

    /** The bytes up to the heading and the words below it that fill a telephone's screen. */
    private static int firstView(String html) {
        int at = html.indexOf("</h1>");
        assertThat(at).isPositive();
        boolean tag = false;
        for (int shown = 0; at < html.length() && shown < SCREEN; at++) {
            tag = html.charAt(at) == '<' || (tag && html.charAt(at) != '>');
            shown += tag ? 0 : 1;
        }
        return html.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    }

    private static int weightOf(String address) {
        try {
            return weight(address);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static int weight(String address) throws IOException {
        return packed(address).length;
    }

    private static byte[] packed(String address) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(SITE.root().resolve(address)));
        }
        return packed.toByteArray();
    }
}
