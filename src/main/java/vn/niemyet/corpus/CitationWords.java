package vn.niemyet.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Kind;
import vn.niemyet.model.PartialDate;

/** How a cited document is called on the portal, put together from what its mentions say. */
final class CitationWords {
    private CitationWords() {}

    /** {@code Thông báo số 98/TB-VPCP ngày 08/5/2021}: kind, number and date as far as any mention or the registry has them. */
    static String fullest(List<Mention> mentions, Optional<CentralDocument> registered) {
        Citation best = mentions.stream()
                .map(Mention::citation)
                .max(Comparator.comparingInt(CitationWords::detail))
                .orElseThrow();
        Optional<PartialDate> date = registered.flatMap(CentralDocument::date).or(best::date);
        StringBuilder name = new StringBuilder(best.kind().map(Kind::name).orElse("Văn bản"));
        best.number().ifPresent(number -> name.append(" số ").append(number.notation()));
        if (date.isPresent()) {
            name.append(' ').append(words(date.get()));
        } else {
            best.year().ifPresent(year -> name.append(" năm ").append(year));
        }
        return name.toString();
    }

    private static int detail(Citation citation) {
        return (citation.number().isPresent() ? 8 : 0)
                + (citation.date().isPresent() ? 4 : 0)
                + (citation.kind().isPresent() ? 2 : 0)
                + (citation.year().isPresent() ? 1 : 0);
    }

    /** {@code ngày 08/5/2021}: days of one digit and the months 1 and 2 with a nought, as offices write them. */
    static String words(PartialDate date) {
        if (!date.hasMonth()) {
            return "năm " + date.year();
        }
        String month = date.month() < 3 ? "0" + date.month() : String.valueOf(date.month());
        if (!date.hasDay()) {
            return "tháng " + month + "/" + date.year();
        }
        String day = date.day() < 10 ? "0" + date.day() : String.valueOf(date.day());
        return "ngày " + day + "/" + month + "/" + date.year();
    }
}
