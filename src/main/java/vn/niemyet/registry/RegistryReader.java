package vn.niemyet.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niemyet.model.Agency;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Province;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.model.Succession;
import vn.niemyet.model.Tier;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;

/**
 * Reads the registry tables: the engine's own first, an office's rows over them. The columns are described in
 * {@code docs/registry.md}.
 */
public final class RegistryReader {
    private static final String PROVINCE_NAME = "{tỉnh}";
    private static final String PROVINCE_ID = "{province}";

    private final List<RegistryFile> files;
    private final List<Problem> problems = new ArrayList<>();

    private RegistryReader(List<RegistryFile> files) {
        this.files = files;
    }

    /** Reads files in the given order; later rows replace earlier ones of the same id. */
    public static Outcome<Registry> read(List<RegistryFile> files) {
        RegistryReader reader = new RegistryReader(files);
        Registry registry = reader.registry();
        return new Outcome<>(registry, reader.problems);
    }

    private Registry registry() {
        Provinces provinces = new Provinces(table(
                        "provinces",
                        "id",
                        "id,name,type,valid_from,valid_to,successor,gso_before,gso_after,aliases,basis,note")
                .values(RegistryReader::province));
        List<Agency> agencies = new ArrayList<>(table(
                        "central-bodies",
                        "id",
                        "id,mark,name,family,valid_from,valid_to,successor,aliases,marks_other,note")
                .values(RegistryReader::central));
        Table bodies =
                table("bodies", "id", "id,name,level,family,marks,aliases,valid_from,valid_to,province_bound,note");
        bodies.values(row -> expand(row, provinces)).forEach(agencies::addAll);
        return new Registry(
                provinces,
                new Kinds(table("kinds", "id", "id,name,mark,families,class,numbering,aliases,note")
                        .values(RegistryReader::kind)),
                new Agencies(agencies),
                successions(),
                marks(),
                centralDocuments());
    }

    private Table table(String name, String key, String columns) {
        Set<String> known = new LinkedHashSet<>(List.of(columns.split(",", -1)));
        Table table = new Table(key, known, problems);
        files.stream().filter(file -> file.name().equals(name)).forEach(table::add);
        return table;
    }

    private static Province province(Row row) {
        return new Province(
                row.get("id"),
                row.get("name"),
                row.get("type"),
                row.validity(),
                row.optional("successor").orElse(null),
                row.list("aliases"));
    }

    private static Kind kind(Row row) {
        Set<Family> families =
                row.list("families").stream().map(word -> family(row, word)).collect(Collectors.toUnmodifiableSet());
        return new Kind(
                row.get("id"),
                row.get("name"),
                row.get("mark"),
                families,
                row.get("numbering").equals("term"),
                row.list("aliases"));
    }

    private static Family family(Row row, String word) {
        return switch (word) {
            case "state" -> Family.STATE;
            case "party" -> Family.PARTY;
            default -> throw new Row.BadCell("families", row.get("families"));
        };
    }

    private static Agency central(Row row) {
        List<String> marks = new ArrayList<>(row.list("mark"));
        marks.addAll(row.list("marks_other"));
        return new Agency(
                row.get("id"),
                row.get("name"),
                Tier.CENTRAL,
                row.validity(),
                marks,
                row.list("aliases"),
                false,
                row.optional("successor").orElse(null));
    }

    /** A row whose name holds {@code {tỉnh}} stands for one body per province: {@code Báo Lạng Sơn}, {@code bao-lang-son}. */
    private static List<Agency> expand(Row row, Provinces provinces) {
        if (!row.get("name").contains(PROVINCE_NAME)) {
            return List.of(body(row, "", ""));
        }
        return provinces.all().stream().map(p -> body(row, p.id(), p.name())).toList();
    }

    private static Agency body(Row row, String provinceId, String provinceName) {
        return new Agency(
                row.get("id").replace(PROVINCE_ID, provinceId),
                row.get("name").replace(PROVINCE_NAME, provinceName),
                tier(row),
                row.validity(),
                row.list("marks"),
                row.list("aliases").stream()
                        .map(alias -> alias.replace(PROVINCE_NAME, provinceName))
                        .toList(),
                row.get("province_bound").equals("yes"),
                null);
    }

    private static Tier tier(Row row) {
        return switch (row.get("level")) {
            case "central" -> Tier.CENTRAL;
            case "region" -> Tier.REGION;
            case "province" -> Tier.PROVINCE;
            case "district" -> Tier.DISTRICT;
            case "commune" -> Tier.COMMUNE;
            default -> throw new Row.BadCell("level", row.get("level"));
        };
    }

    private List<Succession> successions() {
        List<Succession> all = new ArrayList<>();
        for (RegistryFile file : files) {
            if (file.name().equals("successions")) {
                all.addAll(successions(file));
            }
        }
        return all;
    }

    /** Successions have no id of their own: rows of an office's file are added. */
    private List<Succession> successions(RegistryFile file) {
        return Table.rows(file, problems).stream()
                .flatMap(row -> row.date("date").stream()
                        .map(date -> new Succession(
                                row.get("successor"),
                                row.get("relation"),
                                row.get("predecessor"),
                                row.get("scope"),
                                date,
                                row.get("typical").equals("yes"),
                                row.get("basis"),
                                row.get("province"))))
                .toList();
    }

    private Map<String, SignatureMark> marks() {
        Map<String, SignatureMark> marks = new LinkedHashMap<>();
        Table table = table("signature-marks", "mark", "family,mark,id,meaning_vi,meaning_en,printed_forms");
        table.values(row -> Map.entry(row, mark(row))).forEach(entry -> {
            marks.put(entry.getKey().get("mark"), entry.getValue());
            entry.getKey().list("printed_forms").forEach(form -> marks.put(form, entry.getValue()));
        });
        return marks;
    }

    private static SignatureMark mark(Row row) {
        try {
            return SignatureMark.valueOf(row.get("id").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new Row.BadCell("id", row.get("id"));
        }
    }

    private Map<String, CentralDocument> centralDocuments() {
        Map<String, CentralDocument> documents = new LinkedHashMap<>();
        table("central-documents", "key", "key,number,kind,issuer,date,subject,url,checked_on")
                .values(row -> new CentralDocument(
                        row.get("key"),
                        row.get("number"),
                        row.get("kind"),
                        row.get("issuer"),
                        row.date("date"),
                        row.get("subject"),
                        row.optional("url"),
                        row.date("checked_on")))
                .forEach(document -> documents.put(document.key(), document));
        return documents;
    }
}
