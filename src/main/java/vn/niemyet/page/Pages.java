package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.LogBook;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.page.template.Templates;

/**
 * All pages of a corpus: planned at once, rendered one by one from any thread. The pages of directives are apart, because each
 * needs its text.
 */
public final class Pages {
    private final Templates templates;
    private final DirectivePages directives;
    private final List<PlannedPage> planned;

    Pages(Edition edition, Templates templates, TileMaps maps, List<LogBook.Event> log) {
        this.templates = templates;
        this.directives = new DirectivePages(edition);
        List<PlannedPage> all = new ArrayList<>();
        new LogPage(edition, log).plan(new Templated(templates, all));
        plan(edition, templates, maps, all);
        this.planned = List.copyOf(all);
    }

    private static void plan(Edition edition, Templates templates, TileMaps maps, List<PlannedPage> all) {
        Templated pages = new Templated(templates, all);
        ListPages lists = new ListPages(edition);
        CitedPages cited = new CitedPages(edition, lists);
        new StartPage(edition, cited, maps).plan(pages);
        new ProvincePages(edition, lists).plan(pages);
        new DatePages(edition, lists).plan(pages);
        new AgencyPages(edition, lists).plan(pages);
        lists.plan(pages);
        cited.plan(pages);
        new SmallPages(edition).plan(pages);
        List<String> addresses = Stream.concat(
                        all.stream().map(PlannedPage::address),
                        edition.corpus().entries().stream().map(Entry::address))
                .toList();
        all.addAll(new SiteFiles(
                        edition.portal().baseUrl().toString(), edition.portal().title())
                .plan(addresses));
        all.addAll(new ServerFiles(edition.portal(), edition.today()).plan());
    }

    /** Every page and file but the directives' own pages. */
    public List<PlannedPage> planned() {
        return planned;
    }

    /** The page of a directive around its text. */
    public PlannedPage directive(Entry entry, SafeHtml text) {
        return new PlannedPage(
                entry.address(),
                PageKind.DIRECTIVE,
                () -> templates.render(PageKind.DIRECTIVE.template(), directives.view(entry, text)));
    }
}
