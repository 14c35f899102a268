package vn.niemyet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Severity;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.TextFile;

/** The schema that editors use and the reader that builds use understand the same settings. */
class PortalSchemaTest {
    private static final Path SCHEMA = Path.of("docs", "portal.schema.json");
    private static final Options OPTIONS = new Options(
            new Folders(Path.of("content"), Path.of("templates"), Path.of("portal")),
            Optional.empty(),
            new Moment.At(Instant.EPOCH),
            1,
            false);

    private final JsonNode tree = tree();
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree);

    @Test
    void everyKeyOfTheReaderIsInTheSchemaAndNoOther() {
        assertThat(keys("")).containsExactlyInAnyOrderElementsOf(TwoNames.namesOf(PortalKey.values()));
        assertThat(keys("/$defs/features")).containsExactlyInAnyOrderElementsOf(TwoNames.namesOf(Feature.values()));
        assertThat(keys("/$defs/owner")).containsExactlyInAnyOrderElementsOf(parts(PortalKey.Part.EMAIL));
        assertThat(keys("/$defs/licence")).containsExactlyInAnyOrderElementsOf(parts(PortalKey.Part.TEXT));
        assertThat(keys("/$defs/problems")).containsExactlyInAnyOrderElementsOf(Code.ids());
    }

    private static List<String> parts(PortalKey.Part second) {
        return TwoNames.namesOf(new PortalKey.Part[] {PortalKey.Part.NAME, second});
    }

    @Test
    void everyCodeMayHaveTheLevelsThatTheReaderTakes() {
        for (Code code : Code.values()) {
            for (String word : List.of("error", "warning", "note", "lỗi", "cảnh báo", "ghi chú", "nặng")) {
                agree("problems:\n  " + code.id() + ": " + word + "\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/portal.yaml", "src/test/sample/portal.yaml"})
    void theSettingsThatShipFit(String file) throws IOException {
        String yaml = Files.readString(Path.of(file));

        assertThat(schema.validate(json(yaml))).isEmpty();
        assertThat(isRead(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title:\n",
                "title: A\n",
                "tên cổng: A\n",
                "titel: A\n",
                "title: A\ntên cổng: B\n",
                "title: [A]\n",
                "language: vi\n",
                "ngôn ngữ: en\n",
                "language: fr\n",
                "base_url: https://a.vn/\n",
                "base_url: a.vn\n",
                "owner:\n  email: a@b.vn\n",
                "owner:\n  email: a.b.vn\n",
                "owner:\n  tên: A\n  thư điện tử: a@b.vn\n",
                "owner:\n  text: A\n",
                "owner: A\n",
                "licence:\n  text: A\n",
                "licence:\n  email: a@b.vn\n",
                "notices: A\n",
                "notices: [A, B]\n",
                "notices:\n  - [A]\n",
                "features:\n  search: false\n",
                "features:\n  tìm kiếm: không\n",
                "features:\n  search: maybe\n",
                "features:\n  serach: true\n",
                "problems:\n  blank-number: error\n",
                "problems:\n  not-utf8: note\n",
                "problems:\n  blank-nunber: error\n",
            })
    void bothSayTheSameOf(String yaml) {
        agree(yaml);
    }

    private void agree(String yaml) {
        assertThat(schema.validate(json(yaml)).isEmpty()).as(yaml).isEqualTo(isRead(yaml));
    }

    private static boolean isRead(String yaml) {
        return SettingsReader.read(file(yaml), OPTIONS).problems().stream()
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static TextFile file(String yaml) {
        return new TextFile("content/portal.yaml", NormalText.of(yaml));
    }

    /** What an editor makes of the YAML: {@code true} and {@code false} are no texts, nothing is null. */
    private static JsonNode json(String yaml) {
        TextFile file = file(yaml);
        return json(YamlReader.read(file.path(), file.text()).value());
    }

    private static JsonNode json(YamlNode node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = make.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().value(), json(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            var array = make.arrayNode();
            sequence.values().forEach(value -> array.add(json(value)));
            return array;
        }
        String value = ((YamlNode.Scalar) node).value();
        return switch (value) {
            case "" -> make.nullNode();
            case "true", "false" -> make.booleanNode(value.equals("true"));
            default -> make.textNode(value);
        };
    }

    private List<String> keys(String place) {
        List<String> keys = new ArrayList<>();
        tree.at(place + "/properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(Files.readString(SCHEMA));
        } catch (IOException broken) {
            throw new AssertionError(SCHEMA.toString(), broken);
        }
    }
}
