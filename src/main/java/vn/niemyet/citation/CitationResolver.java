package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Resolution;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.registry.Registry;

/**
 * Tells which document each citation means: read when its words say everything, inferred when exactly one document fits what
 * they leave out, unresolved otherwise. Doubt makes no link.
 */
public final class CitationResolver {
    static final String YEAR_UNKNOWN = "year-unknown";
    static final String SYMBOL_UNKNOWN = "symbol-unknown";
    static final String CONTRADICTION = "contradiction";
    static final String YEAR_OF_FULLER_CITATION = "year-of-fuller-citation";

    private final OriginReader origins;
    private final KnownDocuments known;

    public CitationResolver(Registry registry) {
        this.origins = new OriginReader(registry, new Marks(registry));
        this.known = new KnownDocuments(registry);
    }

    /**
     * Resolves the citations of one text against each other, the registry and what the portal holds.
     *
     * @param path of the source as messages name it
     */
    public Outcome<List<Citation>> resolve(
            String path, Directive directive, List<Citation> citations, HeldDocuments held) {
        Citing citing = Citing.of(directive, citations);
        List<Origin> from =
                citations.stream().map(citation -> origins.of(citation, citing)).toList();
        TextResolver text =
                new TextResolver(citing, Documents.of(citations, from), SeriesYear.of(citations, citing), held, known);
        List<Citation> resolved = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            resolved.add(text.resolve(citations.get(i), from.get(i)));
        }
        List<Problem> problems = problems(path, resolved);
        problems.addAll(LaterCitations.problems(path, directive.head().date(), citations));
        return new Outcome<>(resolved, problems);
    }

    /** One note for each document that nobody can tell, at its first mention. */
    private static List<Problem> problems(String path, List<Citation> citations) {
        List<Problem> problems = new ArrayList<>();
        Set<String> noted = new HashSet<>();
        for (Citation citation : citations) {
            if (citation.resolution() instanceof Resolution.Unresolved unresolved
                    && noted.add(citation.number().map(DocumentNumber::slug).orElse(citation.words()))) {
                problems.add(Problem.of(
                        Code.UNRESOLVED_CITATION,
                        Place.of(path, citation.position()),
                        citation.words(),
                        reason(unresolved)));
            }
        }
        return problems;
    }

    private static String reason(Resolution.Unresolved unresolved) {
        return Term.valueOf(unresolved.reason().toUpperCase(Locale.ROOT).replace('-', '_'))
                .word();
    }
}
