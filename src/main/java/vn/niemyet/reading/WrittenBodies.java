package vn.niemyet.reading;

import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.model.Agency;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Slug;

/** Turns the names or ids that an officer writes into bodies, by the same rules as names in the text. */
final class WrittenBodies {
    private static final int LONGEST_WORDS = 400;

    private final Background background;

    WrittenBodies(Background background) {
        this.background = background;
    }

    List<Agency> of(YamlNode node) {
        Stream<YamlNode> nodes =
                node instanceof YamlNode.Sequence sequence ? sequence.values().stream() : Stream.of(node);
        return nodes.filter(YamlNode.Scalar.class::isInstance)
                .map(scalar -> ((YamlNode.Scalar) scalar).value().strip())
                .filter(name -> !name.isEmpty())
                .map(this::named)
                .distinct()
                .toList();
    }

    private Agency named(String name) {
        return background.registry().agencies().byId(name).orElseGet(() -> byName(name));
    }

    private Agency byName(String name) {
        Background own = background.in(FlatText.of(name));
        Member member =
                new MemberReader(own, new UnknownBodies(own)).at(0, own.flat().length());
        boolean whole = member != null
                && member.end() == own.flat().length()
                && member.bodies().size() == 1;
        return whole && member != null ? member.bodies().get(0) : Agency.unregistered(Slug.of(name), name);
    }

    /** The words of an item on one line, as the text of its task. */
    String words(Numbered item) {
        int end = Math.min(item.end(), item.content() + LONGEST_WORDS);
        return background.flat().words(item.content(), end);
    }
}
