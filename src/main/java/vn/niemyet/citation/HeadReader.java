package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Kind;

/** Reads the {@link HeadWords} of a number, from the number backwards. */
final class HeadReader {
    private static final List<String> NUMBER_WORDS = List.of("số", "so", "sô", "sổ", "só");
    private static final List<String> FORM_WORDS = List.of(
            "mẫu",
            "biểu",
            "phiếu",
            "bảng",
            "phụ lục",
            "hình",
            "qcvn",
            "tcvn",
            "tcxdvn",
            "qcđp",
            "tccs",
            "iso",
            "điều",
            "khoản",
            "mã",
            "tài khoản",
            "hộp thư",
            "quốc lộ",
            "đường",
            "phòng",
            "tổ",
            "đoàn");
    private static final List<String> PLURALS = List.of("các", "những", "hai", "ba", "bốn", "năm", "02", "03", "04");
    private static final List<String> LAWS = List.of("bo-luat", "luat", "pl", "nq", "hien-phap");
    private static final List<String> DATE_WORDS = List.of("đề", "ký", "ban hành", "lập");
    private static final int DESCRIPTION = 5;
    private static final int NAME_OF_LAW = 30;

    private final KindWords kinds;

    HeadReader(KindWords kinds) {
        this.kinds = kinds;
    }

    /** Whether a kind or {@code số} can stand before the number: a quick look at the last word, for the many digits without. */
    boolean mayBeBefore(Scan scan, int number) {
        int end = behindColon(scan, number);
        return kinds.mayEnd(scan, end) || numberWord(scan, end) < end;
    }

    /** The head of the number at {@code number}: only words that stand right before it. */
    HeadWords before(Scan scan, int number) {
        int end = behindColon(scan, number);
        int numberWord = numberWord(scan, end);
        boolean numbered = numberWord < end;
        end = numbered ? behindColon(scan, numberWord) : end;
        Optional<ScannedDate> date = numbered ? dateBefore(scan, end) : Optional.empty();
        int kindEnd = date.isPresent() ? behindDateWord(scan, date.get().start()) : end;
        Optional<KindWords.Found> found = kinds.endingAt(scan, kindEnd);
        int start = found.map(KindWords.Found::start).orElse(numbered ? numberWord : number);
        boolean form = found.isEmpty() && scan.lengthBefore(kindEnd, FORM_WORDS) > 0;
        return new HeadWords(
                start, kindEnd, found.map(KindWords.Found::kind), numbered, isPlural(scan, start), form, date);
    }

    /**
     * The head with the kind that stands before words of description: {@code Giấy phép thăm dò số}, {@code Luật Thuế giá trị
     * gia tăng số}. Only the kind that the number's own mark names is looked for.
     */
    HeadWords described(Scan scan, HeadWords head, NumberSense sense) {
        boolean law = Marks.isLegislature(sense.body());
        boolean wanted =
                head.kind().isEmpty() && !head.form() && (law || sense.kind().isPresent());
        Optional<KindWords.Found> found = wanted ? described(scan, head.end(), sense.kind(), law) : Optional.empty();
        return found.map(kind -> new HeadWords(
                        kind.start(),
                        head.end(),
                        Optional.of(kind.kind()),
                        head.numbered(),
                        isPlural(scan, kind.start()),
                        false,
                        head.date()))
                .orElse(head);
    }

    /** The end of the word before {@code i}, with a colon, an opening bracket or quote skipped. */
    private static int behindColon(Scan scan, int i) {
        int end = scan.gapBack(i);
        return scan.at(end - 1) == ':' ? scan.gapBack(end - 1) : end;
    }

    private static int numberWord(Scan scan, int end) {
        return end - scan.lengthBefore(end, NUMBER_WORDS);
    }

    private static Optional<ScannedDate> dateBefore(Scan scan, int end) {
        int behind = scan.at(end - 1) == ',' ? end - 1 : end;
        return DateScanner.endingAt(scan, behind).filter(date -> date.day() > 0);
    }

    /** {@code đề}, {@code ký}, {@code ban hành} before {@code ngày} do not part the date from its kind. */
    private static int behindDateWord(Scan scan, int dateStart) {
        int end = scan.gapBack(dateStart);
        int length = scan.lengthBefore(end, DATE_WORDS);
        return length == 0 ? end : scan.gapBack(end - length);
    }

    private Optional<KindWords.Found> described(Scan scan, int end, Optional<Kind> marked, boolean law) {
        int most = law ? NAME_OF_LAW : DESCRIPTION;
        int at = end;
        for (int words = 0; words < most; words++) {
            int word = wordBefore(scan, at, law);
            if (word == at) {
                return Optional.empty();
            }
            at = word;
            int kindEnd = scan.gapBack(word);
            Optional<KindWords.Found> found = kinds.endingAt(scan, kindEnd)
                    .filter(kind -> law ? LAWS.contains(kind.kind().id()) : marked.equals(Optional.of(kind.kind())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Where the word that ends before {@code at} begins; the names of laws hold commas and hyphens too. */
    private static int wordBefore(Scan scan, int at, boolean law) {
        int end = scan.gapBack(at);
        boolean comma = law && (scan.at(end - 1) == ',' || scan.at(end - 1) == '-');
        int wordEnd = comma ? scan.gapBack(end - 1) : end;
        int word = scan.wordStart(wordEnd);
        return word == wordEnd || scan.isDigit(word) ? at : word;
    }

    private static boolean isPlural(Scan scan, int start) {
        int end = scan.gapBack(start);
        return scan.lengthBefore(end, PLURALS) > 0;
    }
}
