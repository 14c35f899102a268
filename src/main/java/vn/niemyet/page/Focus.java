package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.text.Folding;

/**
 * What a page is about, where it shows words of a text: the names of a body, or the words of a citation.
 *
 * @param names comparable forms ({@link Folding#matching}), the likeliest first
 */
record Focus(List<String> names) {
    private static final int BEGINNING = 150;

    /** {@code Yêu cầu Chủ tịch}: so many characters may stand before the name. */
    private static final int FIRST_WORDS = 24;

    static final Focus NOWHERE = new Focus(List.of());

    /** {@code Sở Tài chính}, {@code UBND các huyện, thành phố}: under whatever name the registry knows the body. */
    static Focus on(Agency body) {
        List<String> names = new ArrayList<>();
        names.add(Folding.matching(body.name()));
        body.aliases().forEach(alias -> names.add(Folding.matching(alias)));
        return new Focus(List.copyOf(names));
    }

    /** Citations of one document: their words, else the number alone. */
    static Focus on(List<Citation> citations) {
        List<String> names = new ArrayList<>();
        citations.forEach(citation -> names.add(Folding.matching(citation.words())));
        citations.forEach(citation -> citation.number()
                .map(DocumentNumber::notation)
                .map(Folding::matching)
                .ifPresent(names::add));
        return new Focus(List.copyOf(names));
    }

    /** Offset of the first name that stands whole in the text; -1 where none does. */
    int in(String text) {
        if (names.isEmpty()) {
            return -1;
        }
        String matching = Folding.matching(text);
        for (String name : names) {
            for (int at = matching.indexOf(name); at >= 0; at = matching.indexOf(name, at + 1)) {
                if (isEdge(matching, at - 1) && isEdge(matching, at + name.length())) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The words near the beginning that name the body, as they stand there: {@code UBND các xã} in {@code Giao UBND các xã …}. */
    String opening(String text) {
        String matching = Folding.matching(text.substring(0, Math.min(text.length(), BEGINNING)));
        int from = matching.length();
        int to = from;
        for (String name : names) {
            int at = matching.indexOf(name);
            boolean better = at >= 0 && at <= FIRST_WORDS && (at < from || (at == from && at + name.length() > to));
            if (better && isEdge(matching, at - 1) && isEdge(matching, at + name.length())) {
                from = at;
                to = at + name.length();
            }
        }
        return text.substring(from, Math.max(from, to));
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Folding.isWord(text.charAt(at));
    }
}
