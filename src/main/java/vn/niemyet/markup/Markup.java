package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/**
 * From the text of a directive to the HTML of its page: prepare the lines, parse them, build the DOM with anchors and links,
 * write it.
 *
 * <p>{@code **4.** Ban Tuyên giáo …} becomes {@code <p id="muc-4" class="item depth-0"><strong>4.</strong> Ban …</p>}.
 */
public final class Markup {
    private static final boolean[] MARK = marks("*_[]!`<&\\|>#\n");

    private Markup() {}

    private static boolean[] marks(String all) {
        boolean[] marks = new boolean[128];
        all.chars().forEach(c -> marks[c] = true);
        return marks;
    }

    /**
     * Renders one text. Whatever it holds, its words come out in their order; what had to be left undone is a problem.
     *
     * @param found the numbered items and the places of facts, with their offsets
     * @param links where its citations lead
     * @param root from the directive's page to the top of the portal, {@code ../../../}: before {@code files/…}
     */
    public static Outcome<SafeHtml> render(Source source, Landmarks found, List<LinkTarget> links, String root) {
        int tooMany = firstBeyondLimit(source);
        if (tooMany >= 0) {
            Place place = Place.of(source.path(), source.text(), new Span(tooMany, tooMany));
            return new Outcome<>(
                    unmarked(source), List.of(Problem.of(Code.MARKS_LIMIT, place, Integer.toString(Limits.MARKS))));
        }
        List<Problem> problems = new ArrayList<>();
        Dialect dialect = Dialect.of(source);
        List<Line> read = LineReader.read(source.text().value(), source.bodyStart(), dialect, found.items());
        List<Line> lines = dialect == Dialect.OCR ? new Parts(source.text().value(), found.places()).mark(read) : read;
        List<TableRegion> tables = TableFinder.find(source, lines, problems);
        PreparedText prepared = TextPreparation.prepare(source.text().value(), lines, dialect, tables);
        return new Outcome<>(write(source, dialect, prepared, new Placed(found, links, root), problems), problems);
    }

    /** What is placed into a text from outside. */
    private record Placed(Landmarks found, List<LinkTarget> links, String root) {}

    private static SafeHtml write(
            Source source, Dialect dialect, PreparedText prepared, Placed placed, List<Problem> problems) {
        ItemAnchors anchors = new ItemAnchors(source, placed.found().items());
        PlaceAnchors places = new PlaceAnchors(placed.found().places(), source.bodyStart(), anchors);
        CitationLinks links = new CitationLinks(source, placed.links());
        TextWriter text = new TextWriter(anchors, places, links);
        Outline outline = new Outline(anchors);
        Excerpt excerpt = new Excerpt();
        BlockWriter blocks = new BlockWriter(prepared, text, outline, excerpt);
        InlineWriter inlines = new InlineWriter(prepared, text, placed.root());
        Element body = Allowed.DIV.create();
        TreeWriter tree = new TreeWriter(source, prepared, text, blocks, inlines);
        problems.addAll(tree.write(dialect.parser(prepared).parse(prepared.text()), body));
        problems.addAll(links.prove());
        problems.addAll(anchors.problems());
        String words = excerpt.of(body);
        new PaperForm(places).shape(body);
        String html = HtmlWriter.inside(body, prepared.text().length() * 5 / 4);
        return new SafeHtml(html, words, outline.entries(), text.words(), places.anchors());
    }

    /** Where a text begins to hold more marks and lines than any directive does; -1 for all that do not. */
    private static int firstBeyondLimit(Source source) {
        String text = source.text().value();
        if (text.length() - source.bodyStart() <= Limits.MARKS) {
            return -1;
        }
        int marks = 0;
        for (int i = source.bodyStart(); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < MARK.length && MARK[c] && ++marks > Limits.MARKS) {
                return i;
            }
        }
        return -1;
    }

    /** The text as it stands, without any formatting: for one that no parser should be asked to read. */
    private static SafeHtml unmarked(Source source) {
        Element body = Allowed.DIV.create();
        Element all = Allowed.PRE.in(body);
        ItemAnchors none = new ItemAnchors(source, List.of());
        TextWriter text =
                new TextWriter(none, new PlaceAnchors(List.of(), 0, none), new CitationLinks(source, List.of()));
        text.write(all, source.body(), source.bodyStart());
        return new SafeHtml(
                HtmlWriter.inside(body, source.body().length()), new Excerpt().of(body), List.of(), text.words());
    }
}
