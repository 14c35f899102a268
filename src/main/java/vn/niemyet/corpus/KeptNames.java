package vn.niemyet.corpus;

import java.util.Optional;
import java.util.function.Function;
import vn.niemyet.model.Basis;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.source.Key;

/**
 * Names that were published stay (CONTRACT, addresses): a text that is found in the ledger keeps its address, even when a
 * later engine reads another number, year or subject in it, or its words were corrected. Only what the front matter says moves
 * it. A text whose own number is another one is another paper in an old file; it gets a name of its own.
 */
final class KeptNames {
    private static final String FOLDER = "van-ban/";
    private static final int PARTS = 3;

    private final Ledger ledger;

    KeptNames(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The published name, where the text keeps it. */
    Optional<DirectiveId> of(ReadDirective text, DirectiveId read) {
        Optional<LedgerRow> row = ledger.pageOf(Ledger.source(text.path()));
        Optional<DirectiveId> published = row.flatMap(r -> parse(r.address()));
        if (published.isEmpty() || row.get().sha256().equals(text.sha256())) {
            return published;
        }
        return published
                .filter(name -> !isAnotherPaper(text.directive().head(), name))
                .map(name -> kept(text, read, name));
    }

    private static DirectiveId kept(ReadDirective text, DirectiveId read, DirectiveId published) {
        Head head = text.directive().head();
        boolean bodyMoves = isOfficers(head, Head::issuer);
        boolean province = bodyMoves || isOfficers(head, Head::province);
        boolean year = isOfficers(head, Head::date) || (head.date().isEmpty() && isOfficers(head, Head::number));
        boolean slug = text.frontMatter().scalar(Key.SLUG).isPresent() || isOfficers(head, Head::number);
        return new DirectiveId(
                province ? read.province() : published.province(),
                year ? read.year() : published.year(),
                slug ? read.slug() : published.slug());
    }

    private static boolean isAnotherPaper(Head head, DirectiveId published) {
        return head.number()
                .filter(known -> known.basis() == Basis.TEXT)
                .map(Known::value)
                .filter(DocumentNumber::isComplete)
                .map(DocumentNumber::slug)
                .filter(own ->
                        !published.slug().equals(own) && !published.slug().startsWith(own + "-"))
                .isPresent();
    }

    private static <T> boolean isOfficers(Head head, Function<Head, Optional<Known<T>>> part) {
        return part.apply(head)
                .filter(known -> known.basis() == Basis.FRONT_MATTER)
                .isPresent();
    }

    private static Optional<DirectiveId> parse(String address) {
        String path = address.substring(FOLDER.length(), address.length() - ".html".length());
        String[] parts = path.split("/", -1);
        return parts.length == PARTS ? Optional.of(new DirectiveId(parts[0], parts[1], parts[2])) : Optional.empty();
    }
}
