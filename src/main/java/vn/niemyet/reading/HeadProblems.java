package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Basis;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/** Reports what a head leaves blank, what was inferred, and the marks of secrecy, each with its place. */
final class HeadProblems {
    private static final Set<String> SECRECY = Set.of("mật", "tối mật", "tuyệt mật");

    private final Source source;
    private final Sheet sheet;
    private final List<Problem> problems = new ArrayList<>();

    private HeadProblems(Source source, Sheet sheet) {
        this.source = source;
        this.sheet = sheet;
    }

    static List<Problem> of(Source source, Sheet sheet, Head head, boolean central) {
        HeadProblems finder = new HeadProblems(source, sheet);
        finder.number(head.number());
        finder.date(head.date());
        if (head.province().isEmpty() && !central) {
            finder.add(Code.NO_PROVINCE, finder.top());
        }
        finder.inferred(Key.KIND, head.kind().map(known -> known.map(kind -> kind.name())));
        finder.inferred(Key.DATE, head.date().filter(Known::isInferred).map(known -> known.map(PartialDate::toString)));
        finder.inferred(Key.PROVINCE, head.province().map(known -> known.map(province -> province.name())));
        finder.inferred(Key.ISSUER, head.issuer().map(known -> known.map(issuer -> issuer.name())));
        finder.secrecy();
        return finder.problems;
    }

    private void number(Optional<Known<DocumentNumber>> number) {
        if (number.isEmpty() || number.get().value().ordinal().isEmpty()) {
            add(Code.BLANK_NUMBER, number.map(Known::span).orElse(top()));
        }
    }

    private void date(Optional<Known<PartialDate>> date) {
        if (date.isEmpty()) {
            add(Code.NO_DATE, top());
        } else if (!date.get().value().hasDay() && date.get().basis() == Basis.TEXT) {
            add(Code.BLANK_DAY, date.get().span(), date.get().value().toString());
        }
    }

    private void inferred(Key key, Optional<Known<String>> value) {
        value.filter(Known::isInferred)
                .ifPresent(known -> add(
                        Code.INFERRED_VALUE,
                        known.span(),
                        Term.KEY.word(key.english(), key.vietnamese()),
                        known.value(),
                        known.words()));
    }

    /** A mark alone on a line of the head (độ mật): such a document must not be published. */
    private void secrecy() {
        for (Line line : sheet.lines(sheet.layout().head())) {
            if (line.isCapitals() && SECRECY.contains(line.bare())) {
                add(Code.SECRECY_MARK, sheet.flat().span(line.start(), line.end()), line.value());
            }
        }
    }

    private Span top() {
        return new Span(source.bodyStart(), source.bodyStart());
    }

    private void add(Code code, Span span, String... words) {
        problems.add(Problem.of(code, Place.of(source.path(), source.text(), span), words));
    }
}
