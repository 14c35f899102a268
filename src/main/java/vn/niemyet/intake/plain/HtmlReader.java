package vn.niemyet.intake.plain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/**
 * Reads a saved web page: the document in it, without the menus and frames around it, which are told. A picture, a style or a
 * script that the page names is not fetched.
 */
public final class HtmlReader {
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, object, embed, canvas, svg, button,"
                    + " select, textarea, input, datalist, head > *";
    private static final String HIDDEN = "[hidden], [style~=(?i)display:\\s*none], [style~=(?i)visibility:\\s*hidden]";
    private static final String FRAME =
            "nav, aside, [role=navigation], [role=search], [role=banner], [role=contentinfo]";
    private static final String OUTER = "header, footer";
    private static final String CONTENT = "main, [role=main], article";
    private static final int START = 4_096;

    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    private HtmlReader(String path) {
        this.place = Place.startOf(path);
    }

    /** The paper in the bytes of a web page. */
    public static Paper read(Original original, Bounds bounds) throws IOException {
        return new HtmlReader(original.path()).read(parse(original, bounds), original.path());
    }

    /** A page that declares no encoding must be UTF-8; guessing would spoil letters in silence. */
    private static Document parse(Original original, Bounds bounds) throws IOException {
        Parser parser = Parser.htmlParser().setMaxDepth(bounds.depth());
        if (declaresCharset(original.bytes())) {
            return Jsoup.parse(new ByteArrayInputStream(original.bytes()), null, "", parser);
        }
        return Jsoup.parse(Characters.of(original), "", parser);
    }

    private static boolean declaresCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1);
        return start.toLowerCase(Locale.ROOT).contains("charset=");
    }

    private Paper read(Document page, String path) {
        page.select(NO_TEXT).remove();
        takeOut(page.select(HIDDEN), Term.HIDDEN_WORDS);
        takeOut(page.select(FRAME), Term.WEB_FURNITURE);
        takeOut(outer(page), Term.WEB_FURNITURE);
        Element content = content(page);
        HtmlBlocks blocks = HtmlBlocks.read(content, path);
        long garbled = content.text().chars().filter(c -> c == '\uFFFD').count();
        if (garbled > 0) {
            problems.add(Problem.of(Code.PAPER_GARBLED, place, String.valueOf(garbled)));
        }
        if (blocks.pictures() > 0) {
            tell(Term.PICTURES, String.valueOf(blocks.pictures()));
        }
        problems.addAll(blocks.problems());
        return new Paper(blocks.blocks(), problems);
    }

    private void takeOut(Elements elements, Term what) {
        for (Element element : elements) {
            tell(what, element.text());
            element.remove();
        }
    }

    private void tell(Term what, String words) {
        if (!words.isBlank()) {
            problems.add(Problem.of(Code.TAKEN_OUT, place, what.word(), words));
        }
    }

    /** Heads and feet of the page; those of an article belong to it. */
    private static Elements outer(Document page) {
        Elements found = page.select(OUTER);
        found.removeIf(element -> element.closest(CONTENT) != null);
        return found;
    }

    /** The one element that holds the document, if the page names it and most of its words stand there. */
    private Element content(Document page) {
        Elements named = page.select(CONTENT);
        named.removeIf(element -> element.parents().is(CONTENT));
        int all = page.body().text().length();
        if (named.size() != 1 || named.text().length() * 2 < all) {
            return page.body();
        }
        Element content = named.get(0);
        content.remove();
        tell(Term.WEB_FURNITURE, page.body().text());
        return content;
    }
}
