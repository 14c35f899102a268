package vn.niemyet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.citation.CitationFinder;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.PackedCitations;
import vn.niemyet.model.PackedItems;
import vn.niemyet.model.PackedTasks;
import vn.niemyet.reading.DirectiveReader;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.NormalText;

/** Two papers of one office hold the same lines once in memory, and say what they said before. */
class OneCopyTest {
    private static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();

    private static ReadDirective read(String number) {
        String words = "ỦY BAN NHÂN DÂN\nTỈNH THỬ NGHIỆM\n\nSố: " + number
                + "/TB-UBND\n\nLai Châu, ngày 05 tháng 3 năm 2024\n\n"
                + "THÔNG BÁO\nVề việc trực đê\n\nThực hiện Công điện số 12/CĐ-TTg ngày 01/3/2024 của Thủ tướng Chính phủ:\n\n"
                + "1. Sở Y tế trực, báo cáo trước ngày 20/3/2024.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn An\n";
        Source source = new Source("a.md", NormalText.of(words), 0, FrontMatter.NONE, "", words.length());
        FlatText flat = FlatText.of(source.text(), 0);
        Directive directive = new DirectiveReader(REGISTRY).read(source, flat).value();
        return new ReadDirective(
                "a.md", "", 0, FrontMatter.NONE, directive, new CitationFinder(REGISTRY).find(flat, directive));
    }

    @Test
    void whatComesOutEqualsWhatWentIn() {
        ReadDirective text = read("7");

        assertThat(text.directive().tasks()).isNotEmpty();
        assertThat(text.citations()).isNotEmpty();
        assertThat(new OneCopy().of(text)).isEqualTo(text);
    }

    @Test
    void whatIsKeptPackedSaysTheSame() {
        OneCopy copies = new OneCopy();
        ReadDirective text = read("7");
        ReadDirective kept = copies.of(text);

        assertThat(kept.directive().tasks())
                .isInstanceOf(PackedTasks.class)
                .isEqualTo(text.directive().tasks());
        assertThat(kept.directive().items())
                .isInstanceOf(PackedItems.class)
                .isEqualTo(text.directive().items());
        assertThat(copies.packed(text.citations()))
                .isInstanceOf(PackedCitations.class)
                .isEqualTo(text.citations());
    }

    /** Two lines above the same citation: its words are kept once, each text knows its own place. */
    @Test
    void citationsOfTwoTextsShareTheirWordsOnly() {
        OneCopy copies = new OneCopy();
        Citation one = copies.packed(copies.of(read("7")).citations()).get(0);
        Citation other = copies.packed(copies.of(read("8888")).citations()).get(0);

        assertThat(one.words()).isEqualTo("Công điện số 12/CĐ-TTg ngày 01/3/2024");
        assertThat(other.words()).isSameAs(one.words());
        assertThat(other.span().start() - one.span().start()).isEqualTo("8888".length() - "7".length());
        assertThat(other.position()).isEqualTo(one.position());
    }

    @Test
    void whatTwoTextsShareIsTheSameObject() {
        OneCopy copies = new OneCopy();
        ReadDirective one = copies.of(read("7"));
        ReadDirective other = copies.of(read("8"));

        assertThat(lines(other)).isEqualTo(lines(one));
        for (int i = 0; i < lines(one).size(); i++) {
            assertThat(lines(other).get(i)).isSameAs(lines(one).get(i));
        }
        assertThat(other.citations().get(0).number())
                .isSameAs(one.citations().get(0).number());
    }

    private static List<String> lines(ReadDirective text) {
        return text.directive().recipients().stream().map(line -> line.words()).toList();
    }
}
