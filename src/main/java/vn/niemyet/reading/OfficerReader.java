package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.niemyet.model.Basis;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.registry.Registry;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.source.WrittenDate;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * Lays what the officer wrote in the front matter over what the text says: it wins, with the basis of its own; a value that
 * the text contradicts is a warning, one that means nothing is an error.
 */
final class OfficerReader {
    private final Source source;
    private final Registry registry;
    private final List<Problem> problems = new ArrayList<>();

    OfficerReader(Source source, Registry registry) {
        this.source = source;
        this.registry = registry;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The head with the officer's values in place of the text's. */
    Head over(Head text) {
        Optional<Known<PartialDate>> date =
                over(Key.DATE, text.date(), this::date, OfficerReader::agrees, PartialDate::toString);
        LocalDate day = date.map(known -> known.value().latest()).orElse(LocalDate.of(2025, 7, 1));
        Optional<Known<DocumentNumber>> number =
                over(Key.NUMBER, text.number(), this::number, OfficerReader::agrees, DocumentNumber::notation);
        return new Head(
                number.filter(known -> known.basis() == Basis.FRONT_MATTER)
                        .map(known -> known.value().family())
                        .orElse(text.family()),
                number,
                over(Key.KIND, text.kind(), this::kind, (a, b) -> a.id().equals(b.id()), Kind::name),
                date,
                text.place(),
                over(Key.PROVINCE, text.province(), this::province, (a, b) -> a.id().equals(b.id()), Province::name),
                over(Key.ISSUER, text.issuer(), scalar -> issuer(scalar, day), OfficerReader::agrees, Issuer::name),
                over(
                        Key.SUBJECT,
                        text.subject(),
                        scalar -> Optional.of(scalar.value().strip()),
                        (a, b) -> true,
                        s -> s));
    }

    /** The signer as the officer names him, else as the text does. */
    Optional<String> signer(Optional<String> text) {
        Optional<YamlNode.Scalar> scalar = source.frontMatter().scalar(Key.SIGNER);
        scalar.ifPresent(own -> text.filter(
                        name -> !name.isEmpty() && !Folding.key(name).equals(Folding.key(own.value())))
                .ifPresent(name -> contradiction(Key.SIGNER, own, own.value().strip(), name)));
        return scalar.map(own -> own.value().strip()).or(() -> text);
    }

    private <T> Optional<Known<T>> over(
            Key key,
            Optional<Known<T>> text,
            Function<YamlNode.Scalar, Optional<T>> parse,
            BiPredicate<T, T> agrees,
            Function<T, String> words) {
        Optional<YamlNode.Scalar> scalar = source.frontMatter().scalar(key);
        Optional<T> own = scalar.flatMap(parse);
        if (scalar.isEmpty() || own.isEmpty()) {
            return text;
        }
        text.filter(known -> known.basis() == Basis.TEXT && !agrees.test(own.get(), known.value()))
                .ifPresent(
                        known -> contradiction(key, scalar.get(), words.apply(own.get()), words.apply(known.value())));
        return Optional.of(new Known<>(
                own.get(),
                Basis.FRONT_MATTER,
                scalar.get().span(),
                scalar.get().value().strip()));
    }

    private void contradiction(Key key, YamlNode.Scalar scalar, String own, String text) {
        problems.add(Problem.of(Code.FRONT_MATTER_CONTRADICTS, place(scalar), key.english(), own, text));
    }

    private Place place(YamlNode.Scalar scalar) {
        return Place.of(source.path(), source.text(), scalar.span());
    }

    /** A day left blank in the text is no contradiction to the officer's day. */
    private static boolean agrees(PartialDate own, PartialDate text) {
        boolean month =
                own.year() == text.year() && (text.month() == 0 || own.month() == 0 || own.month() == text.month());
        return month && (text.day() == 0 || own.day() == 0 || own.day() == text.day());
    }

    private static boolean agrees(DocumentNumber own, DocumentNumber text) {
        return text.ordinal().isEmpty() || own.slug().equals(text.slug());
    }

    private static boolean agrees(Issuer own, Issuer text) {
        String left = Folding.key(own.name());
        String right = Folding.key(text.name());
        return left.equals(right) || left.startsWith(right) || right.startsWith(left);
    }

    private Optional<DocumentNumber> number(YamlNode.Scalar scalar) {
        FlatText words = FlatText.of(scalar.value());
        Optional<DocumentNumber> number =
                NumberWords.at(words, 0, words.length()).map(NumberWords::number);
        if (number.isEmpty()) {
            bad(Code.BAD_VALUE, scalar, Key.NUMBER.english(), scalar.value(), Term.A_TEXT.word());
        }
        return number;
    }

    /** The spellings of an officer; one that means no day was reported and left out when the front matter was read. */
    private Optional<PartialDate> date(YamlNode.Scalar scalar) {
        return WrittenDate.parse(scalar.value());
    }

    private Optional<Kind> kind(YamlNode.Scalar scalar) {
        Optional<Kind> kind = registry.kinds().byName(scalar.value());
        if (kind.isEmpty()) {
            List<String> known = registry.kinds().all().stream().map(Kind::name).toList();
            bad(Code.UNKNOWN_KIND, scalar, scalar.value(), Term.offer(scalar.value(), known));
        }
        return kind;
    }

    private Optional<Province> province(YamlNode.Scalar scalar) {
        String words = scalar.value().strip();
        Optional<Province> province =
                registry.provinces().byId(words).or(() -> registry.provinces().byName(words));
        if (province.isEmpty()) {
            List<String> known =
                    registry.provinces().all().stream().map(Province::name).toList();
            bad(Code.UNKNOWN_PROVINCE, scalar, scalar.value(), Term.offer(scalar.value(), known));
        }
        return province;
    }

    private Optional<Issuer> issuer(YamlNode.Scalar scalar, LocalDate day) {
        IssuerNames names = new IssuerNames(registry, day);
        NamedBody body = names.named(scalar.value().strip());
        boolean council = body.name().equals("Ủy ban nhân dân")
                || body.name().equals("Hội đồng nhân dân")
                || body.name().endsWith(" ủy");
        if (body.registered().isEmpty() && !(council && !body.region().isEmpty())) {
            List<String> known =
                    registry.agencies().all().stream().map(a -> a.name()).toList();
            bad(Code.UNKNOWN_BODY, scalar, scalar.value(), Term.offer(scalar.value(), known));
            return Optional.empty();
        }
        return Optional.of(new Issuer(scalar.value().strip(), body.agency(), null));
    }

    private void bad(Code code, YamlNode.Scalar scalar, String... words) {
        problems.add(Problem.of(code, place(scalar), words));
    }
}
