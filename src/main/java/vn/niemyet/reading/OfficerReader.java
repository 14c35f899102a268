package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.niemyet.model.Agency;
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
 * Lays what the officer wrote in the front matter over what the text says: it wins, with a basis of its own; a value that the
 * text contradicts is a warning.
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
        Optional<Known<PartialDate>> date = over(
                Key.DATE, text.date(), new Form<>(OfficerReader::date, OfficerReader::agrees, PartialDate::toString));
        Optional<Known<DocumentNumber>> number = over(
                Key.NUMBER,
                text.number(),
                new Form<>(OfficerReader::number, OfficerReader::agrees, DocumentNumber::notation));
        LocalDate day = date.map(known -> known.value().latest()).orElse(HeadReader.UNDATED);
        return new Head(
                number.filter(known -> known.basis() == Basis.FRONT_MATTER)
                        .map(known -> known.value().family())
                        .orElse(text.family()),
                number,
                over(Key.KIND, text.kind(), new Form<>(this::kind, (a, b) -> a.id().equals(b.id()), Kind::name)),
                date,
                text.place(),
                over(
                        Key.PROVINCE,
                        text.province(),
                        new Form<>(this::province, (a, b) -> a.id().equals(b.id()), Province::name)),
                over(
                        Key.ISSUER,
                        text.issuer(),
                        new Form<>(scalar -> issuer(scalar, day), OfficerReader::agrees, Issuer::name)),
                over(Key.SUBJECT, text.subject(), new Form<>(OfficerReader::words, (a, b) -> true, words -> words)));
    }

    private static Optional<String> words(YamlNode.Scalar scalar) {
        return Optional.of(scalar.value().strip());
    }

    /** The signer as the officer names him, else as the text does. */
    Optional<String> signer(Optional<String> text) {
        Optional<YamlNode.Scalar> scalar = source.frontMatter().scalar(Key.SIGNER);
        scalar.ifPresent(own -> text.filter(
                        name -> !name.isEmpty() && !Folding.key(name).equals(Folding.key(own.value())))
                .ifPresent(name -> contradiction(Key.SIGNER, own, own.value().strip(), name)));
        return scalar.map(own -> own.value().strip()).or(() -> text);
    }

    /**
     * How a value is read from a front matter, when it agrees with the text's, and how a message calls it.
     */
    private record Form<T>(
            Function<YamlNode.Scalar, Optional<T>> parse, BiPredicate<T, T> agrees, Function<T, String> words) {}

    private <T> Optional<Known<T>> over(Key key, Optional<Known<T>> text, Form<T> form) {
        Optional<YamlNode.Scalar> scalar = source.frontMatter().scalar(key);
        Optional<T> own = scalar.flatMap(form.parse());
        if (scalar.isEmpty() || own.isEmpty()) {
            return text;
        }
        text.filter(known -> known.basis() == Basis.TEXT && !form.agrees().test(own.get(), known.value()))
                .map(Known::value)
                .map(form.words())
                .ifPresent(said -> contradiction(key, scalar.get(), form.words().apply(own.get()), said));
        return Optional.of(new Known<>(
                own.get(),
                Basis.FRONT_MATTER,
                scalar.get().span(),
                scalar.get().value().strip()));
    }

    private void contradiction(Key key, YamlNode.Scalar scalar, String own, String text) {
        problems.add(Problem.of(
                Code.FRONT_MATTER_CONTRADICTS,
                place(scalar),
                Term.KEY.word(key.english(), key.vietnamese()),
                own,
                text));
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

    // What means nothing was reported where the front matter was read; here the text's own value stands in for it.

    private static Optional<DocumentNumber> number(YamlNode.Scalar scalar) {
        FlatText words = FlatText.of(scalar.value());
        return NumberWords.at(words, 0, words.length()).map(NumberWords::number);
    }

    private static Optional<PartialDate> date(YamlNode.Scalar scalar) {
        return WrittenDate.parse(scalar.value());
    }

    private Optional<Kind> kind(YamlNode.Scalar scalar) {
        String words = scalar.value().strip();
        return registry.kinds().byId(words).or(() -> registry.kinds().byName(words));
    }

    private Optional<Province> province(YamlNode.Scalar scalar) {
        String words = scalar.value().strip();
        return registry.provinces().byId(words).or(() -> registry.provinces().byName(words));
    }

    /** A body by its name, with or without its province, or by its id. */
    private Optional<Issuer> issuer(YamlNode.Scalar scalar, LocalDate day) {
        String words = scalar.value().strip();
        Optional<Agency> ofId = registry.agencies().byId(words);
        if (ofId.isPresent()) {
            return ofId.map(agency -> new Issuer(agency.name(), agency, null));
        }
        NamedBody body = new IssuerNames(registry, day).named(words);
        return Optional.of(new Issuer(words, body.agency(), null));
    }
}
