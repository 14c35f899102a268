package vn.niemyet.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Severity;
import vn.niemyet.text.TextFile;

/** Every setting of a portal by its English key, with the line of {@code portal.yaml} that it comes from. */
public final class SettingsList {
    private final Map<String, Place> written = new TreeMap<>();
    private final List<Setting> settings = new ArrayList<>();

    private SettingsList(Optional<TextFile> file, List<Problem> problems) {
        file.ifPresent(yaml -> places(yaml, problems));
    }

    /**
     * Lists what holds.
     *
     * @param file {@code portal.yaml}
     * @param read what was made of it
     * @param problems what was wrong with it: the default holds in place of a value that could not be used
     */
    public static List<Setting> of(Optional<TextFile> file, Settings read, List<Problem> problems) {
        SettingsList list = new SettingsList(file, problems);
        list.portal(read.portal());
        read.weights().raised().forEach((code, level) -> list.add(PortalKey.PROBLEMS, code.id(), level.word()));
        return List.copyOf(list.settings);
    }

    private void portal(Portal portal) {
        add(PortalKey.TITLE, "", portal.title());
        add(PortalKey.BASE_URL, "", portal.baseUrl().toString());
        add(PortalKey.OWNER, PortalKey.Part.NAME.english(), portal.owner().name());
        add(PortalKey.OWNER, PortalKey.Part.EMAIL.english(), portal.owner().mail());
        add(PortalKey.LANGUAGE, "", portal.language());
        add(PortalKey.TIME_ZONE, "", portal.zone().getId());
        add(PortalKey.NOTICES, "", String.join(" | ", portal.notices()));
        add(PortalKey.LICENCE, PortalKey.Part.NAME.english(), portal.licence().name());
        add(PortalKey.LICENCE, PortalKey.Part.TEXT.english(), portal.licence().text());
        for (Feature feature : Feature.values()) {
            add(PortalKey.FEATURES, feature.english(), String.valueOf(portal.has(feature)));
        }
    }

    private void add(PortalKey key, String part, String value) {
        String name = part.isEmpty() ? key.english() : key.english() + "." + part;
        settings.add(new Setting(name, value, Optional.ofNullable(written.get(name))));
    }

    private void places(TextFile file, List<Problem> problems) {
        Set<Integer> wrong = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.place().path().equals(file.path()))
                .forEach(problem -> wrong.add(problem.place().line()));
        for (YamlNode.Entry entry :
                YamlReader.read(file.path(), file.text()).value().entries()) {
            TwoNames.find(PortalKey.values(), entry.key().value()).ifPresent(key -> place(key, entry, file, wrong));
        }
    }

    private void place(PortalKey key, YamlNode.Entry entry, TextFile file, Set<Integer> wrong) {
        if (entry.value() instanceof YamlNode.Mapping parts) {
            for (YamlNode.Entry part : parts.entries()) {
                note(key.english() + "." + english(key, part.key().value()), part, file, wrong);
            }
        } else {
            note(key.english(), entry, file, wrong);
        }
    }

    private void note(String name, YamlNode.Entry entry, TextFile file, Set<Integer> wrong) {
        Place place = Place.of(file.path(), file.text(), entry.key().span());
        Place value = Place.of(file.path(), file.text(), entry.value().span());
        boolean blank = entry.value() instanceof YamlNode.Scalar scalar
                && scalar.value().isBlank();
        if (!blank && !wrong.contains(place.line()) && !wrong.contains(value.line())) {
            written.putIfAbsent(name, place);
        }
    }

    private static String english(PortalKey key, String part) {
        TwoNames[] parts = key == PortalKey.FEATURES ? Feature.values() : PortalKey.Part.values();
        String code = Code.ofId(part).map(Code::id).orElse(part);
        return key == PortalKey.PROBLEMS
                ? code
                : TwoNames.find(parts, part).map(TwoNames::english).orElse(part);
    }
}
