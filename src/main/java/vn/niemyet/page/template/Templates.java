package vn.niemyet.page.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * All templates of a portal, compiled once, rendered from many threads. Every value is escaped for HTML; a template can
 * neither make objects nor reach methods; a fault is a {@link Problem} at its template, line and column.
 */
public final class Templates {
    private static final String SUFFIX = ".ftlh";
    private static final int USUAL_PAGE = 64 * 1024;

    private final String folder;
    private final Map<String, Template> compiled = new HashMap<>();
    private final Queue<PageWriter> writers = new ConcurrentLinkedQueue<>();

    private Templates(String folder) {
        this.folder = folder;
    }

    /** What compiling needs: the folder's name for messages, its files by name, the records every template sees by name, and whether its words are English. */
    public record Input(
            String folder, Map<String, String> files, Map<String, Object> shared, Words words, boolean english) {}

    /** Compiles every {@code .ftlh}; all faults are reported, not just the first. */
    public static Outcome<Templates> compile(Input input) {
        Templates templates = new Templates(input.folder());
        List<Problem> problems = new ArrayList<>();
        Configuration configuration = configuration(input, problems);
        input.files().keySet().stream()
                .filter(name -> name.endsWith(SUFFIX))
                .sorted()
                .forEach(name -> templates.compile(name, configuration, problems));
        return new Outcome<>(templates, problems);
    }

    private static Configuration configuration(Input input, List<Problem> problems) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        StringTemplateLoader loader = new StringTemplateLoader();
        input.files().forEach(loader::putTemplate);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
        ViewWrapper wrapper = new ViewWrapper();
        configuration.setObjectWrapper(wrapper);
        share(configuration, input, problems);
        return configuration;
    }

    private static void share(Configuration configuration, Input input, List<Problem> problems) {
        configuration.setSharedVariable("m", WordModel.of(input.words()));
        configuration.setSharedVariable("whole", new WholeNumbers());
        configuration.setSharedVariable("own", new OwnWords(input.english()));
        input.shared().forEach((name, view) -> {
            try {
                configuration.setSharedVariable(name, view);
            } catch (freemarker.template.TemplateModelException notShown) {
                problems.add(Problem.of(
                        Code.TEMPLATE_BROKEN, Place.startOf(input.folder()), String.valueOf(notShown.getMessage())));
            }
        });
    }

    private void compile(String name, Configuration configuration, List<Problem> problems) {
        try {
            compiled.put(name.substring(0, name.length() - SUFFIX.length()), configuration.getTemplate(name));
        } catch (ParseException fault) {
            problems.add(
                    broken(name, new int[] {fault.getLineNumber(), fault.getColumnNumber()}, fault.getEditorMessage()));
        } catch (IOException fault) {
            problems.add(broken(name, new int[] {1, 1}, String.valueOf(fault.getMessage())));
        }
    }

    /** Whether there is a template of this name, {@code directive} for {@code directive.ftlh}. */
    public boolean has(String template) {
        return compiled.containsKey(template);
    }

    /** The problem of a template that should be there. */
    public Problem missing(String template) {
        return Problem.of(Code.TEMPLATE_MISSING, Place.startOf(folder), template + SUFFIX, folder);
    }

    /** Fills a template with a view: the bytes of a page. */
    public Outcome<byte[]> render(String template, Record view) {
        Template found = compiled.get(template);
        if (found == null) {
            return failed(missing(template));
        }
        PageWriter free = writers.poll();
        PageWriter out = free == null ? new PageWriter(USUAL_PAGE) : free;
        Outcome<byte[]> page = render(found, view, out);
        out.clear();
        writers.add(out);
        return page;
    }

    private Outcome<byte[]> render(Template found, Record view, PageWriter out) {
        try {
            found.process(view, out);
            return Outcome.of(out.bytes());
        } catch (TemplateNotFoundException missing) {
            return failed(missing(withoutSuffix(missing.getTemplateName())));
        } catch (TemplateException fault) {
            return failed(broken(fault.getTemplateSourceName(), position(fault), fault.getMessageWithoutStackTop()));
        } catch (IOException fault) {
            return failed(broken(found.getName(), new int[] {1, 1}, String.valueOf(fault.getMessage())));
        }
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static int[] position(TemplateException fault) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        return new int[] {line == null ? 1 : line, column == null ? 1 : column};
    }

    private static Outcome<byte[]> failed(Problem problem) {
        return new Outcome<>(new byte[0], List.of(problem));
    }

    private Problem broken(@Nullable String template, int[] position, @Nullable String why) {
        Place place = new Place(folder + "/" + template, Math.max(1, position[0]), Math.max(1, position[1]));
        return Problem.of(Code.TEMPLATE_BROKEN, place, firstLine(String.valueOf(why)));
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
