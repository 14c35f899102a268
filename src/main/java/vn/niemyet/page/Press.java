package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.LogBook;
import vn.niemyet.page.template.Templates;
import vn.niemyet.page.template.Words;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.Settings;
import vn.niemyet.source.TemplateFolder;

/** The templates, words and settings of a portal, made ready once; gives the {@link Pages} of a corpus. */
public final class Press {
    private static final String TILES = "tiles.properties";

    private final Templates templates;
    private final Words words;
    private final Settings settings;
    private final TileMaps maps;

    private Press(Templates templates, Words words, Settings settings, TileMaps maps) {
        this.templates = templates;
        this.words = words;
        this.settings = settings;
        this.maps = maps;
    }

    /** Compiles the templates and reads the messages. */
    public static Outcome<Press> setUp(TemplateFolder folder, Settings settings) {
        List<Problem> problems = new ArrayList<>();
        String language = settings.portal().language();
        Words words = Words.read(
                messages(folder, "vi", problems), language.equals("vi") ? "" : messages(folder, language, problems));
        Outcome<Templates> templates = Templates.compile(new Templates.Input(
                folder.name(),
                folder.texts(),
                Map.of("site", SiteWords.of(settings, folder, words)),
                words,
                language.equals("en")));
        problems.addAll(templates.problems());
        Arrays.stream(PageKind.values())
                .filter(kind -> kind != PageKind.FILE)
                .filter(kind -> !folder.texts().containsKey(kind.template() + ".ftlh"))
                .forEach(kind -> problems.add(templates.value().missing(kind.template())));
        TileMaps maps = TileMaps.read(folder.texts().getOrDefault(TILES, ""));
        return new Outcome<>(new Press(templates.value(), words, settings, maps), problems);
    }

    private static String messages(TemplateFolder folder, String language, List<Problem> problems) {
        String name = "messages_" + language + ".properties";
        if (!folder.texts().containsKey(name)) {
            problems.add(Problem.of(Code.TEMPLATE_MISSING, Place.startOf(folder.name()), name, folder.name()));
        }
        return folder.texts().getOrDefault(name, "");
    }

    /** The words whose keys begin with {@code prefix}, by the rest of their keys, their blanks still open. */
    public SortedMap<String, String> words(String prefix) {
        SortedMap<String, String> chosen = new TreeMap<>();
        words.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> chosen.put(key.substring(prefix.length()), words.raw(key)));
        return chosen;
    }

    /**
     * The pages of a corpus.
     *
     * @param log what happened to papers, newest first
     * @param withdrawn since when a paper is withdrawn, by its address
     */
    public Pages pages(Corpus corpus, List<LogBook.Event> log, Map<String, String> withdrawn) {
        return new Pages(new Edition(corpus, settings, words, withdrawn), templates, maps, log);
    }
}
