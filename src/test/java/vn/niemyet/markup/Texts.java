package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Item;
import vn.niemyet.problem.Outcome;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/** Texts for tests, with the places of items and citations found by their words. */
final class Texts {
    static final String ROOT = "../../../";

    private Texts() {}

    /** Full Markdown: a file with front matter. */
    static Source markdown(String body) {
        String head = "---\nmẫu: có\n---\n";
        return source("content/directives/a.md", head + body, head.length());
    }

    /** Text as OCR left it. */
    static Source ocr(String body) {
        return source("content/directives/a.txt", body, 0);
    }

    static Source source(String path, String characters, int bodyStart) {
        NormalText text = NormalText.of(characters);
        return new Source(path, text, bodyStart, FrontMatter.NONE, "0".repeat(64), characters.length());
    }

    static Outcome<SafeHtml> render(Source source) {
        return Markup.render(source, Landmarks.items(List.of()), List.of(), ROOT);
    }

    static String html(Source source) {
        return render(source).value().html();
    }

    /** The first occurrence of {@code words} at or behind {@code from}. */
    static Span find(Source source, String words, int from) {
        int at = source.text().value().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    static LinkTarget link(Source source, String words, String key) {
        Span span = find(source, words, source.bodyStart());
        return new LinkTarget(span, Optional.of(ROOT + "trung-uong/" + key + ".html"), key, "read");
    }

    static LinkTarget unresolved(Source source, String words) {
        return new LinkTarget(find(source, words, source.bodyStart()), Optional.empty(), "", "unresolved");
    }

    /** Items from lines such as {@code 4. muc-4 0}: number as printed, anchor, depth; found one behind the other. */
    static List<Item> items(Source source, String... lines) {
        List<Item> items = new ArrayList<>();
        int from = source.bodyStart();
        for (String line : lines) {
            int gap = line.lastIndexOf(' ', line.lastIndexOf(' ') - 1);
            String[] rest = line.substring(gap + 1).split(" ");
            Span marker = find(source, line.substring(0, gap), from);
            items.add(new Item(line.substring(0, gap), rest[0], rest[0], Integer.parseInt(rest[1]), marker, marker));
            from = marker.end();
        }
        return items;
    }

    /** Numbers at line starts as items, each with an anchor of its own: enough to try real texts. */
    static List<Item> numberedLines(Source source) {
        List<Item> items = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(
                        "^[#* ]{0,8}(\\(?\\d{1,2}\\)|\\d{1,2}\\.(?:\\d{1,2}\\.)?|[a-zđ]\\)|[IVX]{1,4}\\.) ?",
                        java.util.regex.Pattern.MULTILINE)
                .matcher(source.text().value());
        matcher.region(source.bodyStart(), source.text().length());
        while (matcher.find()) {
            String label = vn.niemyet.text.Slug.of(matcher.group(1));
            int time = times.merge(label, 1, Integer::sum);
            Span marker = new Span(matcher.start(1), matcher.end(1));
            items.add(new Item(matcher.group(1), label, "muc-" + label + "--" + time, 0, marker, marker));
        }
        return items;
    }
}
