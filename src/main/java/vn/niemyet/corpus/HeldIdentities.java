package vn.niemyet.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents a content folder holds and in which files: asked before a paper is taken in, so that none is held twice.
 * Grows as papers come in.
 */
public final class HeldIdentities {
    private final Map<Identity, String> paths = new HashMap<>();

    /** From now on this text is held; a text without a number of its own cannot be recognised. */
    public void add(ReadDirective text) {
        Identity.of(text.directive().head()).ifPresent(identity -> paths.putIfAbsent(identity, text.path()));
    }

    /** The file that holds the same document (number, body, year or term). */
    public Optional<String> holderOf(ReadDirective text) {
        return Identity.of(text.directive().head()).map(paths::get);
    }

    /** The name that a text would bear if no other text wanted the same, {@code thai-nguyen/2021/107-tb-ubnd}. */
    public static DirectiveId nameOf(ReadDirective text) {
        return Namer.plainName(text);
    }
}
