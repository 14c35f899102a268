package vn.niemyet.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.page.template.Templates;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Site;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/** The templates, words and settings of a portal, made ready once; gives the {@link Pages} of a corpus. */
public final class Press {
    private static final String STYLE = "assets/style.css";
    private static final String SCRIPT = "assets/portal.js";
    private static final String SEARCH_SCRIPT = "assets/search.js";
    private static final String TILES = "tiles.txt";

    private final Templates templates;
    private final Words words;
    private final Portal portal;
    private final TileMaps maps;

    private Press(Templates templates, Words words, Portal portal, TileMaps maps) {
        this.templates = templates;
        this.words = words;
        this.portal = portal;
        this.maps = maps;
    }

    /**
     * Compiles the templates and reads the messages.
     *
     * @param folder the template folder as messages name it
     * @param files all text files of that folder by name, {@code /} between names: {@code directive.ftlh}, {@code parts/…},
     *     {@code messages_vi.properties}, {@code assets/style.css}
     */
    public static Outcome<Press> setUp(String folder, Map<String, String> files, Portal portal) {
        List<Problem> problems = new ArrayList<>();
        Words words = Words.read(
                messages(folder, files, "vi", problems),
                portal.language().equals("vi") ? "" : messages(folder, files, portal.language(), problems));
        Outcome<Templates> templates = Templates.compile(
                new Templates.Input(folder, files, Map.of("site", site(files, portal, words)), words));
        problems.addAll(templates.problems());
        Arrays.stream(PageKind.values())
                .filter(kind -> kind != PageKind.FILE)
                .filter(kind -> !files.containsKey(kind.template() + ".ftlh"))
                .forEach(kind -> problems.add(templates.value().missing(kind.template())));
        TileMaps maps = TileMaps.read(files.getOrDefault(TILES, ""));
        return new Outcome<>(new Press(templates.value(), words, portal, maps), problems);
    }

    private static String messages(String folder, Map<String, String> files, String language, List<Problem> problems) {
        String name = "messages_" + language + ".properties";
        if (!files.containsKey(name)) {
            problems.add(Problem.of(Code.TEMPLATE_MISSING, Place.startOf(folder), name, folder));
        }
        return files.getOrDefault(name, "");
    }

    private static Site site(Map<String, String> files, Portal portal, Words words) {
        return new Site(
                portal.title(),
                portal.language(),
                portal.language().equals("en"),
                portal.owner().name(),
                Optional.of(portal.owner().email()).filter(mail -> !mail.isEmpty()),
                new Site.Licence(portal.licence().name(), portal.licence().text()),
                portal.notices(),
                sections(words),
                asset(STYLE, files),
                asset(SCRIPT, files),
                portal.features().search() ? asset(SEARCH_SCRIPT, files) : Optional.empty(),
                portal.features().feeds());
    }

    private static List<Site.Section> sections(Words words) {
        return List.of(
                new Site.Section("provinces", words.get("nav.provinces"), Addresses.PROVINCES),
                new Site.Section("dates", words.get("nav.dates"), Addresses.DATES),
                new Site.Section("agencies", words.get("nav.agencies"), Addresses.AGENCIES),
                new Site.Section("kinds", words.get("nav.kinds"), Addresses.KINDS),
                new Site.Section("central", words.get("nav.central"), Addresses.CENTRAL_DOCUMENTS),
                new Site.Section("all", words.get("nav.all"), Addresses.ALL));
    }

    /** The address of an asset with a mark of its content, so that a browser never shows a new page in an old style. */
    private static Optional<String> asset(String name, Map<String, String> files) {
        return Optional.ofNullable(files.get(name)).map(text -> {
            CRC32 sum = new CRC32();
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            return name + "?v=" + Long.toHexString(sum.getValue());
        });
    }

    /** The text files that go into the portal as they are, by address: all of {@code assets/}. */
    public static Map<String, String> assets(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("assets/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The pages of a corpus. */
    public Pages pages(Corpus corpus) {
        return new Pages(new Edition(corpus, portal, words), templates, maps);
    }
}
