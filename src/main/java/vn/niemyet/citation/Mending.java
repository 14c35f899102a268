package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Resolution;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.registry.Registry;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Slug;

/**
 * Lets an officer's front matter win over what was found ({@code dẫn chiếu}: words and the key they mean, or {@code không}).
 *
 * <p>{@code "Nghị định 126": 126-2024-nd-cp} links these words wherever they stand; {@code "Chương trình 5": không} takes them
 * for no citation. A key with a province before it, {@code nghe-an/151-kh-ubnd-2025}, is a document of that province.
 */
public final class Mending {
    private static final Set<String> NO = Set.of("không", "khong", "no", "none");
    private static final String EXAMPLE = "98-tb-vpcp-2021";

    private final MendedKeys keys;

    public Mending(Registry registry) {
        this.keys = new MendedKeys(registry);
    }

    /** The citations of a text as found, before they are resolved, with the officer's words applied. */
    public Outcome<List<Citation>> apply(Source source, FlatText flat, Directive directive, List<Citation> citations) {
        Optional<YamlNode> mended = source.frontMatter().get(Key.CITATIONS);
        if (mended.isEmpty() || !(mended.get() instanceof YamlNode.Mapping mapping)) {
            return Outcome.of(citations);
        }
        List<Problem> problems = new ArrayList<>();
        MendedText text = new MendedText(flat, directive, citations);
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.value() instanceof YamlNode.Scalar value) {
                apply(source, entry.key(), value, text).ifPresent(problems::add);
            }
        }
        return new Outcome<>(text.citations(), problems);
    }

    private Optional<Problem> apply(Source source, YamlNode.Scalar words, YamlNode.Scalar value, MendedText text) {
        if (NO.contains(Folding.key(value.value()))) {
            return text.remove(words.value()) ? Optional.empty() : absent(source, words);
        }
        Optional<Resolution> meant = keys.read(value.value());
        if (meant.isEmpty()) {
            Place place = Place.of(source.path(), source.text(), value.span());
            return Optional.of(Problem.of(
                    Code.BAD_VALUE, place, words.value(), value.value(), Term.A_SLUG.word(example(value.value()))));
        }
        return text.resolve(words.value(), meant.get()) ? Optional.empty() : absent(source, words);
    }

    private static String example(String written) {
        String slug = Slug.of(written);
        return slug.isEmpty() ? EXAMPLE : slug;
    }

    private static Optional<Problem> absent(Source source, YamlNode.Scalar words) {
        Place place = Place.of(source.path(), source.text(), words.span());
        return Optional.of(Problem.of(Code.NOTHING_TO_MEND, place, words.value()));
    }
}
