package vn.niemyet.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.NotFoundView;
import vn.niemyet.page.view.SearchView;
import vn.niemyet.settings.Feature;

/** The search page and the page for addresses that lead nowhere. */
final class SmallPages {
    private final Edition edition;

    SmallPages(Edition edition) {
        this.edition = edition;
    }

    void plan(Templated pages) {
        if (edition.portal().has(Feature.SEARCH)) {
            pages.add(Addresses.SEARCH, PageKind.SEARCH, this::search);
        }
        pages.add(Addresses.NOT_FOUND, PageKind.NOT_FOUND, this::notFound);
    }

    private SearchView search() {
        Words words = edition.words();
        Frames.Sketch sketch = new Frames.Sketch(Addresses.SEARCH, PageKind.SEARCH, "search", List.of());
        return new SearchView(
                edition.frames().frame(sketch, words.get("search.heading"), words.get("search.description")),
                Stream.of("tinh", "co-quan", "nam", "loai")
                        .map(id -> new SearchView.Facet(id, words.get("facet." + id)))
                        .toList(),
                undated());
    }

    private Optional<Link> undated() {
        boolean some = edition.corpus().byYear().containsKey(DirectiveId.YEAR_UNKNOWN);
        return some
                ? Optional.of(new Link(edition.words().get("search.undated"), Addresses.UNDATED))
                : Optional.empty();
    }

    private NotFoundView notFound() {
        Words words = edition.words();
        Frames.Sketch sketch = new Frames.Sketch(Addresses.NOT_FOUND, PageKind.NOT_FOUND, "", List.of());
        return new NotFoundView(
                edition.frames().frame(sketch, words.get("notfound.heading"), words.get("notfound.words")));
    }
}
