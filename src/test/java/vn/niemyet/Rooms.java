package vn.niemyet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plan of the house: its rooms in their one order, and who may use what. {@link RoomsTest} walks through it. */
final class Rooms {
    /** Each room imports only rooms before it. The order is drawn in PIPELINE.md and decided nowhere else. */
    static final List<String> ORDER = List.of(
            "text",
            "problem",
            "model",
            "registry",
            "settings",
            "source",
            "reading",
            "citation",
            "corpus",
            "markup",
            "page",
            "search",
            "feed",
            "archive",
            "audit",
            "publish",
            "pipeline",
            "preview",
            "intake",
            "cli");

    /** Rooms that stand next to each other without a door between them. */
    static final List<Set<String>> STRANGERS = List.of(
            Set.of("search", "feed"),
            Set.of("search", "archive"),
            Set.of("feed", "archive"),
            Set.of("preview", "intake"),
            // What proves that markup lost no word must not borrow markup's idea of a word.
            Set.of("markup", "audit"));

    /** A library stays in the room that wraps it. What is not named here may not be used at all. */
    static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.commonmark", Set.of("markup")),
            Map.entry("com.vladsch.flexmark", Set.of("markup")),
            Map.entry("org.jsoup", Set.of("markup", "audit", "intake")),
            Map.entry("freemarker", Set.of("page")),
            Map.entry("org.snakeyaml.engine", Set.of("settings")),
            Map.entry("de.siegmar.fastcsv", Set.of("registry", "archive")),
            Map.entry("com.fasterxml.jackson", Set.of("search", "archive", "cli")),
            Map.entry("com.rometools", Set.of("feed")),
            Map.entry("org.jdom2", Set.of("feed")),
            Map.entry("net.fortuna.ical4j", Set.of("feed")),
            Map.entry("org.apache.poi", Set.of("intake")),
            Map.entry("org.apache.commons.compress", Set.of("intake")),
            Map.entry("org.apache.pdfbox", Set.of("intake")),
            Map.entry("org.apache.fontbox", Set.of("intake")),
            Map.entry("com.jcraft.jsch", Set.of("publish")),
            Map.entry("com.sun.net.httpserver", Set.of("preview")),
            Map.entry("me.tongfei.progressbar", Set.of("cli")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("org.jspecify.annotations", Set.copyOf(ORDER)),
            Map.entry("java", Set.copyOf(ORDER)),
            Map.entry("javax", Set.copyOf(ORDER)));

    /** Rooms that open files: publish to know the tree it replaces, preview to serve one, intake what it takes in. */
    static final Set<String> READERS = Set.of("source", "publish", "preview", "intake");

    static final Set<String> WRITERS = Set.of("publish", "intake");

    private static final String HOUSE = "vn.niemyet";

    /** Every class of the engine, without its tests; read once for all who walk through the house. */
    static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    private Rooms() {}

    /** The room of a class of ours, {@code markup} for {@code vn.niemyet.markup.Tables}; empty for any other class. */
    static Optional<String> of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.equals(HOUSE) && !name.startsWith(HOUSE + ".")) {
            return Optional.empty();
        }
        return Optional.of(
                name.equals(HOUSE) ? "" : name.substring(HOUSE.length() + 1).split("\\.", 2)[0]);
    }

    /** The library a class belongs to by the longest name that fits, {@code java} for {@code java.util.List}. */
    static Optional<String> libraryOf(JavaClass type) {
        return LIBRARIES.keySet().stream()
                .filter(prefix -> isWithin(type.getName(), prefix))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private static boolean isWithin(String name, String prefix) {
        return name.length() > prefix.length() && name.charAt(prefix.length()) == '.' && name.startsWith(prefix);
    }
}
