package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.Optional;
import vn.niemyet.model.Basis;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/** Holds the parts of a head against each other and against the rules in force on its date. */
final class HeadForm {
    /** From this day on Nghị định 30/2020/NĐ-CP rules how the State numbers; what came before was written in many ways. */
    private static final LocalDate RULES = LocalDate.of(2020, 3, 5);

    private final Head head;
    private final Registry registry;
    private final Remarks remarks;

    private HeadForm(Head head, Registry registry, Remarks remarks) {
        this.head = head;
        this.registry = registry;
        this.remarks = remarks;
    }

    static void check(Head head, Registry registry, Remarks remarks) {
        HeadForm form = new HeadForm(head, registry, remarks);
        head.number().ifPresent(form::number);
        form.kind();
        head.date().filter(date -> !date.isInferred()).ifPresent(form::provinceInTime);
        form.placeOfTheDate();
    }

    private void number(Known<DocumentNumber> number) {
        boolean ruled = head.date()
                .map(known -> !known.value().earliest().isBefore(RULES))
                .orElse(false);
        if (!ruled || !number.value().isComplete()) {
            return;
        }
        fault(number.value())
                .ifPresent(term -> remarks.at(
                        number.span(), Code.NUMBER_FORM, number.value().notation(), term.word()));
    }

    private Optional<Term> fault(DocumentNumber number) {
        if (head.family() == Family.PARTY) {
            return number.family() == Family.PARTY ? Optional.empty() : Optional.of(Term.NUMBER_OF_THE_PARTY);
        }
        boolean slashes = number.symbol().startsWith(" ") || number.symbol().indexOf('/') >= 0;
        return number.family() == Family.PARTY || slashes ? Optional.of(Term.NUMBER_OF_THE_STATE) : Optional.empty();
    }

    /** The kind that the paper names on a line of its own, and the one its number is marked with. */
    private void kind() {
        if (head.kind().isEmpty()) {
            remarks.at(0, Code.NO_KIND);
            return;
        }
        Known<Kind> kind = head.kind().get();
        Optional<Known<DocumentNumber>> number = head.number().filter(known -> known.basis() == Basis.TEXT);
        boolean ofNumber = number.map(known -> known.span().equals(kind.span())).orElse(true);
        if (kind.basis() == Basis.TEXT && !ofNumber) {
            marked(number.get().value())
                    .filter(other -> differ(kind.value(), other))
                    .ifPresent(other -> remarks.at(
                            kind.span(),
                            Code.KIND_CONTRADICTS,
                            kind.value().name(),
                            number.get().value().notation(),
                            other.name()));
        }
    }

    private Optional<Kind> marked(DocumentNumber number) {
        String symbol = number.symbol();
        int end = symbol.indexOf(number.family() == Family.PARTY ? '/' : '-');
        return end <= 0 ? Optional.empty() : registry.kinds().byMark(symbol.substring(0, end), number.family());
    }

    /** A công văn's symbol can begin with letters that mark a kind elsewhere; the Party marks a quy định as QĐ. */
    private static boolean differ(Kind named, Kind marked) {
        boolean letter = named.isOfficialLetter() || marked.isOfficialLetter();
        boolean rule = named.id().equals("qyd") && marked.id().equals("qd");
        boolean conclusion = named.id().startsWith("kl") && marked.id().startsWith("kl");
        boolean announced = marked.id().equals("tb") && named.id().startsWith("kl");
        return !letter && !rule && !conclusion && !announced && !named.id().equals(marked.id());
    }

    private void provinceInTime(Known<PartialDate> date) {
        LocalDate first = date.value().earliest();
        LocalDate last = date.value().latest();
        head.province()
                .filter(known -> !known.value().validity().includes(first)
                        && !known.value().validity().includes(last))
                .ifPresent(known -> remarks.at(
                        known.span(),
                        Code.PROVINCE_OUT_OF_TIME,
                        known.value().name(),
                        date.value().toString()));
    }

    /** The place before the date is a town or the province's own name; never another province's. */
    private void placeOfTheDate() {
        Optional<Known<Province>> province = head.province().filter(known -> known.basis() == Basis.TEXT);
        Optional<Known<String>> place = head.place();
        if (province.isEmpty() || place.isEmpty()) {
            return;
        }
        Province own = province.get().value();
        registry.provinces()
                .byName(place.get().value())
                .filter(other ->
                        Folding.key(other.name()).equals(Folding.key(place.get().value())))
                .filter(other -> !today(other).equals(today(own)))
                .ifPresent(
                        other -> remarks.at(place.get().span(), Code.PROVINCE_CONTRADICTS, own.name(), other.name()));
    }

    private String today(Province province) {
        return registry.provinces().today(province).id();
    }
}
