package vn.niemyet.page;

import java.util.Optional;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;

/**
 * How a directive is cited: kind, number, date and body ({@code Thông báo số 107/TB-UBND ngày 28/7/2021 của UBND tỉnh Thái
 * Nguyên}); what is blank in the text stays out.
 */
final class OfficialName {
    private OfficialName() {}

    static String of(Entry entry) {
        StringBuilder name = new StringBuilder(entry.kind().map(Kind::name).orElse("Văn bản"));
        entry.number()
                .filter(number -> Character.isDigit(number.charAt(0)))
                .ifPresent(number -> name.append(" số ").append(number));
        entry.date().ifPresent(date -> name.append(' ').append(date(date)));
        issuer(entry).ifPresent(issuer -> name.append(" của ").append(issuer));
        return name.toString();
    }

    private static String date(PartialDate date) {
        if (date.hasDay()) {
            return "ngày " + DateWords.officeDate(date);
        }
        return date.hasMonth() ? "tháng " + date.month() + "/" + date.year() : "năm " + date.year();
    }

    private static Optional<String> issuer(Entry entry) {
        return entry.directive().head().issuer().map(Known::value).map(issuer -> IssuerNames.shortened(issuer.name()));
    }
}
