package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.NamedBody;

/**
 * Tells what {@code TƯ} stands for in a Party number: the centre ({@code TW}), or the committee of a province ({@code TU}) where
 * its name stands beside the number, {@code số 15-CTr/TƯ của Tỉnh ủy}.
 */
final class CommitteeMark {
    private static final String CENTRE = "/TW";
    private static final String PROVINCE = "TU";

    private CommitteeMark() {}

    static Mention read(Scan scan, Mention mention) {
        boolean centre =
                mention.number().map(number -> number.symbol().endsWith(CENTRE)).orElse(false);
        if (!centre
                || !isProvincial(mention.named())
                || !scan.words(mention.start(), mention.end()).contains("/TƯ")) {
            return mention;
        }
        DocumentNumber number = mention.number().orElseThrow();
        String kind = number.symbol().substring(0, number.symbol().length() - CENTRE.length());
        DocumentNumber meant =
                new DocumentNumber(number.ordinal(), number.year(), kind + "/" + PROVINCE, number.family());
        return new Mention(
                mention.start(),
                mention.end(),
                Optional.of(meant),
                mention.kind(),
                PROVINCE,
                mention.sure(),
                mention.date(),
                mention.named(),
                mention.completed());
    }

    private static boolean isProvincial(Optional<NamedBody> named) {
        return named.flatMap(NamedBody::agency)
                .filter(id -> id.endsWith("tinh-uy"))
                .isPresent();
    }
}
