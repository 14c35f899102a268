package vn.niemyet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.Level;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Recipient;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.model.Signature;
import vn.niemyet.model.Task;
import vn.niemyet.model.Validity;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;
import vn.niemyet.text.Span;

class ReadingJsonTest {
    private static final ReadingJson JSON = new ReadingJson(Messages.in("vi"));
    private static final String TEXT = """
            ---
            tỉnh: lai-chau
            ---
            Số: 12/TB-UBND
            Lai Châu, ngày 11 tháng 5 năm 2021
            Theo Thông báo số 98/TB-VPCP
            NGUYỄN VĂN A
            """;
    private static final Source SOURCE = SourceReader.read("a.md", TEXT.getBytes(StandardCharsets.UTF_8))
            .value()
            .orElseThrow();
    private static final Kind NOTICE = new Kind("tb", "Thông báo", "TB", Set.of(Family.STATE), false, List.of());
    private static final Kind CONTRACT = new Kind("hop-dong", "Hợp đồng", "", Set.of(Family.STATE), false, List.of());
    private static final Agency HEALTH = Agency.unregistered("so-y-te", "Sở Y tế");

    @Test
    void theKeysStandInTheOrderOfTheContract() throws IOException {
        JsonNode json = read(JSON.line(full()));

        assertThat(names(json))
                .containsExactly(
                        "file",
                        "number",
                        "kind",
                        "family",
                        "date",
                        "place",
                        "province",
                        "issuer",
                        "subject",
                        "addressees",
                        "recipients",
                        "signature",
                        "mentioned",
                        "tasks",
                        "citations",
                        "basis",
                        "problems");
        assertThat(names(json.get("signature"))).containsExactly("name", "position", "chain");
        assertThat(names(json.get("tasks").get(0)))
                .containsExactly("item", "lead", "support", "due", "recurring", "relative", "text");
        assertThat(names(json.get("citations").get(0)))
                .containsExactly(
                        "text",
                        "number",
                        "kind",
                        "issuer",
                        "level",
                        "date",
                        "year",
                        "key",
                        "item",
                        "relation",
                        "basis",
                        "reason",
                        "line",
                        "start",
                        "end");
        assertThat(names(json.get("basis")))
                .containsExactly("number", "kind", "date", "place", "province", "issuer", "subject", "signature");
        assertThat(names(json.get("basis").get("date"))).containsExactly("from", "line", "words");
        assertThat(names(json.get("problems").get(0))).containsExactly("code", "severity", "line", "column", "message");
    }

    @Test
    void whatWasReadIsWritten() throws IOException {
        JsonNode json = read(JSON.line(full()));

        assertThat(json.get("number").textValue()).isEqualTo("12/TB-UBND");
        assertThat(json.get("kind").textValue()).isEqualTo("TB");
        assertThat(json.get("family").textValue()).isEqualTo("state");
        assertThat(json.get("date").textValue()).isEqualTo("2021-05-11");
        assertThat(json.get("province").textValue()).isEqualTo("lai-chau");
        assertThat(json.get("mentioned")).hasSize(1).first().hasToString("\"so-y-te\"");
        assertThat(json.get("basis").get("date"))
                .hasToString("{\"from\":\"text\",\"line\":5,\"words\":\"ngày 11 tháng 5 năm 2021\"}");
        assertThat(json.get("basis").get("province"))
                .hasToString("{\"from\":\"frontMatter\",\"line\":2,\"words\":\"lai-chau\"}");
        assertThat(json.get("basis").get("signature"))
                .hasToString("{\"from\":\"text\",\"line\":7,\"words\":\"NGUYỄN VĂN A\"}");
        assertThat(json.get("problems").get(0).get("message").textValue()).isEqualTo("Số văn bản để trống.");
    }

