package vn.niemyet.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the office's own files ({@code content/files/}) lie in the portal. */
public final class Attachments {
    private static final String FOLDER = "files/";

    private Attachments() {}

    /** The file's place in the portal, {@code files/phu-luc.csv}. */
    public static String path(String name) {
        return FOLDER + name;
    }

    /** The same as part of a link: every name on the way percent-encoded. */
    static String address(String name) {
        return Arrays.stream(path(name).split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
