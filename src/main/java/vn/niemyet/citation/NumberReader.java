package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Registry;

/**
 * Makes sense of a scanned number: repairs its marks where the registry leaves no doubt, tells kind and body apart.
 *
 * <p>{@code 37/2025/TTBNNMT} is {@code 37/2025/TT-BNNMT}; {@code 5348/CT-CS} is a letter of Cục Thuế, {@code 16/CT-TTg} a
 * chỉ thị: where a mark is both a kind's and a body's, what follows decides.
 */
final class NumberReader {
    private static final List<String> OLD_BODIES = List.of("CP", "TTg", "HĐBT", "CTN");

    private final Marks marks;
    private final Optional<Kind> letter;

    NumberReader(Registry registry, Marks marks) {
        this.marks = marks;
        this.letter = registry.kinds().byId("cv");
    }

    /** The sense of a number with a symbol, given the kind that the words before it name. */
    Optional<NumberSense> read(ScannedNumber scanned, Optional<Kind> head) {
        Symbol symbol = scanned.symbol().orElseThrow();
        if (symbol.parts().size() == 1) {
            return single(scanned, symbol.parts().get(0), head);
        }
        return scanned.joint() == '-' ? party(scanned, symbol) : state(scanned, symbol);
    }

    private Optional<NumberSense> state(ScannedNumber scanned, Symbol symbol) {
        String first = marks.canonical(symbol.parts().get(0));
        String second = marks.canonicalBody(symbol.parts().get(1));
        Optional<Kind> kind = marks.kind(first, Family.STATE).filter(k -> !isBodyHere(first, second));
        boolean kindFirst = kind.isPresent() || isStrangeKind(first, second);
        List<String> parts = IntStream.range(0, symbol.parts().size())
                .mapToObj(i -> i == 0
                        ? first
                        : i == 1 && kindFirst ? second : symbol.parts().get(i))
                .toList();
        boolean known = kindFirst
                ? parts.stream().skip(1).anyMatch(part -> marks.isBody(marks.canonical(part)))
                : marks.isBody(first);
        String text =
                (scanned.joint() == ' ' ? " " : "") + symbol.withParts(parts).text();
        return Optional.of(new NumberSense(
                new DocumentNumber(scanned.ordinal(), scanned.year(), text, Family.STATE),
                kind.or(() -> letter),
                kindFirst ? second : first,
                known));
    }

    /** {@code TBKL} in {@code 12/TBKL-UBND}, {@code TTrLN}: an office's own mark of a kind, given away by the body behind it. */
    private boolean isStrangeKind(String first, String second) {
        boolean sureBody = second.equals("UBND") || second.equals("HĐND") || marks.isCentral(second);
        boolean kindLike = second.length() > 2 && marks.isBody(second) && marks.beginsWithKind(first);
        return !marks.isBody(first) && (sureBody || kindLike);
    }

    /** {@code CT} in {@code 5348/CT-CS}, where a unit of Cục Thuế follows and no body. */
    private boolean isBodyHere(String first, String second) {
        return !marks.isBody(second) && !marks.bodies(first).isEmpty();
    }

    private Optional<NumberSense> party(ScannedNumber scanned, Symbol symbol) {
        String first = marks.canonical(symbol.parts().get(0));
        String body = marks.canonicalBody(symbol.parts().get(1));
        Optional<Kind> kind = marks.kind(first, Family.PARTY);
        boolean slash = symbol.joints().charAt(0) == '/';
        boolean sure = kind.isPresent() && (slash || marks.isBody(body));
        boolean shaped = slash && first.length() > 1;
        if (!sure && !shaped) {
            return Optional.empty();
        }
        boolean ofParty = slash || Marks.isParty(body);
        String rest = symbol.parts().stream().skip(2).map(part -> "-" + part).collect(Collectors.joining());
        String text = first + (ofParty ? "/" : "-") + body + rest;
        Family family = ofParty ? Family.PARTY : Family.STATE;
        return Optional.of(new NumberSense(new DocumentNumber(scanned.ordinal(), 0, text, family), kind, body, sure));
    }

    private Optional<NumberSense> single(ScannedNumber scanned, String part, Optional<Kind> head) {
        String mark = marks.canonical(part);
        if (Marks.isLegislature(mark)) {
            boolean numbered = Character.isDigit(mark.charAt(mark.length() - 1));
            return Optional.of(sense(scanned, mark, head, mark, scanned.year() != 0 && numbered));
        }
        List<String> divided = scanned.joint() == '/' && marks.bodies(mark).isEmpty() ? marks.divided(part) : List.of();
        if (!divided.isEmpty()) {
            Optional<Kind> kind = marks.kind(divided.get(0), Family.STATE);
            boolean ofUnit = kind.isEmpty();
            String body = divided.get(ofUnit ? 0 : 1);
            return Optional.of(sense(
                    scanned, String.join("-", divided), ofUnit ? letter : kind, body, ofUnit || scanned.year() != 0));
        }
        return head.isEmpty() ? Optional.empty() : alone(scanned, mark, head);
    }

    /** One mark behind a head word: {@code Nghị định 60/CP}, {@code Thông báo số 12/TB}, {@code Công văn số 56/SYT}. */
    private Optional<NumberSense> alone(ScannedNumber scanned, String mark, Optional<Kind> head) {
        boolean old =
                OLD_BODIES.contains(mark) && head.filter(Kind::isOfficialLetter).isEmpty();
        if (scanned.joint() == '-' && !old) {
            return Optional.empty();
        }
        boolean kindAlone = marks.kind(mark, Family.STATE).equals(head);
        return mark.length() > 1
                ? Optional.of(sense(scanned, mark, head, kindAlone ? "" : mark, false))
                : Optional.empty();
    }

    private static NumberSense sense(
            ScannedNumber scanned, String symbol, Optional<Kind> kind, String body, boolean sure) {
        DocumentNumber number = new DocumentNumber(scanned.ordinal(), scanned.year(), symbol, Family.STATE);
        return new NumberSense(number, kind, body, sure);
    }
}
