package vn.niemyet.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Severity;
import vn.niemyet.problem.Term;
import vn.niemyet.problem.Weights;
import vn.niemyet.text.TextFile;

/**
 * Makes one {@link Settings} of {@code portal.yaml} and the command line. A value that cannot be used is a problem, and the
 * default stands in for it, so that one run tells everything.
 */
public final class SettingsReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<PortalKey, YamlNode.Entry> entries = new EnumMap<>(PortalKey.class);
    private final Portal unnamed = Portal.unnamed();
    private final YamlValues values;

    private SettingsReader(TextFile file) {
        this.values = new YamlValues(file, problems);
        Outcome<YamlNode.Mapping> yaml = YamlReader.read(file.path(), file.text());
        problems.addAll(yaml.problems());
        yaml.value().entries().forEach(this::sort);
    }

    /** The settings of a content folder without {@code portal.yaml}. */
    public static Settings defaults(Options options) {
        Portal portal = Portal.unnamed();
        return settings(
                withBaseUrl(portal, options.baseUrl().orElse(portal.baseUrl())),
                options,
                new Weights(Map.of(), options.strict()));
    }

    /** Reads {@code portal.yaml}; the command line wins. */
    public static Outcome<Settings> read(TextFile file, Options options) {
        SettingsReader reader = new SettingsReader(file);
        Portal portal = reader.portal();
        Weights weights = new Weights(reader.raised(), options.strict());
        URI baseUrl = options.baseUrl().orElse(portal.baseUrl());
        return new Outcome<>(settings(withBaseUrl(portal, baseUrl), options, weights), reader.problems);
    }

    private static Settings settings(Portal portal, Options options, Weights weights) {
        return new Settings(portal, options.folders(), options.now().in(portal.zone()), options.jobs(), weights);
    }

    private static Portal withBaseUrl(Portal p, URI baseUrl) {
        return new Portal(
                p.title(), baseUrl, p.owner(), p.language(), p.zone(), p.notices(), p.licence(), p.features());
    }

    private void sort(YamlNode.Entry entry) {
        Optional<PortalKey> key = TwoNames.find(PortalKey.values(), entry.key().value());
        if (key.isEmpty()) {
            values.unknown(entry, TwoNames.namesOf(PortalKey.values()));
        } else if (entries.putIfAbsent(key.get(), entry) != null) {
            values.twice(entry, entries.get(key.get()));
        }
    }

    private Portal portal() {
        return new Portal(
                text(PortalKey.TITLE).orElse(unnamed.title()),
                get(PortalKey.BASE_URL)
                        .flatMap(e -> values.value(e, BaseUrl::parse, Term.A_URL))
                        .orElse(unnamed.baseUrl()),
                new Owner(part(PortalKey.OWNER, PortalKey.Part.NAME), mail()),
                get(PortalKey.LANGUAGE)
                        .flatMap(e -> values.value(e, SettingsReader::language, Term.A_LANGUAGE))
                        .orElse(unnamed.language()),
                get(PortalKey.TIME_ZONE)
                        .flatMap(e -> values.value(e, SettingsReader::zone, Term.A_ZONE))
                        .orElse(unnamed.zone()),
                notices(),
                new Licence(part(PortalKey.LICENCE, PortalKey.Part.NAME), part(PortalKey.LICENCE, PortalKey.Part.TEXT)),
                features());
    }

    private Optional<YamlNode.Entry> get(PortalKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    private Optional<String> text(PortalKey key) {
        return get(key).flatMap(values::scalar).map(YamlNode.Scalar::value);
    }

    private List<String> notices() {
        return get(PortalKey.NOTICES).map(values::scalars).orElse(List.of()).stream()
                .map(YamlNode.Scalar::value)
                .toList();
    }

    /** The entry of a part below a key. */
    private Optional<YamlNode.Entry> below(PortalKey key, PortalKey.Part part) {
        return get(key).filter(entry -> entry.value() instanceof YamlNode.Mapping)
                .flatMap(entry -> values.entries(entry).stream()
                        .filter(e -> TwoNames.find(parts(key), e.key().value()).equals(Optional.of(part)))
                        .findFirst());
    }

    private String part(PortalKey key, PortalKey.Part part) {
        if (part == PortalKey.Part.NAME) {
            checkParts(key);
        }
        return below(key, part)
                .flatMap(values::scalar)
                .map(YamlNode.Scalar::value)
                .orElse("");
    }

    private void checkParts(PortalKey key) {
        PortalKey.Part[] parts = parts(key);
        get(key).map(values::entries).orElse(List.of()).stream()
                .filter(entry -> TwoNames.find(parts, entry.key().value()).isEmpty())
                .forEach(entry -> values.unknown(entry, TwoNames.namesOf(parts)));
    }

    private static PortalKey.Part[] parts(PortalKey key) {
        PortalKey.Part second = key == PortalKey.OWNER ? PortalKey.Part.EMAIL : PortalKey.Part.TEXT;
        return new PortalKey.Part[] {PortalKey.Part.NAME, second};
    }

    private String mail() {
        return below(PortalKey.OWNER, PortalKey.Part.EMAIL)
                .flatMap(entry -> values.value(entry, SettingsReader::mail, Term.A_MAIL))
                .orElse("");
    }

    private static Optional<String> mail(String written) {
        int at = written.indexOf('@');
        boolean one = at > 0 && at == written.lastIndexOf('@') && at < written.length() - 1;
        return one && written.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"')
                ? Optional.of(written)
                : Optional.empty();
    }

    private static Optional<String> language(String written) {
        return written.equals("vi") || written.equals("en") ? Optional.of(written) : Optional.empty();
    }

    private static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Set<Feature> features() {
        Set<Feature> on = EnumSet.allOf(Feature.class);
        for (YamlNode.Entry entry : get(PortalKey.FEATURES).map(values::entries).orElse(List.of())) {
            Optional<Feature> feature =
                    TwoNames.find(Feature.values(), entry.key().value());
            if (feature.isEmpty()) {
                values.unknown(entry, TwoNames.namesOf(Feature.values()));
            } else if (!values.value(entry, YesNo::parse, Term.YES_OR_NO).orElse(true)) {
                on.remove(feature.get());
            }
        }
        return on;
    }

    private Map<Code, Severity> raised() {
        Map<Code, Severity> raised = new EnumMap<>(Code.class);
        for (YamlNode.Entry entry : get(PortalKey.PROBLEMS).map(values::entries).orElse(List.of())) {
            Optional<Code> code = Code.ofId(entry.key().value());
            if (code.isEmpty()) {
                values.unknown(entry, Code.ids());
            } else {
                level(entry, code.get()).ifPresent(level -> raised.put(code.get(), level));
            }
        }
        return raised;
    }

    /** A level that raises: what is an error by itself stays one. */
    private Optional<Severity> level(YamlNode.Entry entry, Code code) {
        Optional<YamlNode.Scalar> written = values.scalar(entry);
        Optional<Severity> level = written.flatMap(scalar -> Severity.ofWord(scalar.value()))
                .filter(found -> found.heavierOf(code.severity()) == found);
        if (written.isPresent() && level.isEmpty()) {
            values.bad(entry, written.get(), Term.A_LEVEL.word(code.severity().word()));
        }
        return level;
    }
}
