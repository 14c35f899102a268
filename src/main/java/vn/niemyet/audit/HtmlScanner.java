package vn.niemyet.audit;

import java.util.Locale;

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
        void text(String html, int start, int end);
    }

    private final String html;
    private final Listener listener;
    private final Attributes attributes;
    private int at;

    private HtmlScanner(String html, Listener listener) {
        this.html = html;
        this.listener = listener;
        this.attributes = new Attributes(html);
    }

    static void scan(String html, Listener listener) {
        new HtmlScanner(html, listener).run();
    }

    private void run() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            if (end > at) {
                listener.text(html, at, end);
            }
            at = end;
            if (tag >= 0) {
                tag();
            }
        }
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipBehind("-->");
        } else if (html.startsWith("<!", at)) {
            skipBehind(">");
        } else if (html.startsWith("</", at)) {
            int end = html.indexOf('>', at);
            listener.close(html.substring(at + 2, end < 0 ? html.length() : end).strip());
            skipBehind(">");
        } else {
            open();
        }
    }

    private void skipBehind(String mark) {
        int found = html.indexOf(mark, at);
        at = found < 0 ? html.length() : found + mark.length();
    }

    private void open() {
        int start = ++at;
        while (at < html.length() && isName(html.charAt(at))) {
            at++;
        }
        String tag = html.substring(start, at).toLowerCase(Locale.ROOT);
        attributes();
        listener.open(tag, attributes);
        if (tag.equals("script") || tag.equals("style")) {
            int end = html.indexOf("</" + tag, at);
            at = end < 0 ? html.length() : end;
        }
    }

    private void attributes() {
        attributes.clear();
        while (at < html.length() && html.charAt(at) != '>') {
            if (isName(html.charAt(at))) {
                attribute();
            } else {
                at++;
            }
        }
        at++;
    }

    private void attribute() {
        int start = at;
        while (at < html.length() && isName(html.charAt(at))) {
            at++;
        }
        int end = at;
        if (at >= html.length() || html.charAt(at) != '=') {
            attributes.add(start, end, end, end);
            return;
        }
        at++;
        char quote = at < html.length() ? html.charAt(at) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? at + 1 : at;
        int to = quoted ? html.indexOf(quote, from) : endOfBare(from);
        to = to < 0 ? html.length() : to;
        attributes.add(start, end, from, to);
        at = quoted ? Math.min(html.length(), to + 1) : to;
    }

    private int endOfBare(int from) {
        int end = from;
        while (end < html.length() && html.charAt(end) > ' ' && html.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '>' && c != '=' && c != '/' && c != '"' && c != '\'';
    }
}
