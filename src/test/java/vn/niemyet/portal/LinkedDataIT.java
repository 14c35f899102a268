package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What machines read about a directive, expanded by a JSON-LD processor. */
class LinkedDataIT {
    private static final String SCHEMA = "https://schema.org/";

    /** Stands for the context that schema.org serves: every name is one of its own. */
    private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"" + SCHEMA + "\"}}";

    private static final SampleSite SITE = SampleSite.get();

    @Test
    void everyDirectiveIsLegislationWithANameAndItsOwnAddress() throws JsonLdError {
        List<String> directives = SITE.files(".html").stream()
                .filter(address -> address.startsWith("van-ban/") && !address.startsWith("van-ban/trang-"))
                .toList();
        assertThat(directives).hasSizeGreaterThan(30);
        for (String address : directives) {
            JsonObject data = expanded(address);
            assertThat(data.getJsonArray("@type").getString(0)).as(address).isEqualTo(SCHEMA + "Legislation");
            assertThat(value(data, "name")).as(address).isNotBlank();
            assertThat(value(data, "url")).as(address).isEqualTo("https://example.vn/cong/" + address);
            assertThat(value(data, "inLanguage")).as(address).isEqualTo("vi");
        }
    }

    @Test
    void theFactsOfADirectiveAreInItsData() throws JsonLdError {
        JsonObject data = expanded("van-ban/thai-nguyen/2021/107-tb-ubnd.html");

        assertThat(value(data, "legislationIdentifier")).isEqualTo("107/TB-UBND");
        assertThat(value(data, "legislationDate")).isEqualTo("2021-07-28");
        assertThat(data.getJsonArray(SCHEMA + "citation").getValuesAs(JsonObject.class))
                .extracting(cited -> value(cited, "url"))
                .contains("https://example.vn/cong/trung-uong/203-tb-vpcp-2021.html");
    }

    private static JsonObject expanded(String address) throws JsonLdError {
        String data = Jsoup.parse(SITE.read(address))
                .select("script[type=application/ld+json]")
                .get(0)
                .data();
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(data)))
                .loader((url, options) -> JsonDocument.of(new StringReader(CONTEXT)))
                .get();
        return expanded.getJsonObject(0);
    }

    private static String value(JsonObject data, String name) {
        return data.getJsonArray(SCHEMA + name).getJsonObject(0).getString("@value");
    }
}
