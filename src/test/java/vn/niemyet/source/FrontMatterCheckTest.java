package vn.niemyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;

class FrontMatterCheckTest {
    private static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Lai Châu",
                "Uỷ ban Nhân dân Thành phố Hồ Chí Minh",
                "UBND tỉnh Lai Châu",
                "Tỉnh ủy Lai Châu",
                "Thành ủy Hà Nội",
                "Hội đồng nhân dân tỉnh Ninh Bình",
                "Sở Y tế",
                "so-y-te",
                "Sở Y tế tỉnh Lạng Sơn",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy Phú Thọ",
                "Thủ tướng Chính phủ",
                "Ủy ban nhân dân phường Hồng Bàng",
                "Ủy ban nhân dân huyện Phú Bình",
                "Ủy ban nhân dân thành phố Thái Nguyên",
                "Ủy ban nhân dân Quận 1",
                "Hội đồng nhân dân xã An Phú",
                "Huyện ủy Phú Bình",
                "Đảng ủy xã An Phú",
            })
    void aBodyThatTheRegistryCanStandBehindIsKnown(String name) {
        assertThat(check("tasks: {\"4\": {lead: \"" + name + "\"}}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Lai Chau Mới",
                "Ủy ban tỉnh Lai Châu",
                "Sở Phép thuật",
                "Câu lạc bộ phường Hồng Bàng",
                "A",
                "!",
            })
    void aBodyThatNobodyKnowsIsAnError(String name) {
        List<Problem> problems = check("tasks: {\"4\": {support: \"" + name + "\"}}");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).isError()).isTrue();
        assertThat(problems.get(0).place().toString()).isEqualTo("content/directives/a.md:2:24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "province: Lai Chou | unknown-province | 2:11 | Did you mean \"Lai Châu\"?",
                "kind: chi thj | unknown-kind | 2:7 | Did you mean \"Chỉ thị\"?",
                "issuer: Sở Tài chín | unknown-body | 2:9 | Did you mean \"Sở Tài chính\"?",
                "tasks: {4: {lead: so-y-te, support: [Sở Tài chín]}} | unknown-body | 2:38 | Did you mean \"Sở Tài chính\"?",
                "attachments: [107.pfd] | missing-attachment | 2:15 | Did you mean \"107.pdf\"?",
            })
    void aMistypedNameIsAnsweredWithTheNearest(String yaml, String code, String place, String hint) {
        List<Problem> problems = check(yaml);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code().id()).isEqualTo(code);
        assertThat(problems.get(0).place().toString()).isEqualTo("content/directives/a.md:" + place);
        assertThat(Messages.in("en").hint(problems.get(0))).startsWith(hint);
    }

    @Test
    void aNameThatIsNearNoneIsAnsweredWithAFewThatBeginAlike() {
        String hint = Messages.in("vi").hint(check("issuer: Sở Mây và Gió").get(0));

        assertThat(hint).contains("gần giống", "Sở ", "bodies.csv").hasSizeLessThan(200);
        assertThat(hint.split("như: ")[1].split(", ")).hasSize(3).allMatch(name -> name.startsWith("Sở "));
        assertThat(Messages.in("vi").hint(check("issuer: Qwerty").get(0))).hasSizeLessThan(250);
    }

    @Test
    void aTextOnItsOwnMayNameAttachmentsThatLieElsewhere() {
        assertThat(FrontMatterCheck.of(REGISTRY).check(source("attachments: x.pdf")))
                .isEmpty();
    }

    @Test
    void anAttachmentThatLiesThereIsFine() {
        assertThat(check("attachments: 107.pdf")).isEmpty();
    }

    @Test
    void theEngineBringsItsRegistries() {
        assertThat(RegistryReader.read(EngineRegistries.read()).problems()).isEmpty();
        assertThat(REGISTRY.provinces().all()).hasSizeGreaterThan(63);
    }

    private static List<Problem> check(String yaml) {
        TreeMap<String, Listed> files = new TreeMap<>();
        files.put("107.pdf", new Listed(Path.of("107.pdf"), "content/files/107.pdf"));
        ContentFolder folder = new ContentFolder(Optional.empty(), Optional.empty(), List.of(), List.of(), files);
        return FrontMatterCheck.of(REGISTRY, folder).check(source(yaml));
    }

    private static Source source(String yaml) {
        String text = "---\n" + yaml + "\n---\nVăn bản";
        return SourceReader.read("content/directives/a.md", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }
}
