package vn.niemyet.audit;

/**
 * Walks once over a finished page and tells a {@link Listener} its tags and its text. It reads the HTML this engine writes
 * (quoted attributes, lower-case names, closed elements) and shares no code with what wrote it.
 */
final class HtmlScanner {
    /** What a scan tells. */
    interface Listener {
        void open(String tag, Attributes attributes);

        void close(String tag);

        /** Text between tags, character references not yet decoded. */
        void text(int start, int end);
    }

    private final PageBytes html;
    private final Listener listener;
    private final Attributes attributes;
    private int at;

    private HtmlScanner(PageBytes html, Listener listener) {
        this.html = html;
        this.listener = listener;
        this.attributes = new Attributes(html);
    }

    static void scan(PageBytes html, Listener listener) {
        new HtmlScanner(html, listener).run();
    }

    private void run() {
        while (at < html.length()) {
            int tag = html.find('<', at);
            if (tag > at) {
                listener.text(at, tag);
            }
            at = tag;
            if (tag < html.length()) {
                tag();
            }
        }
    }

    private void tag() {
        if (html.startsWith("</", at)) {
            int end = html.find('>', at);
            listener.close(html.name(at + 2, html.endOfName(at + 2, end)));
            at = Math.min(html.length(), end + 1);
        } else if (html.startsWith("<!--", at)) {
            skipBehind("-->");
        } else if (html.startsWith("<!", at)) {
            skipBehind(">");
        } else {
            open();
        }
    }

    private void skipBehind(String mark) {
        at = Math.min(html.length(), html.find(mark, at) + mark.length());
    }

    private void open() {
        int start = ++at;
        at = html.endOfName(start, html.length());
        String tag = html.name(start, at);
        attributes();
        listener.open(tag, attributes);
        if (tag.equals("script") || tag.equals("style")) {
            at = html.find("</" + tag, at);
        }
    }

    private void attributes() {
        attributes.clear();
        at = html.nextInTag(at);
        while (at < html.length() && html.at(at) != '>') {
            attribute();
            at = html.nextInTag(at);
        }
        at++;
    }

    private void attribute() {
        int start = at;
        int end = html.endOfName(start, html.length());
        at = end;
        if (at >= html.length() || html.at(at) != '=') {
            attributes.add(start, end, end, end);
            return;
        }
        at++;
        char quote = at < html.length() ? (char) html.at(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int to = quoted ? html.find(quote, from) : html.endOfBare(from);
        attributes.add(start, end, from, to);
        at = quoted ? Math.min(html.length(), to + 1) : to;
    }
}
