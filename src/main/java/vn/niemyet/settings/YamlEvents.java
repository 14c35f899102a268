package vn.niemyet.settings;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import vn.niemyet.problem.Code;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/**
 * The YAML of a part of a file as the library's events, their places as offsets in the whole file. The library counts
 * code points from the start of what it is given; here a letter beyond the basic plane counts two, as everywhere else.
 */
final class YamlEvents {
    private final String yaml;
    private final int start;
    private final Iterator<Event> events;
    private final int[] wide;
    private int last;

    YamlEvents(NormalText text, Span part) {
        this.yaml = text.slice(part);
        this.start = part.start();
        this.last = part.start();
        this.wide = offsetsOfCodePoints(yaml);
        // The file itself is bounded where it is opened.
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new Parse(settings).parseString(yaml).iterator();
    }

    /** The next event; whatever the library says against the text becomes a fault with a place. */
    Event next() throws YamlFault {
        try {
            Event event = events.next();
            last = end(event);
            return event;
        } catch (MarkedYamlEngineException wrong) {
            throw YamlComplaint.of(wrong, this);
        } catch (RuntimeException unmarked) {
            // Not only what the library declares: on hostile text its own slips must not become ours.
            throw YamlComplaint.withoutMark(this);
        }
    }

    int start(Event event) {
        return event.getStartMark().map(this::offset).orElse(last);
    }

    /** The end of an event without the blanks and line ends that the library counts in. */
    int end(Event event) {
        int from = start(event);
        return trimmed(from, event.getEndMark().map(this::offset).orElse(from));
    }

    /** The end of the last visible character between two offsets. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(yaml.charAt(end - start - 1))) {
            end--;
        }
        return end;
    }

    int offset(Optional<Mark> mark) {
        return mark.map(this::offset).orElse(last);
    }

    private int offset(Mark mark) {
        int index = Math.min(mark.getIndex(), yaml.length());
        return start + (wide.length == 0 ? index : wide[Math.min(index, wide.length - 1)]);
    }

    /** Where the last event ended that could be read. */
    int lastOffset() {
        return last;
    }

    /** The characters before {@code offset} on its line. */
    String lineBefore(int offset) {
        int at = offset - start;
        return yaml.substring(yaml.lastIndexOf('\n', at - 1) + 1, at);
    }

    /** The character at {@code offset}, or nothing at the end. */
    String character(int offset) {
        int at = offset - start;
        return at >= yaml.length() ? "" : Character.toString(yaml.codePointAt(at));
    }

    /** The offset of the first character that YAML does not allow at all. */
    Optional<Integer> firstControl() {
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\u0085';
            if (control || c == '\uFFFE' || c == '\uFFFF') {
                return Optional.of(start + i);
            }
        }
        return Optional.empty();
    }

    YamlFault fault(int offset, String what) {
        return new YamlFault(Code.YAML_SYNTAX, offset, what);
    }

    /** For each code point its offset; empty where both counts are the same. */
    private static int[] offsetsOfCodePoints(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[count + 1];
        int at = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[count] = at;
        return offsets;
    }
}