    @Test
    void aSignerWhomTheOfficerNamedRestsOnTheFrontMatter() throws IOException {
        Source named = SourceReader.read("a.md", "---\nsigner: Trần B\n---\nx".getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Signature signature = new Signature("Trần B", "", List.of(), List.of(), new Span(4, 5));
        Reading full = full();
        JsonNode json = read(JSON.line(
                new Reading(named, directive(full.directive().head(), Optional.of(signature)), List.of(), List.of())));

        assertThat(json.get("basis").get("signature"))
                .hasToString("{\"from\":\"frontMatter\",\"line\":2,\"words\":\"Trần B\"}");
        assertThat(json.get("signature").get("position").isNull()).isTrue();
    }

    @Test
    void thoseWhoSignBesideTheFirstAreOthers() throws IOException {
        Signature other = new Signature("Lê C", "Giám đốc", List.of("GIÁM ĐỐC"), List.of(), new Span(6, 7));
        Signature first = new Signature("Trần B", "", List.of(), List.of(), new Span(4, 5), List.of(other));
        Reading full = full();
        JsonNode json = read(JSON.line(new Reading(
                full.source(), directive(full.directive().head(), Optional.of(first)), List.of(), List.of())));

        assertThat(json.get("signature").get("name").textValue()).isEqualTo("Trần B");
        assertThat(json.get("signature").get("others"))
                .hasToString("[{\"name\":\"Lê C\",\"position\":\"Giám đốc\",\"chain\":[\"GIÁM ĐỐC\"]}]");
        assertThat(read(JSON.line(full)).get("signature").get("others")).isNull();
    }

    @Test
    void aCitationHasItsDocumentItsLineAndItsOffsets() throws IOException {
        JsonNode citations = read(JSON.line(full())).get("citations");
        Span span = span("Thông báo số 98/TB-VPCP");

        assertThat(citations.get(0))
                .hasToString(("{'text':'Thông báo số 98/TB-VPCP','number':'98/TB-VPCP','kind':'TB',"
                                + "'issuer':'VPCP','level':'central','date':null,'year':2021,'key':'98-tb-vpcp-2021','item':'1',"
                                + "'relation':'carries-out','basis':'inferred','reason':'year-of-citing-document','line':6,"
                                + "'start':" + span.start() + ",'end':" + span.end() + "}")
                        .replace('\'', '"'));
        assertThat(citations.get(1).get("key").isNull()).isTrue();
        assertThat(citations.get(1).get("basis").textValue()).isEqualTo("unresolved");
        assertThat(citations.get(1).get("reason").textValue()).isEqualTo("year-unknown");
        assertThat(citations.get(1).get("year").isNull()).isTrue();
        assertThat(citations.get(1).get("item").isNull()).isTrue();
        assertThat(citations.get(2).get("reason").isNull()).isTrue();
    }

    @Test
    void aDeadlineIsADayARhythmOrASpan() throws IOException {
        JsonNode tasks = read(JSON.line(full())).get("tasks");

        assertThat(tasks.get(0).get("due").textValue()).isEqualTo("2026-Q1");
        assertThat(tasks.get(1).get("recurring").textValue()).isEqualTo("monthly:20");
        assertThat(tasks.get(2).get("relative")).hasToString("{\"days\":5,\"working\":true,\"from\":\"issue\"}");
        assertThat(tasks.get(3).get("item").isNull()).isTrue();
        assertThat(tasks.get(3).get("due").isNull()).isTrue();
        assertThat(tasks.get(3).get("recurring").isNull()).isTrue();
        assertThat(tasks.get(3).get("relative").isNull()).isTrue();
        assertThat(tasks.get(3).get("lead")).isEmpty();
    }

    @Test
    void whatIsUnknownIsNullOrAnEmptyList() throws IOException {
        Head nothing = new Head(
                Family.PARTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        String line = JSON.line(new Reading(SOURCE, directive(nothing, Optional.empty()), List.of(), List.of()));

        assertThat(line)
                .isEqualTo("{'file':'a.md','number':null,'kind':null,'family':'party','date':null,'place':null,"
                                .replace('\'', '"')
                        + ("'province':null,'issuer':null,'subject':null,'addressees':[],'recipients':[],"
                                        + "'signature':null,'mentioned':[],'tasks':[],'citations':[],'basis':{},"
                                        + "'problems':[]}")
                                .replace('\'', '"'));
    }

    @Test
    void aBlankOrdinalIsAnUnknownNumber() throws IOException {
        Head head = new Head(
                Family.STATE,
                Optional.of(known(new DocumentNumber("", 0, "TB-UBND", Family.STATE), "Số: 12/TB-UBND")),
                Optional.of(known(CONTRACT, "Số")),
                Optional.of(known(new PartialDate(2021, 2, 0), "tháng 5")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        JsonNode json = read(JSON.line(new Reading(SOURCE, directive(head, Optional.empty()), List.of(), List.of())));

        assertThat(json.get("number").isNull()).isTrue();
        assertThat(json.get("basis").has("number")).isFalse();
        assertThat(json.get("kind").textValue()).isEqualTo("hop-dong");
        assertThat(json.get("date").textValue()).isEqualTo("2021-02");
    }

    @Test
    void aHeldTextBeginsWithItsIdAndAddress() throws IOException {
        JsonNode json =
                read(JSON.line(full(), Optional.of(new ReadingJson.Held("lai-chau/2021/a", "https://a.vn/a.html"))));

        assertThat(names(json)).startsWith("id", "url", "file");
    }

    @Test
    void aLineIsOneLineWhateverTheWordsHold() {
        Head head = new Head(
                Family.STATE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(known("a\nb\"\u2028\u0000\\", "Theo")));

        assertThat(JSON.line(new Reading(SOURCE, directive(head, Optional.empty()), List.of(), List.of())))
                .doesNotContain("\n")
                .contains("\"a\\nb\\\"");
    }

    private static Reading full() {
        Province province = new Province("lai-chau", "Lai Châu", "tỉnh", Validity.ALWAYS, null, List.of());
        Head head = new Head(
                Family.STATE,
                Optional.of(known(new DocumentNumber("12", 0, "TB-UBND", Family.STATE), "12/TB-UBND")),
                Optional.of(known(NOTICE, "TB")),
                Optional.of(known(new PartialDate(2021, 5, 11), "ngày 11 tháng 5 năm 2021")),
                Optional.of(known("Lai Châu", "Lai Châu")),
                Optional.of(new Known<>(province, Basis.FRONT_MATTER, span("lai-chau"), "lai-chau")),
                Optional.of(known(new Issuer("Ủy ban nhân dân tỉnh Lai Châu", HEALTH, null), "UBND")),
                Optional.of(known("Kết luận", "Theo")));
        Signature signature =
                new Signature("Nguyễn Văn A", "Chủ tịch", List.of("CHỦ TỊCH"), List.of(), span("NGUYỄN VĂN A"));
        Problem blank = Problem.of(Code.BLANK_NUMBER, new Place("a.md", 4, 1));
        return new Reading(SOURCE, directive(head, Optional.of(signature)), citations(), List.of(blank));
    }

    private static Directive directive(Head head, Optional<Signature> signature) {
        boolean bare = signature.isEmpty();
        Recipient recipient = new Recipient("Như trên", Recipient.Role.RECIPIENT, new Span(0, 0));
        return new Directive(
                "a.md",
                head,
                bare ? List.of() : List.of(recipient),
                bare ? List.of() : List.of(recipient),
                signature,
                List.of(),
                bare ? List.of() : tasks(),
                List.of(),
                bare ? List.of() : List.of(HEALTH));
    }

    private static List<Task> tasks() {
        return List.of(
                task("1", new Deadline.Due(new PartialDate(2026, 0, 0), 1)),
                task("2", new Deadline.Recurring(Deadline.Rhythm.MONTHLY, "20")),
                task("3", new Deadline.Relative(5, true, "issue")),
                new Task("", List.of(), List.of(), Optional.empty(), "việc", new Span(0, 0)));
    }

    private static Task task(String item, Deadline deadline) {
        return new Task(item, List.of(HEALTH), List.of(), Optional.of(known(deadline, "Theo")), "việc", new Span(0, 0));
    }

    private static List<Citation> citations() {
        return List.of(
                citation(
                        "1",
                        Optional.of(2021),
                        new Resolution.Inferred("98-tb-vpcp-2021", Level.CENTRAL, "year-of-citing-document")),
                citation("", Optional.empty(), new Resolution.Unresolved(Level.CENTRAL, "year-unknown")),
                citation("", Optional.of(2021), new Resolution.Read("98-tb-vpcp-2021", Level.CENTRAL)));
    }

    private static Citation citation(String item, Optional<Integer> year, Resolution resolution) {
        String words = "Thông báo số 98/TB-VPCP";
        return new Citation(
                words,
                Optional.of(new DocumentNumber("98", 0, "TB-VPCP", Family.STATE)),
                Optional.of(NOTICE),
                Optional.of("VPCP"),
                Optional.empty(),
                year,
                Relation.CARRIES_OUT,
                item,
                span(words),
                SOURCE.text().positionOf(span(words).start()),
                Optional.empty(),
                List.of(),
                resolution);
    }

    private static <T> Known<T> known(T value, String words) {
        return new Known<>(value, Basis.TEXT, span(words), words);
    }

    private static Span span(String words) {
        int start = Math.max(0, SOURCE.text().value().indexOf(words));
        return new Span(start, start + words.length());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }
}
