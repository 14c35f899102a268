package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.model.NamedBody;

/**
 * Reads one number or a list of numbers that share a head: {@code các Công điện số 540, 541, 570 của Thủ tướng Chính phủ},
 * {@code văn bản số 16495/BTC-PTHT ngày 22/10/2025, số 13021/BTC-PTHT ngày 22/8/2025}.
 */
final class NumberedList {
    /** Kinds whose documents are called by their mere ordinal: {@code Nghị quyết 347}. */
    private static final Set<String> CALLED_BY_ORDINAL = Set.of("nq", "nd", "ct", "qd", "kl", "tt", "cd", "qyd", "tb");

    private final Scan scan;
    private final Readers readers;
    private final LocalDate day;
    private final List<Mention> members = new ArrayList<>(1);
    private int end;
    private boolean issuerRead;

    private NumberedList(Scan scan, Readers readers, LocalDate day) {
        this.scan = scan;
        this.readers = readers;
        this.day = day;
    }

    private static final Read NOTHING = new Read(List.of(), 0);

    /** The mentions read and the index behind them. */
    record Read(List<Mention> mentions, int end) {}

    /** The list that begins with the digit at {@code i}; no mentions where it is no number of a document. */
    static Read at(Scan scan, Readers readers, LocalDate day, int i) {
        Optional<ScannedNumber> first = NumberScanner.at(scan, i, readers.marks())
                .filter(number -> number.symbol().isPresent() || readers.heads().mayBeBefore(scan, i));
        if (first.isEmpty()) {
            return NOTHING;
        }
        NumberedList list = new NumberedList(scan, readers, day);
        list.start(first.get(), readers.heads().before(scan, i));
        list.lookBefore();
        list.members.replaceAll(member -> CommitteeMark.read(scan, member));
        return new Read(ListCompletion.complete(list.members), list.end);
    }

    /** What the first citation lacks behind it may stand before it: {@code Ngày …, tại}, {@code của … tại}. */
    private void lookBefore() {
        if (members.isEmpty()) {
            return;
        }
        int start = members.get(0).start();
        if (members.get(0).named().isEmpty()) {
            Optional<NamedBody> before = readers.issuers().before(scan, start, day);
            members.replaceAll(member -> member.named().isEmpty() ? member.namedBy(before) : member);
        }
        if (members.size() == 1 && members.get(0).date().isEmpty()) {
            members.set(0, members.get(0).dated(DateBeside.openingSentence(scan, start)));
        }
    }

    private void start(ScannedNumber number, HeadWords direct) {
        if (number.symbol().isEmpty()) {
            if (direct.kind().isPresent()) {
                addBare(number, direct.start(), direct);
                readOn(direct);
            }
            return;
        }
        Optional<NumberSense> sense = readers.numbers().read(number, direct.kind());
        if (sense.isPresent()) {
            HeadWords head = readers.heads().described(scan, direct, sense.get());
            addWhole(number, sense.get(), head.start(), head);
            readOn(head);
        }
    }

    private void addWhole(ScannedNumber number, NumberSense sense, int start, HeadWords head) {
        Optional<ScannedDate> date = DateBeside.after(scan, number.end()).or(head::date);
        boolean accepted = sense.sure() || head.kind().isPresent() || date.isPresent();
        if (!accepted || head.form()) {
            return;
        }
        boolean headDecides = sense.kind().isEmpty()
                || head.kind()
                        .filter(kind -> isCloser(kind, sense.kind().get()))
                        .isPresent();
        Optional<Kind> kind = headDecides ? head.kind() : sense.kind();
        add(new Mention(
                start,
                Math.max(number.end(), date.map(ScannedDate::end).orElse(0)),
                Optional.of(sense.number()),
                kind,
                sense.body(),
                sense.sure(),
                date,
                Optional.empty(),
                List.of()));
    }

    /** A head says more than a letter's number, and than a mark that two kinds share: {@code Quy định số 37-QĐ/TW}. */
    private static boolean isCloser(Kind head, Kind marked) {
        boolean regulation = head.id().equals("qyd") && marked.id().equals("qd");
        return marked.isOfficialLetter() || regulation || head.mark().startsWith(marked.mark());
    }

