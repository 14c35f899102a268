package vn.niemyet.preview;

import java.util.Locale;
import java.util.Map;

/** What kind of file an address names, as HTTP calls it: {@code text/html; charset=utf-8}. */
final class MediaTypes {
    private static final String OTHER = "application/octet-stream";
    private static final String UTF_8 = "; charset=utf-8";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", "text/html" + UTF_8),
            Map.entry("css", "text/css" + UTF_8),
            Map.entry("js", "text/javascript" + UTF_8),
            Map.entry("txt", "text/plain" + UTF_8),
            Map.entry("conf", "text/plain" + UTF_8),
            Map.entry("csv", "text/csv" + UTF_8),
            Map.entry("atom", "application/atom+xml" + UTF_8),
            Map.entry("xml", "application/xml" + UTF_8),
            Map.entry("opml", "text/x-opml" + UTF_8),
            Map.entry("ics", "text/calendar" + UTF_8),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("doc", "application/msword"),
            Map.entry("zip", "application/zip"));

    private MediaTypes() {}

    /** The type of a file of the portal; the files of the search index begin with a mark of their own encoding. */
    static String of(String address) {
        String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean index = address.startsWith("tim-kiem/");
        return index ? "text/javascript" : BY_ENDING.getOrDefault(ending, OTHER);
    }
}
