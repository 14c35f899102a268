package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.text.Slug;

/**
 * Spells each document's number one way throughout a text, and mends a symbol that lost a letter where the same text has
 * the whole one: {@code 27/CTTg} beside {@code 27/CT-TTg}.
 */
final class Spelling {
    static final String DAMAGED_SYMBOL = "damaged-symbol";
    private static final int MOST_CANDIDATES = 8;

    private Spelling() {}

    static List<Mention> unify(List<Mention> mentions) {
        Map<String, List<Mention>> sureByOrdinal = new HashMap<>();
        Map<String, Mention> bySlug = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.number().isPresent() && mention.sure() && !mention.isBare()) {
                DocumentNumber number = mention.number().get();
                Mention known = bySlug.get(letters(number));
                boolean first = known == null;
                if (known == null || isBetter(mention, known)) {
                    bySlug.put(letters(number), mention);
                }
                if (first) {
                    sureByOrdinal
                            .computeIfAbsent(number.withoutLeadingZeros(), ordinal -> new ArrayList<>(1))
                            .add(mention);
                }
            }
        }
        return mentions.stream()
                .map(mention -> mention.number().isEmpty() || mention.isBare()
                        ? mention
                        : unify(mention, bySlug, sureByOrdinal))
                .toList();
    }

    /** Ordinal, year and the letters of the symbol: {@code TT-BGD&ĐT} and {@code TT-BGDĐT} are one. */
    private static String letters(DocumentNumber number) {
        return number.withoutLeadingZeros() + "/" + number.year() + "/"
                + Slug.of(number.symbol()).replace("-", "");
    }

    /**
     * {@code 18-NQ/TW} rather than {@code 18/NQ-TW}: a Party body's number in the Party's form; of two spellings of a symbol the
     * one without {@code &}, and the one that a date stands behind.
     */
    private static boolean isBetter(Mention mention, Mention other) {
        String own = mention.number().orElseThrow().symbol();
        String known = other.number().orElseThrow().symbol();
        if (!Slug.of(own).equals(Slug.of(known))) {
            boolean plainer = known.indexOf('&') >= 0 && own.indexOf('&') < 0;
            return plainer
                    || (mention.date().isPresent()
                            && other.date().isEmpty()
                            && own.indexOf('&') < 0 == known.indexOf('&') < 0);
        }
        return Marks.isParty(mention.body())
                && mention.number().orElseThrow().family() == Family.PARTY
                && other.number().orElseThrow().family() == Family.STATE;
    }

    private static Mention unify(
            Mention mention, Map<String, Mention> bySlug, Map<String, List<Mention>> sureByOrdinal) {
        DocumentNumber number = mention.number().orElseThrow();
        if (mention.sure()) {
            Mention first = bySlug.get(letters(number));
            return first == null ? mention : mention.spelled(first.number().orElseThrow());
        }
        return sureByOrdinal.getOrDefault(number.withoutLeadingZeros(), List.of()).stream()
                .limit(MOST_CANDIDATES)
                .filter(sure -> isDamaged(number, sure.number().orElseThrow()))
                .findFirst()
                .map(sure -> mention.numbered(sure.number().orElseThrow(), sure, DAMAGED_SYMBOL))
                .orElse(mention);
    }

    /** One letter aside, hyphens and slashes not counted. */
    private static boolean isDamaged(DocumentNumber damaged, DocumentNumber whole) {
        String one = Slug.of(damaged.symbol()).replace("-", "");
        String other = Slug.of(whole.symbol()).replace("-", "");
        boolean sameYear = damaged.year() == 0 || damaged.year() == whole.year();
        return sameYear && one.length() > 2 && DidYouMean.distance(one, other, 1) <= 1;
    }
}
