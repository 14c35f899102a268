package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Signature;
import vn.niemyet.text.FlatText;

/**
 * The signer as a portal's own data name him above a paper whose end is lost: {@code Số hiệu: 12/QĐ-UBND}, {@code Người ký: Trần
 * Văn A}. The stamp of a digital signature alone does not count, it may be a clerk's.
 */
final class PortalSigner {
    private static final String LABEL = "người ký";
    private static final List<String> OF_PAPERS =
            List.of("số hiệu", "loại văn bản", "cơ quan ban hành", "nơi ban hành");
    private static final int HEAD = 3000;

    private PortalSigner() {}

    /** The signature with the name the portal gives; what of it the paper still shows stays. */
    static Optional<Signature> in(FlatText flat, Optional<Signature> printed) {
        int limit = Math.min(flat.length(), HEAD);
        String head = flat.folded().substring(0, limit);
        int label = head.indexOf(LABEL);
        if (label < 0 || !Glance.isEdge(head, label) || OF_PAPERS.stream().noneMatch(head::contains)) {
            return Optional.empty();
        }
        int start = label + LABEL.length();
        while (start < limit && " :|\n".indexOf(flat.value().charAt(start)) >= 0) {
            start++;
        }
        int line = flat.value().indexOf('\n', start);
        int end = new OfficeTitles(flat).nameEnd(start, line < 0 ? limit : Math.min(line, limit));
        if (end <= start || start == label + LABEL.length()) {
            return Optional.empty();
        }
        String name = flat.words(start, end);
        Signature known =
                printed.orElseGet(() -> new Signature("", "", List.of(), List.of(), flat.span(label, end), List.of()));
        return Optional.of(
                new Signature(name, known.position(), known.chain(), known.links(), known.span(), known.others()));
    }
}
