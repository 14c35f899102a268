package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Signature;
import vn.niemyet.registry.Registry;

/** Reads the head of a text: every value that stands there, and what can be inferred where it is missing. */
final class HeadReader {
    /** The day for which names are looked up when nothing tells the real one: the first of today's provinces. */
    static final LocalDate UNDATED = LocalDate.of(2025, 7, 1);

    private final Sheet sheet;
    private final Registry registry;
    private final HeadLines head;

    private HeadReader(Sheet sheet) {
        this.sheet = sheet;
        this.registry = sheet.registry();
        this.head = new HeadLines(sheet);
    }

    /**
     * @param central whether the issuing body stands above the provinces
     */
    record Reading(Head head, boolean central) {}

    private static final String CAPITAL = "Hà Nội";

    static Reading read(Sheet sheet, Optional<Signature> signature) {
        return new HeadReader(sheet).read(signature);
    }

    private Reading read(Optional<Signature> signature) {
        Optional<Known<DocumentNumber>> number = number();
        Optional<DateLine> dateLine = DateReader.line(sheet, head);
        Optional<Known<PartialDate>> date =
                DateReader.date(sheet, dateLine).or(this::titleDate).or(() -> DateFinder.find(sheet, registry.kinds()));
        Optional<Known<String>> place = DateReader.place(sheet, dateLine);
        LocalDate day = date.map(known -> known.value().latest()).orElse(UNDATED);
        Origin origin = origin(number, place, day, signature);
        Head read = new Head(
                FamilyReader.read(head, number),
                number.map(known -> ofCommittee(known, origin)),
                KindReader.read(sheet, head, registry.kinds(), number),
                date,
                place,
                origin.province(),
                origin.issuer(),
                SubjectReader.read(sheet, head));
        return new Reading(read, origin.central());
    }

    /** {@code 445-KL/TƯ} on a paper of a Tỉnh ủy has the mark {@code TU}, on one of the centre {@code TW}. */
    private static Known<DocumentNumber> ofCommittee(Known<DocumentNumber> known, Origin origin) {
        DocumentNumber number = known.value();
        if (!number.symbol().endsWith("/TƯ") || origin.issuer().isEmpty()) {
            return known;
        }
        String kind = number.symbol().substring(0, number.symbol().length() - 2);
        DocumentNumber meant = new DocumentNumber(
                number.ordinal(), number.year(), kind + (origin.central() ? "TW" : "TU"), number.family());
        return new Known<>(meant, known.basis(), known.span(), known.words());
    }

    private Optional<Known<PartialDate>> titleDate() {
        return TitleFacts.in(sheet, head)
                .flatMap(TitleFacts::date)
                .flatMap(words -> words.date().map(date -> sheet.read(date, words.start(), words.end())));
    }

    /** The head's number; where the head is lost, the one in the caption of the annex. */
    private Optional<Known<DocumentNumber>> number() {
        Optional<Known<DocumentNumber>> own = NumberReader.read(sheet, head);
        if (own.isPresent()) {
            return own;
        }
        Optional<NumberWords> title = TitleFacts.in(sheet, head).map(TitleFacts::number);
        if (title.isPresent()) {
            return title.map(words -> sheet.read(words.number(), words.start(), words.end()));
        }
        return Caption.in(sheet, registry.kinds())
                .flatMap(Caption::number)
                .map(words -> sheet.read(words.number(), words.start(), words.end()));
    }

    private Origin origin(
            Optional<Known<DocumentNumber>> number,
            Optional<Known<String>> place,
            LocalDate day,
            Optional<Signature> signature) {
        Origin printed = IssuerReader.read(sheet, head, registry, day);
        if (printed.central() || printed.province().isPresent()) {
            return printed;
        }
        Optional<Known<Province>> province = new ProvinceFinder(sheet, registry.provinces(), day).find(place);
        IssuerFinder finder = new IssuerFinder(sheet, registry, day, province.map(Known::value));
        if (printed.issuer().isPresent()) {
            Optional<Known<Issuer>> whole = printed.issuer().map(issuer -> finder.completed(issuer, number, place));
            return new Origin(whole, ofCity(province, place, whole), false);
        }
        Optional<Known<Issuer>> issuer = finder.find(number, place, signature);
        boolean central =
                issuer.map(known -> known.value().agency().isCentral()).orElse(false);
        return new Origin(issuer, central ? Optional.empty() : ofCity(province, place, issuer), central);
    }

    /** {@code Hà Nội, ngày …} alone says nothing: the city dates its papers so, and the bodies of the centre. */
    private static Optional<Known<Province>> ofCity(
            Optional<Known<Province>> province, Optional<Known<String>> place, Optional<Known<Issuer>> issuer) {
        boolean local = issuer.map(known -> known.value())
                .filter(known -> known.agency().isRegistered() || known.name().contains(CAPITAL))
                .isPresent();
        boolean bare = place.filter(known -> known.value().equals(CAPITAL)).isPresent();
        return local || !bare
                ? province
                : province.filter(known -> !known.value().name().equals(CAPITAL));
    }
}
