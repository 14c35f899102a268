package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.DocumentNumber;

/**
 * Gives the members of a list what the list says once for all of them: {@code 15, 16/CT-TTg} the symbol, {@code 217/CĐ-TTg,
 * 218/CĐ-TTg và 222/CĐ-TTg ngày 19/11/2025} the date.
 */
final class ListCompletion {
    static final String LIST_SYMBOL = "list-symbol";

    private ListCompletion() {}

    static List<Mention> complete(List<Mention> members) {
        return members.size() < 2 ? List.copyOf(members) : shareDates(shareSymbols(members));
    }

    /** A bare ordinal takes the symbol of the next whole number, else of the one before it. */
    private static List<Mention> shareSymbols(List<Mention> members) {
        List<Mention> whole = new ArrayList<>(members);
        Optional<Mention> model = Optional.empty();
        for (int i = whole.size() - 1; i >= 0; i--) {
            model = whole.get(i).isBare() ? model : Optional.of(whole.get(i));
            whole.set(i, withSymbolOf(model, whole.get(i)));
        }
        for (int i = 0; i < whole.size(); i++) {
            model = whole.get(i).isBare() ? model : Optional.of(whole.get(i));
            whole.set(i, withSymbolOf(model, whole.get(i)));
        }
        return whole;
    }

    private static Mention withSymbolOf(Optional<Mention> model, Mention member) {
        if (model.isEmpty() || !member.isBare()) {
            return member;
        }
        DocumentNumber shared = model.get().number().orElseThrow();
        DocumentNumber own = member.number().orElseThrow();
        int year = own.year() != 0 ? own.year() : shared.year();
        return member.numbered(
                new DocumentNumber(own.ordinal(), year, shared.symbol(), shared.family()), model.get(), LIST_SYMBOL);
    }

    /** Members without a date take that of the next member of the same body. */
    private static List<Mention> shareDates(List<Mention> members) {
        List<Mention> dated = new ArrayList<>(members);
        for (int i = dated.size() - 2; i >= 0; i--) {
            Mention member = dated.get(i);
            Mention next = dated.get(i + 1);
            boolean sameBody =
                    member.named().equals(next.named()) && member.body().equals(next.body());
            if (member.date().isEmpty() && sameBody) {
                dated.set(i, member.dated(next.date().filter(date -> fits(member, date))));
            }
        }
        return dated;
    }

    /** The year in a number wins over a date that is not its own. */
    private static boolean fits(Mention member, ScannedDate date) {
        int year = member.number().map(DocumentNumber::year).orElse(0);
        return year == 0 || year == date.year();
    }
}
