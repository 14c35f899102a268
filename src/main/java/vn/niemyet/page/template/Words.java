package vn.niemyet.page.template;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of the portal in one language, from {@code messages_vi.properties} or {@code messages_en.properties} in the
 * template folder.
 *
 * <p>A message may have blanks {@code {0}}, {@code {1}} …, and words that depend on a number: with 2 for the first blank,
 * <code>{0} {0|directive|directives}</code> is {@code 2 directives}.
 */
public final class Words {
    private final Map<String, String> messages;

    Words(Map<String, String> messages) {
        this.messages = Map.copyOf(messages);
    }

    /**
     * Reads the lines {@code key = words}; {@code #} starts a remark. Later lines win, which lets a language fall back on
     * another: read the fallback first.
     */
    public static Words read(String... files) {
        Map<String, String> messages = new HashMap<>();
        for (String file : files) {
            file.lines().forEach(line -> readLine(line.strip(), messages));
        }
        return new Words(messages);
    }

    private static void readLine(String line, Map<String, String> messages) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.charAt(0) != '#') {
            messages.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(messages.keySet()));
    }

    /** The message of {@code key}, its blanks filled; a key that is missing shows itself, which a test forbids. */
    public String get(String key, Object... fillings) {
        String message = messages.get(key);
        return message == null ? key : fill(message, fillings);
    }

    /** The message of {@code key} with its blanks as they are, for a script that fills them. */
    public String raw(String key) {
        return messages.getOrDefault(key, key);
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    @Nullable
    String orNull(String key) {
        return messages.get(key);
    }

    static String fill(String message, Object... fillings) {
        int open = message.indexOf('{');
        if (open < 0) {
            return message;
        }
        StringBuilder out = new StringBuilder(message.length() + 16);
        int at = 0;
        while (open >= 0) {
            int close = message.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(message, at, open).append(blank(message.substring(open + 1, close), fillings));
            at = close + 1;
            open = message.indexOf('{', at);
        }
        return out.append(message, at, message.length()).toString();
    }

    /** {@code 0} or {@code 0|one|many}. */
    private static String blank(String blank, Object... fillings) {
        int bar = blank.indexOf('|');
        int index = (bar < 0 ? blank : blank.substring(0, bar)).charAt(0) - '0';
        String value = index >= 0 && index < fillings.length ? String.valueOf(fillings[index]) : "";
        if (bar < 0) {
            return value;
        }
        int second = blank.indexOf('|', bar + 1);
        return value.equals("1") || second < 0
                ? blank.substring(bar + 1, second < 0 ? blank.length() : second)
                : blank.substring(second + 1);
    }
}
