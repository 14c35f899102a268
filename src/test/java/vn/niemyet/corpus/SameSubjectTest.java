package vn.niemyet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Key;
import vn.niemyet.text.Span;

/** Which papers are shown as being on the same subject, and which are not. */
class SameSubjectTest {
    private static final List<Province> PROVINCES =
            RegistryReader.read(EngineRegistries.read()).value().provinces().all();
    private static final Span NOWHERE = new Span(0, 1);

    @Test
    void papersOnOneSubjectFindEachOther() {
        assertThat(related(
                        "V/v tăng cường phòng, chống dịch tả lợn châu Phi trên địa bàn tỉnh Lai Châu",
                        "Khống chế dịch tả lợn Châu Phi",
                        "Nghỉ Tết Dương lịch năm 2026"))
                .containsExactly(1);
    }

    @Test
    void onePhraseOfOfficeRelatesNothing() {
        assertThat(related(
                        "Triển khai thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về chuyển đổi số trong tình hình mới",
                        "Triển khai thực hiện Chỉ thị số 32/CT-TTg của Thủ tướng Chính phủ về công tác dân số trong tình hình mới",
                        "Tăng cường công tác bảo vệ trẻ em trên địa bàn tỉnh"))
                .isEmpty();
    }

    @Test
    void aProvinceAnAgeOrAPersonIsNoSubject() {
        assertThat(related(
                        "Kết luận của Phó Chủ tịch Bùi Thanh Sơn tại buổi làm việc về thủy lợi Thái Nguyên năm 2025",
                        "Kết luận của Phó Chủ tịch Bùi Thanh Sơn tại cuộc họp về sân bay Thái Nguyên năm 2025"))
                .isEmpty();
    }

    @Test
    void oneSharedPairIsAnAccident() {
        assertThat(related("Phòng chống rét cho đàn gia súc", "Phòng chống mại dâm nơi đô thị"))
                .isEmpty();
        assertThat(related("Nghỉ Tết", "Lịch nghỉ Tết Nguyên đán")).containsExactly(1);
    }

    @Test
    void toneMarksMayStandOnEitherVowel() {
        assertThat(related("Tiêu huỷ thuỷ sản nhiễm bệnh", "Tiêu hủy thủy sản nhiễm bệnh"))
                .containsExactly(1);
    }

    @Test
    void atMostFiveAndTheNearestInTimeOfEqualOnes() {
        List<Entry> entries =
                entries(Collections.nCopies(20, "Chống ngập đô thị mùa mưa").toArray(String[]::new));

        assertThat(SameSubject.of(entries, PROVINCES).as(entries.get(10)))
                .containsExactly(entries.get(9), entries.get(11), entries.get(8), entries.get(12), entries.get(7));
    }

    @Test
    void theSameKindComesFirstAmongEqualOnes() {
        List<Entry> entries = new ArrayList<>(
                entries(Collections.nCopies(4, "Chống ngập đô thị mùa mưa").toArray(String[]::new)));
        Kind plan = new Kind("kh", "Kế hoạch", "KH", Set.of(Family.STATE), false, List.of());
        entries.set(0, entry(0, "Chống ngập đô thị mùa mưa", Optional.of(plan), Map.of()));
        entries.set(3, entry(3, "Chống ngập đô thị mùa mưa", Optional.of(plan), Map.of()));

        assertThat(SameSubject.of(entries, PROVINCES).as(entries.get(0)))
                .containsExactly(entries.get(3), entries.get(1), entries.get(2));
    }

    @Test
    void aWithdrawnPaperIsNobodysNeighbour() {
        List<Entry> entries = new ArrayList<>(entries("Chống ngập đô thị mùa mưa", "Chống ngập đô thị mùa mưa"));
        entries.set(
                1,
                entry(
                        1,
                        "Chống ngập đô thị mùa mưa",
                        Optional.empty(),
                        Map.of(Key.WITHDRAWN, scalar("trái thẩm quyền"))));
        SameSubject subjects = SameSubject.of(entries, PROVINCES);

        assertThat(subjects.as(entries.get(0))).isEmpty();
        assertThat(subjects.as(entries.get(1))).isEmpty();
    }

    @Test
    void aSubjectThatAllShareCostsNoMoreAPaper() {
        List<int[]> same = IntStream.range(0, 5_000)
                .mapToObj(i -> new SubjectPairs(List.of()).of("chống ngập đô thị mùa mưa bão"))
                .toList();

        assertThat(new PairIndex(same).sharing(2_500, 12)).hasSize(24);
    }

    @Test
    void aPaperWithoutSubjectHasNone() {
        assertThat(related("", "")).isEmpty();
        assertThat(SameSubject.of(List.of(), PROVINCES).as(entries("Chống ngập").get(0)))
                .isEmpty();
    }

    /** The places of those that are on the subject of the first. */
    private static List<Integer> related(String... subjects) {
        List<Entry> entries = entries(subjects);
        return SameSubject.of(entries, PROVINCES).as(entries.get(0)).stream()
                .map(entries::indexOf)
                .toList();
    }

    private static List<Entry> entries(String... subjects) {
        return IntStream.range(0, subjects.length)
                .mapToObj(i -> entry(i, subjects[i], Optional.empty(), Map.of()))
                .toList();
    }

    private static YamlNode.Scalar scalar(String value) {
        return new YamlNode.Scalar(value, NOWHERE);
    }

    private static Entry entry(int number, String subject, Optional<Kind> kind, Map<Key, YamlNode> says) {
        Head head = new Head(
                Family.STATE,
                Optional.empty(),
                kind.map(k -> new Known<>(k, Basis.TEXT, NOWHERE, k.name())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(subject).filter(s -> !s.isEmpty()).map(s -> new Known<>(s, Basis.TEXT, NOWHERE, s)));
        Directive directive = new Directive(
                "a.md", head, List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
        return new Entry(
                new DirectiveId("lai-chau", "2025", "so-" + number),
                subject,
                "a.md",
                "0",
                1,
                new FrontMatter(says),
                directive,
                List.of());
    }
}
