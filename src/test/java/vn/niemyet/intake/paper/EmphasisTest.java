package vn.niemyet.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.intake.RandomPaper;

/** What intake writes, a reader of Markdown that never saw intake must read as it was. */
class EmphasisTest {
    private static final Set<Class<? extends Block>> ALL_BUT_LISTS = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            HtmlBlock.class,
            IndentedCodeBlock.class,
            ThematicBreak.class);

    private static String written(Run... runs) {
        return Emphasis.markdown(List.of(runs));
    }

    private static Run bold(String text) {
        return new Run(text, true, false);
    }

    private static Run italic(String text) {
        return new Run(text, false, true);
    }

    @Test
    void starsTouchTheirWords() {
        assertThat(written(bold("Kính gửi: "), Run.plain("Sở Y tế"))).isEqualTo("**Kính gửi:** Sở Y tế");
        assertThat(written(Run.plain("theo"), italic(" (bản chụp)"))).isEqualTo("theo *(bản chụp)*");
        assertThat(written(bold("A"), new Run(" b", true, true), bold(" c"))).isEqualTo("**A *b* c**");
    }

    @Test
    void aLookThatCannotBeMarkedIsDropped() {
        assertThat(written(bold("Giao:"), Run.plain("Sở"))).isEqualTo("**Giao**:Sở");
        assertThat(written(Run.plain("Gi"), bold("ao Sở"))).isEqualTo("Giao **Sở**");
        assertThat(written(bold(": "), Run.plain("Sở"))).isEqualTo(": Sở");
        assertThat(written(bold("A"), italic("B"))).isEqualTo("AB");
    }

    @Test
    void bulletsAndNumbersStandOutside() {
        assertThat(written(bold("- Giao Sở"))).isEqualTo("- **Giao Sở**");
        assertThat(written(bold("1. Giao"), Run.plain(" Sở"))).isEqualTo("**1. Giao** Sở");
    }

    @TestFactory
    Stream<DynamicTest> anyRunsReadBackAsTheyWere() {
        return LongStream.range(0, 1000)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> readsBack(new RandomPaper(seed))));
    }

    private static void readsBack(RandomPaper paper) {
        Random random = paper.random();
        RunBuilder builder = new RunBuilder();
        boolean bold = false;
        boolean italic = false;
        for (String piece : paper.pieces(paper.sentence(40))) {
            bold ^= random.nextInt(3) == 0;
            italic ^= random.nextInt(4) == 0;
            builder.add(random.nextInt(15) == 0 ? piece + "\n" : piece, bold, italic);
        }
        vn.niemyet.intake.paper.Paragraph paragraph = builder.paragraph();
        String markdown = Markdown.of(List.of(paragraph));

        // A bullet and a printed number at the start of a line are a list on purpose.
        Node read = Parser.builder().enabledBlockTypes(ALL_BUT_LISTS).build().parse(markdown);

        assertThat(read.getFirstChild()).as(markdown).isInstanceOf(Paragraph.class);
        assertThat(read.getFirstChild()).isSameAs(read.getLastChild());
        assertThat(text(read)).as(markdown).isEqualTo(paragraph.words());
        assertThat(HtmlRenderer.builder().build().render(read)).as(markdown).doesNotContain("<code", "<a ", "<img");
    }

    private static String text(Node node) {
        StringBuilder out = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append("<code>").append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                out.append("<soft>");
            }

            @Override
            public void visit(HardLineBreak end) {
                out.append('\n');
            }
        });
        return out.toString();
    }
}
