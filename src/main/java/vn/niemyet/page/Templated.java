package vn.niemyet.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.niemyet.page.template.Templates;

/** Plans pages: a view that is made only when the page is rendered, and its template. */
final class Templated {
    private final Templates templates;
    private final List<PlannedPage> pages;

    Templated(Templates templates, List<PlannedPage> pages) {
        this.templates = templates;
        this.pages = pages;
    }

    void add(String address, PageKind kind, Supplier<? extends Record> view) {
        pages.add(new PlannedPage(address, kind, () -> templates.render(kind.template(), view.get())));
    }

    /** Plans all pages of a long list. */
    <T> void addAll(List<Paging.Slice<T>> slices, PageKind kind, Function<Paging.Slice<T>, ? extends Record> view) {
        slices.forEach(slice -> add(slice.address(), kind, () -> view.apply(slice)));
    }
}
