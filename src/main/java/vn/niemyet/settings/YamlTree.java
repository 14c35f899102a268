package vn.niemyet.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/**
 * Grows {@link YamlNode}s from events, bounded against hostile text: at most {@value #MOST_LEVELS} levels, {@value
 * #MOST_NODES} nodes with every alias counted at the size of what it repeats, {@value #MOST_ALIASES} aliases.
 */
final class YamlTree {
    static final int MOST_LEVELS = 20;
    static final int MOST_NODES = 20_000;
    static final int MOST_ALIASES = 16;

    private final String path;
    private final NormalText text;
    private final YamlEvents events;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Anchor, Grown> anchors = new HashMap<>();
    private final Set<Anchor> growing = new HashSet<>();
    private int nodes;
    private int aliases;

    /** A finished node and how many nodes it holds, itself included. */
    private record Grown(YamlNode node, int size) {}

    YamlTree(String path, NormalText text, YamlEvents events) {
        this.path = path;
        this.text = text;
        this.events = events;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The node that {@code event} begins. */
    YamlNode grow(Event event, int level) throws YamlFault {
        int before = nodes;
        count(1, event);
        if (level > MOST_LEVELS) {
            throw new YamlFault(Code.NESTING_LIMIT, events.start(event), String.valueOf(MOST_LEVELS));
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        Anchor anchor = ((NodeEvent) event).getAnchor().orElse(null);
        if (anchor == null) {
            return bare(event, level);
        }
        growing.add(anchor);
        YamlNode node = bare(event, level);
        growing.remove(anchor);
        anchors.put(anchor, new Grown(node, nodes - before));
        return node;
    }

    private YamlNode bare(Event event, int level) throws YamlFault {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(event, level) : mapping(event, level);
    }

    private void count(int more, Event event) throws YamlFault {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw new YamlFault(Code.YAML_TOO_LONG, events.start(event), String.valueOf(MOST_NODES));
        }
    }

    private YamlNode repeated(AliasEvent alias) throws YamlFault {
        Anchor anchor = alias.getAlias();
        int offset = events.start(alias);
        if (growing.contains(anchor)) {
            throw new YamlFault(Code.YAML_ALIAS, offset, Term.ALIAS_OF_ITSELF.word(anchor.getValue()));
        }
        Grown grown = anchors.get(anchor);
        if (grown == null) {
            throw new YamlFault(Code.YAML_ALIAS, offset, Term.ALIAS_UNKNOWN.word(anchor.getValue()));
        }
        if (++aliases > MOST_ALIASES) {
            throw new YamlFault(Code.YAML_ALIAS, offset, Term.ALIAS_TOO_MANY.word(String.valueOf(MOST_ALIASES)));
        }
        count(grown.size(), alias);
        return grown.node();
    }

    private YamlNode.Scalar scalar(ScalarEvent event) {
        String value = event.isPlain() && event.getValue().equals("~") ? "" : event.getValue();
        return new YamlNode.Scalar(value, span(event));
    }

    private Span span(Event event) {
        return new Span(events.start(event), events.end(event));
    }

    private YamlNode sequence(Event start, int level) throws YamlFault {
        List<YamlNode> values = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            values.add(grow(event, level + 1));
            event = events.next();
        }
        return new YamlNode.Sequence(values, span(start, event));
    }

    private YamlNode mapping(Event start, int level) throws YamlFault {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, YamlNode.Scalar> seen = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode.Scalar key = key(event, level);
            YamlNode value = grow(events.next(), level + 1);
            YamlNode.Scalar first = seen.putIfAbsent(key.value(), key);
            if (first == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                problems.add(twice(key, first));
            }
            event = events.next();
        }
        return new YamlNode.Mapping(entries, span(start, event));
    }

    private YamlNode.Scalar key(Event event, int level) throws YamlFault {
        if (grow(event, level + 1) instanceof YamlNode.Scalar key) {
            return key;
        }
        throw events.fault(events.start(event), Term.YAML_OTHER.word());
    }

    private Problem twice(YamlNode.Scalar key, YamlNode.Scalar first) {
        int line = text.positionOf(first.span().start()).line();
        return Problem.of(Code.YAML_DUPLICATE_KEY, Place.of(path, text, key.span()), key.value(), String.valueOf(line));
    }

    /** From the start of a collection to its end, which for an indented one is the place of what follows it. */
    private Span span(Event start, Event end) {
        int from = events.start(start);
        return new Span(from, Math.max(from, events.trimmed(from, events.end(end))));
    }
}
