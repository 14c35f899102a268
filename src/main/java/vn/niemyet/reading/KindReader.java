package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.registry.Kinds;

/**
 * Reads the kind (tên loại): from its line, else from the mark in the number, else a công văn by its form, which has no
 * kind line: {@code V/v} under the number, {@code 1229/UBND-VX}, {@code Kính gửi}.
 */
final class KindReader {
    private static final String LETTER = "cv";

    private final Sheet sheet;
    private final HeadLines head;
    private final Kinds kinds;

    private KindReader(Sheet sheet, HeadLines head, Kinds kinds) {
        this.sheet = sheet;
        this.head = head;
        this.kinds = kinds;
    }

    static Optional<Known<Kind>> read(
            Sheet sheet, HeadLines head, Kinds kinds, Optional<Known<DocumentNumber>> number) {
        KindReader reader = new KindReader(sheet, head, kinds);
        return reader.fromLine()
                .or(() -> reader.fromNumber(number))
                .or(reader::fromForm)
                .or(reader::fromCaption);
    }

    private Optional<Known<Kind>> fromLine() {
        return head.kindLine().map(line -> sheet.read(line.kind(), line.start(), line.end()));
    }

    private Optional<Known<Kind>> fromNumber(Optional<Known<DocumentNumber>> number) {
        return number.filter(known -> !known.value().symbol().isEmpty())
                .flatMap(known -> ofMark(known.value()).map(kind -> known.map(n -> kind)));
    }

    /** A letter's symbol names a body first ({@code UBND-VX}); {@code CT-CS} under {@code V/v} is the tax office's, no chỉ thị. */
    private Optional<Kind> ofMark(DocumentNumber number) {
        String mark = firstPart(number);
        boolean letter =
                head.first(Landmark.ABOUT) >= 0 && !sheet.layout().addressees().isEmpty();
        Optional<Kind> marked = kinds.byMark(mark, number.family());
        return letter || marked.isEmpty() ? letter(number) : marked;
    }

    private Optional<Kind> letter(DocumentNumber number) {
        boolean state = number.family() == Family.STATE && number.symbol().indexOf('-') > 0;
        boolean addressed = !sheet.layout().addressees().isEmpty() || head.first(Landmark.ABOUT) >= 0;
        return state || addressed ? kinds.byId(LETTER) : Optional.empty();
    }

    private static String firstPart(DocumentNumber number) {
        String symbol = number.symbol();
        int end = 0;
        while (end < symbol.length() && symbol.charAt(end) != '-' && symbol.charAt(end) != '/') {
            end++;
        }
        return symbol.substring(0, end);
    }

    private Optional<Known<Kind>> fromForm() {
        int about = head.first(Landmark.ABOUT);
        if (about >= 0) {
            Line line = head.line(about);
            return kinds.byId(LETTER)
                    .map(kind -> sheet.read(kind, line.start(), Math.min(line.end(), line.start() + 3)));
        }
        Layout.Part addressees = sheet.layout().addressees();
        boolean letter = !addressees.isEmpty() && Greeting.at(sheet.flat().folded(), firstLetter(addressees.start()));
        int start = letter ? firstLetter(addressees.start()) : 0;
        return letter
                ? kinds.byId(LETTER).map(kind -> sheet.inferred(kind, start, start + "Kính gửi".length()))
                : Optional.empty();
    }

    private int firstLetter(int from) {
        int at = from;
        while (at < sheet.flat().length()
                && !Character.isLetter(sheet.flat().value().charAt(at))) {
            at++;
        }
        return at;
    }

    private Optional<Known<Kind>> fromCaption() {
        return Caption.in(sheet, kinds)
                .flatMap(caption -> caption.kind()
                        .map(kind -> sheet.inferred(
                                kind,
                                caption.kindWords().start(),
                                caption.kindWords().end())));
    }
}