    /**
     * An ordinal without symbol counts for sure where nothing behind it makes it a count of things; behind a colon it is the
     * label of an item: {@code thông báo: 1. …}.
     */
    private void addBare(ScannedNumber number, int start, HeadWords head) {
        Kind kind = head.kind().orElseThrow();
        boolean called = CALLED_BY_ORDINAL.contains(kind.id());
        Optional<ScannedDate> date = DateBeside.after(scan, number.end());
        boolean stands = date.isPresent() || Follow.isReference(scan, number.end());
        boolean label = !head.numbered() && scan.at(scan.gapBack(number.start()) - 1) == ':';
        boolean dated =
                date.filter(found -> found.day() > 0 && found.year() > 0).isPresent();
        if (label
                || !(called || head.numbered() || head.plural() || dated)
                || (!stands && !Follow.mayBeReference(scan, number.end()))) {
            return;
        }
        add(new Mention(
                start,
                date.map(ScannedDate::end).orElse(number.end()),
                Optional.of(new DocumentNumber(number.ordinal(), number.year(), "", Family.STATE)),
                Optional.of(kind),
                "",
                stands && (called || dated || (head.numbered() && date.isPresent())),
                date,
                Optional.empty(),
                List.of()));
    }

    private void add(Mention mention) {
        members.add(mention);
        end = mention.end();
        issuerRead = false;
        readers.issuers().after(scan, end, day).ifPresent(this::nameAll);
    }

    /** The issuer behind a member is that of all members before it that have none; a date may follow it. */
    private void nameAll(IssuerReader.Read issuer) {
        Optional<NamedBody> body = Optional.of(issuer.body());
        members.replaceAll(member -> member.named().isPresent() ? member : member.namedBy(body));
        int last = members.size() - 1;
        Optional<ScannedDate> date =
                members.get(last).date().isPresent() ? Optional.empty() : DateBeside.afterIssuer(scan, issuer.end());
        end = date.map(ScannedDate::end).orElse(issuer.end());
        date.ifPresent(found -> members.set(last, members.get(last).endingAt(found.end(), date)));
        issuerRead = true;
    }

    private void readOn(HeadWords head) {
        int size = 0;
        while (members.size() > size) {
            size = members.size();
            int at = behindSeparator(end);
            if (at > end) {
                boolean numbered = scan.word(at, "số");
                int digit = numbered ? behindNumberWord(at) : at;
                int start = numbered ? at : digit;
                NumberScanner.at(scan, digit, readers.marks())
                        .filter(number -> numbered || !issuerRead)
                        .ifPresent(number -> addMember(number, start, head, numbered));
            }
        }
    }

    private void addMember(ScannedNumber number, int start, HeadWords head, boolean numbered) {
        if (number.symbol().isPresent()) {
            readers.numbers()
                    .read(number, head.kind())
                    .filter(sense -> head.kind().isPresent() || sense.sure())
                    .ifPresent(sense -> addWhole(number, sense, start, undated(head)));
            return;
        }
        Mention last = members.get(members.size() - 1);
        boolean goesOn = last.isBare() || numbered || head.plural();
        boolean sameShape = number.year() == 0 || last.number().orElseThrow().year() != 0;
        if (goesOn
                && sameShape
                && !isItem(number, numbered)
                && head.kind().isPresent()
                && Follow.isReference(scan, number.end())) {
            addBare(number, start, head);
        }
    }

    /** {@code …;} and on the next line {@code 1. Sở Y tế …}: the number of an item. */
    private boolean isItem(ScannedNumber number, boolean numbered) {
        boolean line = scan.at(number.start() - 1) == '\n';
        boolean point = scan.at(number.end()) == '.' || scan.at(number.end()) == ')';
        return !numbered && line && point && scan.gap(number.end() + 1) > number.end() + 1;
    }

    private static HeadWords undated(HeadWords head) {
        return new HeadWords(
                head.start(), head.end(), head.kind(), head.numbered(), head.plural(), head.form(), Optional.empty());
    }

    private int behindNumberWord(int at) {
        int end = at + 2;
        return scan.gap(scan.at(end) == ':' ? end + 1 : end);
    }

    /** Behind {@code , ; và hoặc}, or {@code i} itself where no separator stands. */
    private int behindSeparator(int i) {
        int at = scan.gap(i);
        if (scan.at(at) == ',' || scan.at(at) == ';') {
            at = scan.gap(at + 1);
        }
        for (String word : List.of("và", "hoặc", "cùng", "&")) {
            if (scan.word(at, word)) {
                return scan.gap(at + word.length());
            }
        }
        char before = scan.at(scan.gapBack(at) - 1);
        return before == ',' || before == ';' ? at : i;
    }
}
