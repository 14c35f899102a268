package vn.niemyet.settings;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/**
 * Reads YAML 1.2 that is a map, in a whole file or in a part of one. What cannot be read is a problem with its place in
 * the file, never an exception; the map is then empty.
 *
 * <p>{@code "---\nsố: 107/TB-UBND\n---\n…"} read from offset 4 to 23 gives one entry whose value has the span 8..19.
 */
public final class YamlReader {
    private YamlReader() {}

    /** The whole of a file. */
    public static Outcome<YamlNode.Mapping> read(String path, NormalText text) {
        return read(path, text, new Span(0, text.length()));
    }

    /** A part of a file; spans count from the start of the file. */
    public static Outcome<YamlNode.Mapping> read(String path, NormalText text, Span part) {
        YamlEvents events = new YamlEvents(text, part);
        YamlTree tree = new YamlTree(path, text, events);
        YamlNode.Mapping empty = new YamlNode.Mapping(List.of(), new Span(part.start(), part.start()));
        try {
            return new Outcome<>(map(events, tree, empty), tree.problems());
        } catch (YamlFault fault) {
            Place place = Place.of(path, text.positionOf(fault.offset()));
            List<Problem> problems = new ArrayList<>(tree.problems());
            problems.add(Problem.of(fault.code(), place, fault.words()));
            return new Outcome<>(empty, problems);
        }
    }

    /** Start of stream, start of document, the node, end of document, end of stream: anything else is one too many. */
    private static YamlNode.Mapping map(YamlEvents events, YamlTree tree, YamlNode.Mapping empty) throws YamlFault {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return empty;
        }
        YamlNode root = tree.grow(events.next(), 1);
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw events.fault(events.start(after), Term.YAML_SECOND.word());
        }
        return asMap(root, empty);
    }

    private static YamlNode.Mapping asMap(YamlNode root, YamlNode.Mapping empty) throws YamlFault {
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        boolean list = root instanceof YamlNode.Sequence;
        if (!list && ((YamlNode.Scalar) root).value().isEmpty()) {
            return empty;
        }
        String found = list ? Term.A_LIST_FOUND.word() : Term.A_TEXT_FOUND.word();
        throw new YamlFault(Code.YAML_NOT_A_MAP, root.span().start(), found);
    }
}
