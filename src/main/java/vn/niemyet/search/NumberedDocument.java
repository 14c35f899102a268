package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.Level;
import vn.niemyet.model.PartialDate;

/**
 * A document found by its number: held by the portal, cited by it, or both.
 *
 * @param ordinal {@code 98}; empty for central documents without a number
 * @param symbol {@code TB-VPCP}; the key of a central document without a number
 * @param year of the document, 0 where nobody can tell
 * @param kind id of the kind, or empty
 * @param own number of the directive itself in the index, or -1
 * @param central number of the central document's page in the index, or -1
 * @param citing numbers of the directives that cite it, rising
 */
record NumberedDocument(
        String ordinal,
        int yearInNumber,
        String symbol,
        int year,
        String kind,
        int own,
        int central,
        Ascending.Row citing) {

    private static final Comparator<NumberedDocument> ORDER = Comparator.comparing(NumberedDocument::ordinal)
            .thenComparing(NumberedDocument::symbol)
            .thenComparing(NumberedDocument::yearInNumber)
            .thenComparing(NumberedDocument::year)
            .thenComparing(NumberedDocument::own)
            .thenComparing(NumberedDocument::central);

    /** All numbered documents of a portal, and its central documents without a number. */
    static List<NumberedDocument> all(Catalogue catalogue) {
        Corpus corpus = catalogue.corpus();
        List<NumberedDocument> all = new ArrayList<>();
        Set<Integer> cited = new HashSet<>();
        for (int i = 0; i < catalogue.central().size(); i++) {
            ListedCentral listed = catalogue.central().get(i);
            NumberedDocument central = of(catalogue, listed.document(), catalogue.directiveCount() + i);
            cited.add(central.own());
            all.add(central);
        }
        for (CitedDocument document : corpus.cited().values()) {
            if (document.level() != Level.CENTRAL && number(document).isPresent()) {
                NumberedDocument other = of(catalogue, document, -1);
                cited.add(other.own());
                all.add(other);
            }
        }
        for (int i = 0; i < catalogue.directiveCount(); i++) {
            Optional<DocumentNumber> number = number(catalogue.directive(i));
            if (number.isPresent() && !cited.contains(i)) {
                all.add(own(catalogue.directive(i), number.get(), i));
            }
        }
        all.addAll(unresolved(catalogue));
        all.sort(ORDER);
        return all;
    }

    private static Optional<DocumentNumber> number(CitedDocument document) {
        return document.mentions().stream()
                .flatMap(mention -> mention.citation().number().stream())
                .findFirst();
    }

    private static Optional<DocumentNumber> number(Entry entry) {
        return entry.directive().head().number().map(Known::value).filter(DocumentNumber::isComplete);
    }

    private static NumberedDocument own(Entry entry, DocumentNumber number, int index) {
        return new NumberedDocument(
                number.withoutLeadingZeros(),
                number.year(),
                number.symbol(),
                entry.date().map(PartialDate::year).orElse(number.year()),
                entry.kind().map(Kind::id).orElse(""),
                index,
                -1,
                Ascending.Row.NONE);
    }

    private static NumberedDocument of(Catalogue catalogue, CitedDocument document, int central) {
        Optional<DocumentNumber> number = number(document);
        Optional<Kind> kind = document.mentions().stream()
                .flatMap(mention -> mention.citation().kind().stream())
                .findFirst();
        return new NumberedDocument(
                number.map(DocumentNumber::withoutLeadingZeros).orElse(""),
                number.map(DocumentNumber::year).orElse(0),
                number.map(DocumentNumber::symbol).orElse(document.key()),
                yearOf(document, number),
                kind.map(Kind::id).orElse(""),
                document.held().map(catalogue::numberOf).orElse(-1),
                central,
                Ascending.Row.of(
                        document.mentions().stream().mapToInt(mention -> catalogue.numberOf(mention.citing()))));
    }

    /** The year stands at the end of the key, where the number has none of its own. */
    private static int yearOf(CitedDocument document, Optional<DocumentNumber> number) {
        int inNumber = number.map(DocumentNumber::year).orElse(0);
        String key = document.key();
        String end = key.substring(Math.max(0, key.length() - 4));
        boolean digits = end.length() == 4 && end.chars().allMatch(Character::isDigit);
        return inNumber != 0 ? inNumber : digits && number.isPresent() ? Integer.parseInt(end) : 0;
    }

    /** Numbers that directives cite although nobody can tell which document is meant. */
    private static List<NumberedDocument> unresolved(Catalogue catalogue) {
        SortedMap<String, Unresolved> found = new TreeMap<>();
        for (int i = 0; i < catalogue.directiveCount(); i++) {
            for (Citation citation : catalogue.directive(i).citations()) {
                Optional<DocumentNumber> number = citation.number()
                        .filter(n -> citation.resolution().key().isEmpty() && n.isComplete());
                if (number.isPresent()) {
                    found.computeIfAbsent(number.get().slug(), slug -> new Unresolved(number.get(), new TreeSet<>()))
                            .citing()
                            .add(i);
                }
            }
        }
        return found.values().stream().map(Unresolved::document).toList();
    }

    private record Unresolved(DocumentNumber number, SortedSet<Integer> citing) {
        NumberedDocument document() {
            Ascending.Row directives = Ascending.Row.of(citing.stream().mapToInt(i -> i));
            int year = number.year();
            return new NumberedDocument(
                    number.withoutLeadingZeros(), year, number.symbol(), year, "", -1, -1, directives);
        }
    }
}
