package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;

/** Reads the date that belongs to a number from the words beside it. */
final class DateBeside {
    private static final List<String> DATE_WORDS =
            List.of("cùng ngày", "đề ngày", "ký ngày", "ban hành ngày", "lập ngày", "ra ngày");
    private static final List<String> GIVING = List.of("tại", "có", "ban hành", "ký", "phát hành", "ra", "gửi");
    /** What stands between a date of receipt, or of another document, and the head. */
    private static final List<String> NOT_ITS_OWN = List.of("nhận", "ngày", " số ");

    private static final int SENTENCE = 200;
    private static final int LONGEST_HOUR = 28;

    private DateBeside() {}

    /** The date behind a number: {@code ngày …}, {@code , ngày …}, {@code (ngày …)}, {@code năm 2025}, or a bare full date. */
    static Optional<ScannedDate> after(Scan scan, int end) {
        int at = scan.gap(behindUnit(scan, end));
        boolean bracket = scan.at(at) == '(';
        if (scan.at(at) == ',' || bracket) {
            int inner = scan.gap(at + 1);
            Optional<ScannedDate> date =
                    scan.starts(behindDateWord(scan, inner), "ngày") ? dated(scan, inner) : Optional.empty();
            return bracket ? date.map(found -> closed(scan, found)) : date;
        }
        boolean cellEnds = scan.at(at) == '|' || scan.at(at) == '\n';
        return cellEnds ? nextCell(scan, end, at) : dated(scan, behindHour(scan, at));
    }

    /** The cell behind the number's own in a table, when it holds a full date and nothing else; it is no part of the words. */
    private static Optional<ScannedDate> nextCell(Scan scan, int end, int at) {
        boolean paragraph = scan.at(at) == '\n';
        int cell = paragraph ? at + 2 : scan.gap(at + 1);
        return dated(scan, cell)
                .filter(date -> date.day() > 0 && date.year() > 0)
                .filter(date -> scan.at(scan.gap(date.end())) == (paragraph ? '\n' : '|'))
                .map(date -> new ScannedDate(end, end, date.day(), date.month(), date.year()));
    }

    /** The unit that some offices put in brackets, {@code 5050/UBND-NC(KSTT)}, or the mark of a footnote, {@code [2]}. */
    private static int behindUnit(Scan scan, int end) {
        boolean unit = scan.at(end) == '(' && scan.isUpper(end + 1);
        boolean note = scan.at(end) == '[' && scan.isDigit(end + 1);
        int close = unit || note ? scan.wordEnd(end + 1) : end;
        boolean closed = scan.at(close) == (unit ? ')' : ']');
        return (unit || note) && closed ? close + 1 : scan.isRaised(end) ? end + 1 : end;
    }

    /** With the closing bracket, so that the words of the citation hold both. */
    private static ScannedDate closed(Scan scan, ScannedDate date) {
        int end = scan.at(date.end()) == ')' ? date.end() + 1 : date.end();
        return new ScannedDate(date.start(), end, date.day(), date.month(), date.year());
    }

    /** The hour of a công điện: {@code hồi 10h00 ngày}, {@code hồi 15 giờ 30 phút, ngày}. */
    private static int behindHour(Scan scan, int at) {
        if (!scan.word(at, "hồi") && !scan.word(at, "lúc")) {
            return at;
        }
        int date = scan.lastIndexOf("ngày", at + LONGEST_HOUR, at);
        return date > at ? date : at;
    }

    /** The same; behind the issuer a comma begins another clause, unless the date ends it: {@code của Bộ Y tế, ngày 24/3/2021;}. */
    static Optional<ScannedDate> afterIssuer(Scan scan, int end) {
        Optional<ScannedDate> date = after(scan, end);
        boolean comma = scan.at(scan.gap(end)) == ',';
        return comma ? date.filter(found -> endsClause(scan, found.end())) : date;
    }

    private static boolean endsClause(Scan scan, int end) {
        int at = scan.gap(end);
        boolean point = scan.at(at) == '.' && !scan.isDigit(at + 1);
        return point || ";)".indexOf(scan.at(at)) >= 0 || scan.word(at, "về") || (scan.at(end) == '\n' && at == end);
    }

    private static Optional<ScannedDate> dated(Scan scan, int i) {
        int at = behindDateWord(scan, i);
        return DateScanner.at(scan, at)
                .filter(date -> !scan.isDigit(at) || (date.day() > 0 && date.year() > 0))
                .filter(date -> date.end() == scan.length() || !scan.isLetter(date.end()) || date.year() > 0);
    }

    private static int behindDateWord(Scan scan, int at) {
        int length = scan.lengthAt(at, DATE_WORDS);
        return length == 0 ? at : at + length - "ngày".length();
    }

    /**
     * The date that opens the sentence of a citation: {@code Ngày 22/10/2025, tại Thông báo số}, {@code Ngày 09/01/2025, Hiệp
     * hội có Công văn số}. A date of receipt ({@code nhận được}) is not one.
     */
    static Optional<ScannedDate> openingSentence(Scan scan, int headStart) {
        int end = scan.gapBack(headStart);
        end = scan.wordBefore(end, "các") ? scan.gapBack(end - 3) : end;
        int verbEnd = end;
        if (scan.lengthBefore(verbEnd, GIVING) == 0) {
            return Optional.empty();
        }
        int start = Sentences.start(scan, headStart, SENTENCE);
        Optional<ScannedDate> opening = scan.starts(start, "ngày") ? given(scan, start, verbEnd) : Optional.empty();
        int inside = scan.lastIndexOf("ngày", headStart, start + 1);
        return opening.isPresent() || inside < 0 || !opensClause(scan, inside) ? opening : given(scan, inside, verbEnd);
    }

    /** The full date at {@code start} on which somebody did what the verb says: {@code ngày 29/6/2009 của …}, {@code ngày …, Sở …}. */
    private static Optional<ScannedDate> given(Scan scan, int start, int verbEnd) {
        return DateScanner.at(scan, start)
                .filter(date -> date.day() > 0 && date.year() > 0 && date.end() < verbEnd)
                .filter(date -> {
                    String between = scan.folded(date.end(), verbEnd);
                    boolean body = between.startsWith(",") || between.startsWith(" của ");
                    return body && NOT_ITS_OWN.stream().noneMatch(between::contains);
                });
    }

    /** Behind a comma or another mark that follows a word; behind {@code số 12/QĐ-TTg,} the day would be that paper's. */
    private static boolean opensClause(Scan scan, int at) {
        int mark = scan.gapBack(at) - 1;
        boolean marked = ",;:(".indexOf(scan.at(mark)) >= 0;
        char before = scan.at(scan.gapBack(mark) - 1);
        return marked && Character.isLowerCase(before);
    }
}
