package vn.niemyet.gold;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.archive.Reading;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.Signature;
import vn.niemyet.model.Task;

/** What the engine read, in the form in which it is measured. */
final class EngineFacts {
    private EngineFacts() {}

    /** @param wanted an inferred date does no harm where the readers found none */
    static Facts of(Reading reading, Facts wanted) {
        Head head = reading.directive().head();
        Set<String> leads = bodies(reading, Task::leads);
        Set<String> supports = bodies(reading, Task::supports);
        supports.removeAll(leads);
        boolean harmless =
                wanted.date().isEmpty() && head.date().map(Known::isInferred).orElse(false);
        return new Facts(
                one(head.number().filter(n -> n.value().isComplete()), number -> Form.number(number.notation())),
                harmless ? Set.of() : one(head.date(), Object::toString),
                one(head.kind(), kind -> kind.mark().isEmpty() ? kind.name() : kind.mark()),
                one(head.province(), province -> province.id()),
                one(head.issuer(), issuer -> Form.name(issuer.name())),
                reading.directive()
                        .signature()
                        .map(Signature::name)
                        .map(Form::name)
                        .map(Set::of)
                        .orElse(Set.of()),
                reading.citations().stream().map(EngineFacts::number).collect(Collectors.toSet()),
                reading.citations().stream()
                        .flatMap(citation -> year(citation).stream().map(year -> number(citation) + " @" + year))
                        .collect(Collectors.toSet()),
                leads,
                supports,
                deadlines(reading));
    }

    private static <T> Set<String> one(Optional<Known<T>> known, Function<T, String> form) {
        return known.map(value -> Set.of(form.apply(value.value()))).orElse(Set.of());
    }

    private static String number(Citation citation) {
        return Form.number(citation.number()
                .map(DocumentNumber::notation)
                .orElseGet(() -> citation.kind().map(kind -> kind.name()).orElse("") + " "
                        + citation.date().map(Object::toString).orElse("")));
    }

    private static Optional<Integer> year(Citation citation) {
        return citation.year();
    }

    private static Set<String> bodies(Reading reading, Function<Task, List<Agency>> role) {
        return new HashSet<>(reading.directive().tasks().stream()
                .flatMap(task -> role.apply(task).stream())
                .map(agency -> Form.name(agency.name()))
                .collect(Collectors.toSet()));
    }

    private static Set<String> deadlines(Reading reading) {
        return reading.directive().tasks().stream()
                .flatMap(task -> task.deadline().stream())
                .map(Known::value)
                .flatMap(
                        deadline -> deadline
                                .due()
                                .map(Deadline.Due::code)
                                .or(() -> deadline.recurring().map(Deadline.Recurring::code))
                                .stream())
                .collect(Collectors.toSet());
    }
}
