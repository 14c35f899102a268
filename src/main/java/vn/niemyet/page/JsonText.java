package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;

/** Writes one JSON object, name by name: just enough for the data block of a page. */
final class JsonText {
    private final List<String> members = new ArrayList<>();

    /** A member with a text; nothing is written for an empty one. */
    JsonText text(String name, String value) {
        if (!value.isEmpty()) {
            members.add(quote(name) + ":" + quote(value));
        }
        return this;
    }

    JsonText object(String name, JsonText value) {
        members.add(quote(name) + ":" + value);
        return this;
    }

    JsonText list(String name, List<JsonText> values) {
        if (!values.isEmpty()) {
            members.add(quote(name) + ":["
                    + String.join(",", values.stream().map(JsonText::toString).toList()) + "]");
        }
        return this;
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + String.join(",", members) + "}";
    }
}
