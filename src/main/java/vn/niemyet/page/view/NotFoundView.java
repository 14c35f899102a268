package vn.niemyet.page.view;

/** {@code 404.html}. */
public record NotFoundView(Frame page) {}
