package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Task;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Slug;
import vn.niemyet.text.Span;

/** What the engine reads in the body of a text, in the notation of {@code src/test/spec/tasks.md}. */
final class TaskAnswers {
    private static final Span NOWHERE = new Span(0, 0);
    private static final String ANNEX = "\n=== annex\n";
    private static final String FRONT_MATTER = "\n=== front matter\n";

    private final NormalText text;
    private final String mended;
    private final FlatText flat;
    private final Layout layout;
    private final Map<String, String> settings;

    TaskAnswers(String example, Map<String, String> settings) {
        int matter = example.indexOf(FRONT_MATTER);
        String body = matter < 0 ? example : example.substring(0, matter);
        this.mended = matter < 0 ? "" : example.substring(matter + FRONT_MATTER.length());
        int annex = body.indexOf(ANNEX);
        this.text = NormalText.of(body.replace(ANNEX, "\n\n"));
        this.flat = FlatText.of(text, 0);
        int cut = annex < 0 ? flat.length() : flat.indexOf(annex + 2);
        Layout.Part none = new Layout.Part(0, 0);
        this.layout = new Layout(none, none, new Layout.Part(0, cut), none, none, new Layout.Part(cut, flat.length()));
        this.settings = settings;
    }

    String to(String subject) {
        List<String> lines = switch (subject) {
            case "items" -> items();
            case "bodies" -> bodies();
            case "tasks", "mended" ->
                reading().tasks().stream().map(TaskAnswers::task).toList();
            case "deadlines" -> deadlines();
            default -> throw new IllegalArgumentException(subject);
        };
        return String.join("\n", lines);
    }

    BodyReading reading() {
        return new BodyReader(ReadingAnswers.REGISTRY).read(source(), flat, layout, head());
    }

    private List<String> items() {
        return ItemReader.read(flat, layout).stream()
                .map(item -> item.path() + " | " + item.printed() + " | " + item.anchor())
                .toList();
    }

    private List<String> bodies() {
        Background background = Background.of(flat, ReadingAnswers.REGISTRY, layout, head());
        UnknownBodies unknown = new UnknownBodies(background);
        GroupReader groups = new GroupReader(background, new MemberReader(background, unknown));
        List<String> names = new ArrayList<>();
        for (int at = 0; at < flat.length(); at++) {
            BodyGroup group = Glance.isEdge(flat.value(), at) ? groups.at(at, flat.length(), true) : null;
            if (group != null && !group.isPerson()) {
                group.members().forEach(unknown::use);
                group.bodies().forEach(body -> names.add(sign(body, unknown) + body.name()));
            }
            at = group == null ? at : group.end();
        }
        return names;
    }

    private static String sign(Agency body, UnknownBodies unknown) {
        boolean misprint = unknown.notes().stream().anyMatch(note -> body.equals(note.meant()));
        return !body.isRegistered() ? "? " : misprint ? "~ " : "";
    }

    private List<String> deadlines() {
        PartialDate date = PartialDate.parse(date()).orElseThrow();
        return new DeadlineReader(flat, date)
                .read(0, flat.length(), true).stream()
                        .map(found -> code(found.deadline()))
                        .toList();
    }

    private static String task(Task task) {
        List<String> fields = new ArrayList<>();
        fields.add(task.item().isEmpty() ? "-" : task.item());
        names("lead", task.leads()).ifPresent(fields::add);
        names("support", task.supports()).ifPresent(fields::add);
        task.deadline().map(known -> "due: " + code(known.value())).ifPresent(fields::add);
        return String.join(" | ", fields);
    }

    private static Optional<String> names(String field, List<Agency> bodies) {
        return bodies.isEmpty()
                ? Optional.empty()
                : Optional.of(field + ": " + bodies.stream().map(Agency::name).collect(Collectors.joining("; ")));
    }

    private static String code(Deadline deadline) {
        return deadline.due()
                .map(Deadline.Due::code)
                .or(() -> deadline.recurring().map(Deadline.Recurring::code))
                .or(() -> deadline.relative()
                        .map(r -> r.days() + (r.working() ? " working" : "") + " days"
                                + (r.from().isEmpty() ? "" : " from " + r.from())))
                .orElseThrow();
    }

    private String date() {
        return settings.getOrDefault("date", "2025-11-20");
    }

    private Head head() {
        String province = settings.getOrDefault("province", "lai-chau");
        boolean central = province.equals("-");
        String issuer = settings.getOrDefault("issuer", central ? "thu-tuong-chinh-phu" : "uy-ban-nhan-dan-tinh");
        Agency body = ReadingAnswers.REGISTRY.agencies().byId(issuer).orElseThrow();
        Optional<Province> home =
                central ? Optional.empty() : ReadingAnswers.REGISTRY.provinces().byId(province);
        return new Head(
                issuer.equals("tinh-uy") ? Family.PARTY : Family.STATE,
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse(date()).map(TaskAnswers::known),
                Optional.empty(),
                home.map(TaskAnswers::known),
                Optional.of(known(committee().orElse(new Issuer(body.name(), body, null)))),
                Optional.empty());
    }

    /** {@code committee=huyện_Tam_Nông}: a paper of a committee below the province. */
    private Optional<Issuer> committee() {
        return Optional.ofNullable(settings.get("committee"))
                .map(place -> "Ủy ban nhân dân " + place.replace('_', ' '))
                .map(name -> new Issuer(name, Agency.unregistered(Slug.of(name), name), null));
    }

    private static <T> Known<T> known(T value) {
        return new Known<>(value, Basis.TEXT, NOWHERE, "");
    }

    private Source source() {
        FrontMatter matter = mended.isEmpty()
                ? FrontMatter.NONE
                : new FrontMatter(Map.of(Key.TASKS, new YamlNode.Mapping(entries(mended, "\n", ":"), NOWHERE)));
        return new Source("a.md", text, 0, matter, "", text.length());
    }

    /** {@code 1: lead=Sở Y tế; due=2026-Q1} as nested YAML. */
    private static List<YamlNode.Entry> entries(String words, String between, String sign) {
        return Arrays.stream(words.split(between, -1))
                .map(entry -> {
                    int at = entry.indexOf(sign);
                    String value = entry.substring(at + 1).strip();
                    YamlNode node = sign.equals(":")
                            ? new YamlNode.Mapping(entries(value, ";", "="), NOWHERE)
                            : new YamlNode.Sequence(
                                    Arrays.stream(value.split(",", -1))
                                            .map(name -> (YamlNode) new YamlNode.Scalar(name.strip(), NOWHERE))
                                            .toList(),
                                    NOWHERE);
                    String key = entry.substring(0, at).strip();
                    boolean due = key.equals("due");
                    return new YamlNode.Entry(
                            new YamlNode.Scalar(key, NOWHERE), due ? new YamlNode.Scalar(value, NOWHERE) : node);
                })
                .toList();
    }
}
