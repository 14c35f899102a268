package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;

/** Reads the date that belongs to a number from the words beside it. */
final class DateBeside {
    private static final List<String> DATE_WORDS = List.of("đề ngày", "ký ngày", "ban hành ngày", "lập ngày");
    private static final List<String> GIVING = List.of("tại", "có", "ban hành", "ký", "phát hành", "ra", "gửi");
    private static final int SENTENCE = 200;

    private DateBeside() {}

    /** The date behind a number: {@code ngày …}, {@code , ngày …}, {@code (ngày …)}, {@code năm 2025}, or a bare full date. */
    static Optional<ScannedDate> after(Scan scan, int end) {
        int at = scan.gap(end);
        if (scan.at(at) == ',' || scan.at(at) == '(') {
            int inner = scan.gap(at + 1);
            return scan.starts(behindDateWord(scan, inner), "ngày") ? dated(scan, inner) : Optional.empty();
        }
        return dated(scan, at);
    }

    /** The same without a comma: behind the issuer a comma begins another clause. */
    static Optional<ScannedDate> afterIssuer(Scan scan, int end) {
        return scan.at(scan.gap(end)) == ',' ? Optional.empty() : after(scan, end);
    }

    private static Optional<ScannedDate> dated(Scan scan, int i) {
        int at = behindDateWord(scan, i);
        return DateScanner.at(scan, at)
                .filter(date -> !scan.isDigit(at) || (date.day() > 0 && date.year() > 0))
                .filter(date -> date.end() == scan.length() || !scan.isLetter(date.end()) || date.year() > 0);
    }

    private static int behindDateWord(Scan scan, int at) {
        return DATE_WORDS.stream()
                .filter(words -> scan.starts(at, words))
                .findFirst()
                .map(words -> at + words.length() - 4)
                .orElse(at);
    }

    /**
     * The date that opens the sentence of a citation: {@code Ngày 22/10/2025, tại Thông báo số}, {@code Ngày 09/01/2025, Hiệp
     * hội có Công văn số}. A date of receipt ({@code nhận được}) is not one.
     */
    static Optional<ScannedDate> openingSentence(Scan scan, int headStart) {
        int end = scan.gapBack(headStart);
        end = scan.wordBefore(end, "các") ? scan.gapBack(end - 3) : end;
        int verbEnd = end;
        if (GIVING.stream().noneMatch(verb -> scan.wordBefore(verbEnd, verb))) {
            return Optional.empty();
        }
        int start = Sentences.start(scan, headStart, SENTENCE);
        return DateScanner.at(scan, start)
                .filter(date -> scan.starts(start, "ngày") && date.day() > 0 && date.year() > 0)
                .filter(date -> {
                    String between = scan.folded(date.end(), verbEnd);
                    return between.startsWith(",") && !between.contains("nhận") && !between.contains("ngày");
                });
    }
}
