package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.text.Span;

/**
 * Which of the numbers in a text is the text's own: on the letterhead and wherever it is repeated, most often in the caption
 * of an annex ({@code Kèm theo Kế hoạch số 980/KH-UBND}).
 */
final class OwnNumber {
    private static final int HEAD = 2_000;
    private static final int CAPTION = 24;

    private OwnNumber() {}

    /** The mentions of other documents. */
    static List<Mention> without(Scan scan, List<Mention> mentions, Directive directive) {
        Optional<Known<DocumentNumber>> stated = directive.head().number();
        List<DocumentNumber> own = own(scan, mentions, stated);
        Optional<Integer> year = directive.head().date().map(Known::value).map(PartialDate::year);
        Span place = stated.filter(known -> known.span().length() > 0)
                .map(Known::span)
                .orElse(new Span(0, 0));
        return mentions.stream()
                .filter(mention -> !place.overlaps(scan.flat().span(mention.start(), mention.end())))
                .filter(mention -> own.stream().noneMatch(number -> isSame(mention, number, year)))
                .toList();
    }

    /** As stated; where the officer's number wins over the printed one, that is no other document either. */
    private static List<DocumentNumber> own(Scan scan, List<Mention> mentions, Optional<Known<DocumentNumber>> stated) {
        Optional<DocumentNumber> printed = onLetterhead(scan, mentions);
        if (stated.isEmpty()) {
            return printed.or(() -> onCaption(scan, mentions)).stream().toList();
        }
        Stream<DocumentNumber> told = stated.map(Known::value).filter(DocumentNumber::isComplete).stream();
        boolean officers = stated.get().basis() == Basis.FRONT_MATTER;
        return Stream.concat(told, printed.filter(number -> officers).stream()).toList();
    }

    private static boolean isSame(Mention mention, DocumentNumber own, Optional<Integer> year) {
        int stated = mention.date().map(ScannedDate::year).orElse(0);
        boolean sameYear = stated == 0 || year.isEmpty() || year.get() == stated;
        return sameYear
                && mention.number()
                        .filter(number -> number.slug().equals(own.slug()))
                        .isPresent();
    }

    /** {@code Số: 1229/UBND-VX} at the start of a line near the top of a text whose head nobody has read, or first of all in one long line. */
    private static Optional<DocumentNumber> onLetterhead(Scan scan, List<Mention> mentions) {
        return mentions.stream()
                .takeWhile(mention -> mention.start() < HEAD)
                .filter(mention -> mention.kind().isPresent()
                        && (startsLine(scan, mention.start()) || mention.equals(mentions.get(0))))
                .filter(mention -> scan.starts(mention.start(), "số") && scan.isUpper(mention.start()))
                .flatMap(mention -> mention.number().stream())
                .findFirst();
    }

    private static boolean startsLine(Scan scan, int i) {
        return i == 0 || scan.at(i - 1) == '\n' || (scan.at(i - 1) == ' ' && scan.at(i - 2) == '|');
    }

    /** {@code (Kèm theo Công văn số …)} at the start of a line, where no head tells the number. */
    private static Optional<DocumentNumber> onCaption(Scan scan, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> isCaption(scan, mention.start()))
                .flatMap(mention -> mention.number().stream())
                .findFirst();
    }

    private static boolean isCaption(Scan scan, int start) {
        int line = scan.lastIndexOf("(", start, start - CAPTION);
        if (line < 0 || (line > 0 && scan.at(line - 1) != '\n')) {
            return false;
        }
        String words = scan.folded(line + 1, start).strip();
        return words.equals("kèm theo") || words.equals("ban hành kèm theo");
    }
}
