package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.citation.CitationKey;
import vn.niemyet.citation.HeldDocuments;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;

/** The directives the portal holds, looked up by number when a citation asks which one it means. */
final class Holdings implements HeldDocuments {
    private final Map<String, List<Held>> byNumber = new HashMap<>();

    static Holdings of(List<ReadDirective> texts) {
        Holdings holdings = new Holdings();
        for (ReadDirective text : texts) {
            Head head = text.directive().head();
            number(head)
                    .ifPresent(number -> holdings.byNumber
                            .computeIfAbsent(number.slug(), slug -> new ArrayList<>(1))
                            .add(held(head, number)));
        }
        return holdings;
    }

    @Override
    public List<Held> withNumber(String slug) {
        return List.copyOf(byNumber.getOrDefault(slug, List.of()));
    }

    /** The key under which citations of a held directive come together; nothing for one without a number. */
    static Optional<String> key(Head head) {
        return number(head).map(number -> held(head, number).key());
    }

    private static Optional<DocumentNumber> number(Head head) {
        return head.number().map(Known::value).filter(DocumentNumber::isComplete);
    }

    private static Held held(Head head, DocumentNumber number) {
        Optional<PartialDate> date = head.date().map(Known::value);
        boolean central =
                head.issuer().map(known -> known.value().agency().isCentral()).orElse(false);
        String body = head.issuer()
                .map(known -> CitationKey.body(known.value().agency()))
                .orElse("");
        Optional<String> province =
                central ? Optional.empty() : head.province().map(Known::value).map(Province::id);
        return new Held(CitationKey.of(number, date.map(PartialDate::year).orElse(null), body), province, body, date);
    }
}
