package vn.niemyet.page;

import java.util.List;

/** Writes one JSON object, name by name: just enough for the data block of a page. */
final class JsonText {
    private final StringBuilder out = new StringBuilder(256).append('{');

    /** A member with a text; nothing is written for an empty one. */
    JsonText text(String name, String value) {
        if (!value.isEmpty()) {
            quote(value, name(name));
        }
        return this;
    }

    JsonText object(String name, JsonText value) {
        name(name).append(value.out).append('}');
        return this;
    }

    JsonText list(String name, List<JsonText> values) {
        if (!values.isEmpty()) {
            name(name).append('[');
            values.forEach(value -> out.append(value.out).append("},"));
            out.setCharAt(out.length() - 1, ']');
        }
        return this;
    }

    private StringBuilder name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        return out.append('"').append(name).append("\":");
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
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
        out.append('"');
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
