package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.Family;

/**
 * Reads the shape of a number from its first digit: {@code 98/TB-VPCP}, {@code 23/2021/QĐ-TTg}, {@code 629-CV/TU},
 * {@code 66.15/2026/NQ-CP}, {@code 2665 QĐ/UBND}, broken by blanks and line ends; or the bare ordinal of a list,
 * {@code 540} and {@code 100/2019}.
 */
final class NumberScanner {
    private static final int LONGEST_ORDINAL = 6;

    private final Scan scan;
    private final Marks marks;
    private final int start;

    private NumberScanner(Scan scan, Marks marks, int start) {
        this.scan = scan;
        this.marks = marks;
        this.start = start;
    }

    /** The number that starts with the digit at {@code i}; nothing where the digits belong to something longer. */
    static Optional<ScannedNumber> at(Scan scan, int i, Marks marks) {
        boolean begins = scan.isDigit(i) && scan.digitsEnd(i) - i <= LONGEST_ORDINAL;
        return begins ? new NumberScanner(scan, marks, i).number() : Optional.empty();
    }

    private Optional<ScannedNumber> number() {
        int end = ordinalEnd();
        int joint = scan.gap(end);
        return switch (scan.at(joint)) {
            case '/' -> state(end, joint);
            case '-' -> party(end, joint);
            case '.' -> dotted(end);
            default ->
                joint > end && scan.isUpper(joint)
                        ? spaced(end, joint)
                        : glued(end).or(() -> bare(end, 0, end));
        };
    }

    /** {@code 98.TB-VPCP}, {@code 23.2020/QĐ-TTg}: a point in the place of the stroke, before marks that the registry knows both. */
    private Optional<ScannedNumber> dotted(int end) {
        if (scan.digitsEnd(end + 1) == end + 5 && scan.at(end + 5) == '/' && scan.at(end) == '.') {
            return state(end, end);
        }
        Optional<Symbol> symbol = scan.isUpper(end + 1) ? SymbolScanner.at(scan, end + 1, marks) : Optional.empty();
        return symbol.filter(found -> found.parts().size() > 1
                        && marks.isKind(found.parts().get(0))
                        && marks.isBody(marks.canonical(found.parts().get(1))))
                .map(found -> of(end, 0, '/', found))
                .or(() -> bare(end, 0, end));
    }

    /** {@code 05CT/TU}: a number of the Party that lost its hyphen. */
    private Optional<ScannedNumber> glued(int end) {
        Optional<Symbol> symbol = scan.isUpper(end) ? SymbolScanner.at(scan, end, marks) : Optional.empty();
        return symbol.filter(this::isOfParty).map(found -> of(end, 0, '-', found));
    }

    /** {@code KL/TW}: the symbol of a Party number and of nothing else. */
    private boolean isOfParty(Symbol symbol) {
        return symbol.parts().size() == 2
                && symbol.joints().equals("/")
                && marks.kind(symbol.parts().get(0), Family.PARTY).isPresent()
                && Marks.isParty(marks.canonical(symbol.parts().get(1)));
    }

    /** Behind {@code 98}, {@code 66.15}, {@code 08a} and {@code 02bis}. */
    private int ordinalEnd() {
        int end = scan.digitsEnd(start);
        int decimals = scan.digitsEnd(end + 1);
        boolean decimal = scan.at(end) == '.' && decimals > end + 1 && decimals <= end + 4 && scan.at(decimals) == '/';
        if (decimal) {
            return decimals;
        }
        int letters = scan.starts(end, "bis") ? end + 3 : "abcdđefgh".indexOf(scan.at(end)) >= 0 ? end + 1 : end;
        boolean suffix = letters > end && !scan.isWordChar(letters) && "/-".indexOf(scan.at(scan.gap(letters))) >= 0;
        return suffix ? letters : end;
    }

    /** {@code /TB-VPCP}, {@code /2021/QĐ-TTg}, {@code /2021/TTBNNMT}. */
    private Optional<ScannedNumber> state(int end, int slash) {
        int at = scan.gap(slash + 1);
        at = scan.at(at) == '/' ? scan.gap(at + 1) : at;
        boolean year = scan.digitsEnd(at) == at + 4 && (scan.starts(at, "19") || scan.starts(at, "20"));
        if (!year) {
            return SymbolScanner.at(scan, at, marks)
                    .map(symbol -> of(end, 0, '/', symbol))
                    .or(() -> bare(end, 0, end));
        }
        int number = scan.number(at, at + 4);
        int yearEnd = at + 4;
        int joint = scan.gap(yearEnd);
        boolean joined = scan.at(joint) == '/' || scan.at(joint) == '-';
        int symbolAt = joined ? scan.gap(joint + 1) : yearEnd;
        return SymbolScanner.at(scan, symbolAt, marks)
                .map(symbol -> of(end, number, '/', symbol))
                .or(() -> bare(end, number, yearEnd));
    }

    /**
     * {@code -CV/TU}, {@code -2016/NQ-CP}; a dash with blanks on both sides joins only what is surely the Party's, {@code 100 -
     * KL/TW}.
     */
    private Optional<ScannedNumber> party(int end, int dash) {
        int at = scan.gap(dash + 1);
        int slash = scan.digitsEnd(at);
        boolean dated = dash == end && slash == at + 4 && scan.starts(at, "20") && scan.at(slash) == '/';
        if (dated) {
            return SymbolScanner.at(scan, slash + 1, marks).map(found -> of(slash, 0, '/', found));
        }
        boolean apart = dash > end && at > dash + 1;
        Optional<Symbol> symbol = SymbolScanner.at(scan, at, marks).filter(found -> !apart || isOfParty(found));
        return symbol.map(found -> of(end, 0, '-', found)).or(() -> bare(end, 0, end));
    }

    /** {@code 2665 QĐ/UBND}: only a known kind may stand behind a blank. */
    private Optional<ScannedNumber> spaced(int end, int at) {
        return SymbolScanner.at(scan, at, marks)
                .filter(symbol ->
                        symbol.parts().size() > 1 && marks.isKind(symbol.parts().get(0)))
                .filter(symbol -> marks.isBody(marks.canonical(symbol.parts().get(1)))
                        || symbol.joints().startsWith("/"))
                .map(symbol -> of(end, 0, ' ', symbol))
                .or(() -> bare(end, 0, end));
    }

    private ScannedNumber of(int ordinalEnd, int year, char joint, Symbol symbol) {
        return new ScannedNumber(start, symbol.end(), ordinal(ordinalEnd, year), year, joint, Optional.of(symbol));
    }

    private Optional<ScannedNumber> bare(int ordinalEnd, int year, int end) {
        boolean glued = scan.isLetter(end);
        return glued
                ? Optional.empty()
                : Optional.of(new ScannedNumber(start, end, ordinal(ordinalEnd, year), year, '/', Optional.empty()));
    }

    /** As printed, letters that were figures aside; the point of thousands is none of a normative ordinal: {@code 1.229} is {@code 1229}. */
    private String ordinal(int end, int year) {
        StringBuilder figures = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            figures.append(scan.isDigit(i) ? scan.at(i) : scan.written(i));
        }
        String printed = figures.toString();
        int point = printed.indexOf('.');
        boolean thousands = year == 0 && point > 0 && printed.length() - point == 4;
        return thousands ? printed.replace(".", "") : printed;
    }
}
