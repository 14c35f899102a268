package vn.niemyet.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.corpus.Addresses;

/**
 * The feeds of all lists as OPML 2.0: one file that a feed reader takes in to subscribe to any of them. A body has its own
 * feed in each province, so those stand below it.
 */
public final class Outline {
    /** Where the file lies. */
    public static final String ADDRESS = "nguon-tin.opml";

    private final FeedWords words;

    public Outline(FeedWords words) {
        this.words = words;
    }

    /** The outline, grouped by what the lists are about; {@code log} is what the publication log is called. */
    public byte[] of(List<Channel> channels, String log) {
        Map<String, List<Channel>> groups = new LinkedHashMap<>();
        groups.put(words.portal(), new ArrayList<>(List.of(new Channel(Addresses.LOG, log, List.of()))));
        channels.forEach(channel -> groups.computeIfAbsent(group(channel), name -> new ArrayList<>())
                .add(channel));
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n")
                .append("<head><title>")
                .append(escaped(words.portal()))
                .append("</title></head>\n<body>\n");
        groups.forEach((name, members) -> {
            out.append("<outline text=\"").append(escaped(name)).append("\">\n");
            members.forEach(channel -> out.append(line(channel)));
            out.append("</outline>\n");
        });
        return out.append("</body>\n</opml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(Channel channel) {
        String title = escaped(channel.title().isEmpty() ? words.portal() : channel.title());
        return "<outline type=\"rss\" version=\"ATOM1\" text=\"" + title + "\" title=\"" + title + "\" xmlUrl=\""
                + escaped(words.baseUrl() + channel.address()) + "\" htmlUrl=\""
                + escaped(words.baseUrl() + channel.list()) + "\"/>\n";
    }

    private String group(Channel channel) {
        int folder = channel.list().indexOf('/');
        String key = folder < 0 ? "" : channel.list().substring(0, folder);
        return words.groups().getOrDefault(key, words.portal());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
