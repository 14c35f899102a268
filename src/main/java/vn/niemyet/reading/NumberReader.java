package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;
import vn.niemyet.registry.Registry;

/**
 * Reads number and symbol (số, ký hiệu): {@code Số: 1229 /UBND-VX}, {@code Số 629-CV/TU}. An ordinal left blank stays blank:
 * {@code Số:      /TB-UBND} has the symbol {@code TB-UBND} only.
 */
final class NumberReader {
    private NumberReader() {}

    static Optional<Known<DocumentNumber>> read(Sheet sheet, HeadLines head) {
        int line = head.first(Landmark.NUMBER);
        Optional<NumberWords> words = line >= 0 ? behindWord(sheet, head.line(line)) : Optional.empty();
        if (words.isEmpty()) {
            words = withoutWord(sheet, head);
        }
        return words.map(found -> sheet.read(jointed(found.number(), sheet.registry()), found.start(), found.end()));
    }

    /** {@code QĐUBND}, its hyphen lost on the way, is {@code QĐ-UBND}: a kind's mark before a body's. */
    private static DocumentNumber jointed(DocumentNumber number, Registry registry) {
        String symbol = number.symbol();
        boolean whole = symbol.indexOf('-') >= 0
                || symbol.indexOf('/') >= 0
                || registry.agencies().byMark(symbol).size() > 0;
        for (int cut = 2; !whole && cut <= Math.min(4, symbol.length() - 2); cut++) {
            boolean kind = registry.kinds()
                    .byMark(symbol.substring(0, cut), number.family())
                    .isPresent();
            if (kind && !registry.agencies().byMark(symbol.substring(cut)).isEmpty()) {
                String mended = symbol.substring(0, cut) + "-" + symbol.substring(cut);
                return new DocumentNumber(number.ordinal(), number.year(), mended, number.family());
            }
        }
        return number;
    }

    /** Behind {@code Số}, {@code Số:}; the number may stand on the next line. */
    private static Optional<NumberWords> behindWord(Sheet sheet, Line line) {
        int at = line.start();
        String value = sheet.flat().value();
        while (at < line.end() && Character.isLetter(value.charAt(at))) {
            at++;
        }
        boolean bare = line.end() - at <= 2;
        int limit = bare ? Math.min(value.length(), line.end() + 60) : Math.min(value.length(), line.end() + 30);
        return NumberWords.at(sheet.flat(), at, limit);
    }

    /** A line of the head that begins with a whole number, its {@code Số} lost: {@code 1229/UBND-VX}. */
    private static Optional<NumberWords> withoutWord(Sheet sheet, HeadLines head) {
        int kind = head.kind();
        for (int i = 0; i < (kind < 0 ? head.size() : kind); i++) {
            Line line = head.line(i);
            char first = line.value().charAt(0);
            boolean candidate = head.landmark(i) == Landmark.OTHER && (Character.isDigit(first) || first == '/');
            Optional<NumberWords> words = candidate
                    ? NumberWords.at(sheet.flat(), line.start(), line.end()).filter(NumberReader::isWhole)
                    : Optional.empty();
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(NumberWords words) {
        String symbol = words.number().symbol();
        return symbol.length() > 3
                && symbol.chars().filter(Character::isUpperCase).count() >= 3;
    }
}
