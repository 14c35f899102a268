package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Signature;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;
import vn.niemyet.text.Folding;

/** Signatures that cannot be (Nghị định 30/2020/NĐ-CP, điều 13): who signs has no right to sign in this way. */
final class ChainForm {
    private static final List<String> OFFICES =
            List.of("chủ tịch", "giám đốc", "bộ trưởng", "chánh ", "trưởng ", "bí thư", "cục trưởng", "vụ trưởng");
    private static final List<String> DEPUTIES =
            List.of("phó", "thứ trưởng", "ủy viên", "uỷ viên", "phụ trách", "quyền", "q.");

    private ChainForm() {}

    static void check(Signature signature, Remarks remarks) {
        fault(signature)
                .ifPresent(term -> remarks.at(
                        signature.span(), Code.SIGNATURE_CHAIN, String.join(" / ", signature.chain()), term.word()));
    }

    private static Optional<Term> fault(Signature signature) {
        List<Signature.Link> links = signature.links();
        for (int i = 0; i < links.size(); i++) {
            Signature.Link link = links.get(i);
            String principal = Folding.matching(link.principal());
            boolean last = i == links.size() - 1;
            if (link.mark() == SignatureMark.THAY_MAT && begins(principal, OFFICES)) {
                return Optional.of(Term.CHAIN_COLLECTIVE);
            }
            if (link.mark() == SignatureMark.THAY_MAT && i > 0) {
                return Optional.of(Term.CHAIN_ORDER);
            }
            String signs = Folding.matching(signature.position());
            if (last && link.mark() == SignatureMark.KY_THAY && !signs.isBlank() && !begins(signs, DEPUTIES)) {
                return Optional.of(Term.CHAIN_DEPUTY);
            }
            if (last && link.mark() == SignatureMark.THUA_LENH && signs.equals("phó " + principal)) {
                return Optional.of(Term.CHAIN_BY_ORDER);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String words, List<String> beginnings) {
        return beginnings.stream().anyMatch(words.strip()::startsWith);
    }
}
