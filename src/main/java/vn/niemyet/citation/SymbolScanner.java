package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the symbol of a number: parts of capitals with hyphens, slashes, points and {@code &} between them.
 *
 * <p>{@code QĐ- UBND}, {@code QĐ -UBND} and {@code QĐ-} at a line's end with {@code UBND} on the next are {@code QĐ-UBND};
 * in {@code QĐ-UBND - Sở Y tế} the symbol ends before the dash.
 */
final class SymbolScanner {
    private static final String JOINTS = "-/.&+_";
    private static final int LONGEST_PART = 24;
    private static final int MOST_PARTS = 8;
    private static final List<String> GLUED = List.of("ngày", "của", "và", "về", "năm", "do", "ban");

    private final Scan scan;
    private final Marks marks;

    private SymbolScanner(Scan scan, Marks marks) {
        this.scan = scan;
        this.marks = marks;
    }

    /** A run of letters and digits that can be part of a symbol. */
    private record Part(String text, int end, boolean open) {}

    static Optional<Symbol> at(Scan scan, int i, Marks marks) {
        return new SymbolScanner(scan, marks).symbol(i);
    }

    private Optional<Symbol> symbol(int i) {
        List<String> parts = new ArrayList<>(3);
        StringBuilder joints = new StringBuilder(2);
        Optional<Part> part = part(i);
        char joint = Scan.NONE;
        int end = i;
        while (part.isPresent()) {
            add(part.get().text(), joint, parts, joints);
            end = part.get().end();
            int jointAt = part.get().open() && parts.size() < MOST_PARTS ? joint(end, parts) : -1;
            if (jointAt < 0) {
                end = part.get().open() ? behindSpacedTail(end, parts) : end;
                break;
            }
            joint = scan.at(jointAt);
            part = part(scan.gap(jointAt + 1));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Symbol(parts, joints.toString(), end));
    }

    /** Behind {@code ĐT} in {@code TT-BGD ĐT}: a blank inside a mark that the registry knows whole. */
    private int behindSpacedTail(int end, List<String> parts) {
        int last = parts.size() - 1;
        Optional<Part> tail =
                last > 0 && scan.at(end) == ' ' && scan.isUpper(end + 1) ? part(end + 1) : Optional.empty();
        String whole = tail.filter(Part::open)
                .map(part -> marks.canonical(parts.get(last) + part.text()))
                .orElse("");
        if (whole.isEmpty() || marks.bodies(whole).isEmpty()) {
            return end;
        }
        parts.set(last, whole);
        return tail.get().end();
    }

    /** {@code &}, {@code +} and a point hold one part together: {@code BNN&MT}, {@code V.I}. */
    private void add(String part, char joint, List<String> parts, StringBuilder joints) {
        int last = parts.size() - 1;
        boolean inner = joint == '&' || joint == '+' || (joint == '.' && !partsAtPoint(parts.get(last), part));
        if (inner) {
            parts.set(last, parts.get(last) + joint + part);
            return;
        }
        if (last >= 0) {
            joints.append(joint == '/' || joint == '.' ? joint : '-');
        }
        parts.add(part);
    }

    /** A point in place of the hyphen, kept as printed: {@code UBND.VX}, {@code TB.VPCP}; not so in {@code V.I} and {@code TT.HĐND}. */
    private boolean partsAtPoint(String before, String behind) {
        return marks.isBody(before) || (marks.isKind(before) && marks.isBody(behind) && !before.equals("TT"));
    }

    /** Where the joint to the next part stands, or -1. */
    private int joint(int end, List<String> parts) {
        int at = scan.gap(end);
        if (scan.at(at) == Scan.NONE || JOINTS.indexOf(scan.at(at)) < 0) {
            return -1;
        }
        int next = scan.gap(at + 1);
        Optional<Part> part = part(next);
        boolean whole = at == end && next == at + 1;
        return part.isPresent() && (whole || bridges(end, at, next, parts, part.get())) ? at : -1;
    }

    /** Whether a joint with a blank beside it goes on: surely while the body is missing, else only into other capitals. */
    private boolean bridges(int end, int at, int next, List<String> parts, Part part) {
        char c = scan.at(at);
        boolean repeated = parts.contains(part.text());
        if (part.text().length() < 2 || repeated || c == '.' || c == '_') {
            return false;
        }
        boolean attached = at == end || c == '&';
        boolean leading = next == at + 1;
        boolean bodyMissing = parts.size() == 1 && marks.isKind(marks.canonical(parts.get(0)));
        if (bodyMissing) {
            return attached || leading || marks.isBody(marks.canonical(whole(part)));
        }
        return attached || (leading && scan.at(end) == ' ') || isDatedBehind(part);
    }

    /** {@code UBND - VX ngày 11/4/2021}: what a date stands behind is the unit in a number. */
    private boolean isDatedBehind(Part part) {
        int day = scan.gap(part.end());
        return part.open() && scan.word(day, "ngày") && scan.isDigit(scan.gap(day + "ngày".length()));
    }

    /** With what {@code &} holds to the part: {@code NN&PTNT}. */
    private String whole(Part part) {
        int end = part.end();
        Optional<Part> next = scan.at(end) == '&' ? part(end + 1) : Optional.empty();
        return next.map(more -> part.text() + "&" + more.text()).orElse(part.text());
    }

    private Optional<Part> part(int i) {
        int end = scan.wordEnd(i);
        if (end == i || end - i > LONGEST_PART || !scan.isLetter(i)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(end - i);
        for (int at = i; at < end; at++) {
            text.append(scan.written(at));
        }
        String word = text.toString();
        if (hasSymbolCase(word)) {
            return Optional.of(new Part(word, end, true));
        }
        if (marks.isKnown(word) && Character.isLowerCase(word.charAt(0)) && word.length() > 1) {
            return Optional.of(new Part(marks.canonical(word), end, true));
        }
        return unglued(word, end);
    }

    /** Capitals and digits, with single small letters between or behind them: {@code TTg}, {@code GDTrH}. */
    private static boolean hasSymbolCase(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        boolean small = false;
        for (int i = 1; i < word.length(); i++) {
            boolean isSmall = Character.isLowerCase(word.charAt(i));
            if (isSmall && (small || word.length() == 2)) {
                return false;
            }
            small = isSmall;
        }
        return true;
    }

    /** {@code UBNDngày} is {@code UBND} with the next word glued to it. */
    private static Optional<Part> unglued(String word, int end) {
        for (String glued : GLUED) {
            int length = word.length() - glued.length();
            if (length >= 2 && word.endsWith(glued) && hasSymbolCase(word.substring(0, length))) {
                return Optional.of(new Part(word.substring(0, length), end - glued.length(), false));
            }
        }
        return Optional.empty();
    }
}
