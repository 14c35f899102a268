package vn.niemyet.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * What a finished page holds, as far as the audit asks: its ids, its links, which of them are citations, which stand in the
 * list of those who cite, and the words of the directive's text.
 */
final class PageScan implements HtmlScanner.Listener {
    private final PageBytes html;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> doubleIds = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final Set<String> cites = new HashSet<>();
    private final Set<String> citedBy = new HashSet<>();
    private final List<String> texts = new ArrayList<>();
    private boolean redirect;
    private String textTag = "";
    private int textDepth;
    private int listDepth;
    private int citesDepth;

    private PageScan(PageBytes html) {
        this.html = html;
    }

    static PageScan of(byte[] page) {
        PageBytes html = new PageBytes(page);
        PageScan scan = new PageScan(html);
        HtmlScanner.scan(html, scan);
        return scan;
    }

    @Override
    public void open(String tag, Attributes attributes) {
        noteId(attributes);
        noteLink(tag, attributes);
        if (tag.equals("meta") && attributes.is("http-equiv", "refresh")) {
            redirect = true;
        }
        if (textDepth > 0 && tag.equals(textTag)) {
            textDepth++;
        } else if (textDepth == 0 && attributes.hasWord("class", "directive-text")) {
            textTag = tag;
            textDepth = 1;
        }
        if (tag.equals("ol") && (listDepth > 0 || attributes.is("id", "cited-by"))) {
            listDepth++;
        }
        if (tag.equals("ul") && (citesDepth > 0 || attributes.hasWord("class", "cites"))) {
            citesDepth++;
        }
    }

    private void noteId(Attributes attributes) {
        String id = attributes.get("id");
        if (id != null && !ids.add(id)) {
            doubleIds.add(id);
        }
    }

    private void noteLink(String tag, Attributes attributes) {
        String target = attributes.get(tag.equals("script") || tag.equals("img") ? "src" : "href");
        if (target == null) {
            return;
        }
        String decoded = target.indexOf('&') < 0 ? target : Parser.unescapeEntities(target, true);
        links.add(decoded);
        // In the text, or in the list beside it: words inside of another link can have none of their own.
        if (attributes.has("data-cite") || citesDepth > 0) {
            cites.add(decoded);
        }
        if (listDepth > 0) {
            citedBy.add(decoded);
        }
    }

    @Override
    public void close(String tag) {
        if (textDepth > 0 && tag.equals(textTag)) {
            textDepth--;
        }
        if (listDepth > 0 && tag.equals("ol")) {
            listDepth--;
        }
        if (citesDepth > 0 && tag.equals("ul")) {
            citesDepth--;
        }
    }

    @Override
    public void text(int start, int end) {
        if (textDepth > 0) {
            String text = html.text(start, end);
            texts.add(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
        }
    }

    Set<String> ids() {
        return ids;
    }

    Set<String> doubleIds() {
        return doubleIds;
    }

    Set<String> links() {
        return links;
    }

    /** Targets of {@code a[data-cite]}. */
    Set<String> cites() {
        return cites;
    }

    /** Targets of the links in {@code ol#cited-by}. */
    Set<String> citedBy() {
        return citedBy;
    }

    /** The directive's text, piece by piece in order; empty on pages without {@code .directive-text}. */
    List<String> texts() {
        return texts;
    }

    /** Whether the page only sends its visitor on. */
    boolean isRedirect() {
        return redirect;
    }
}
