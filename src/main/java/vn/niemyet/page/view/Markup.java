package vn.niemyet.page.view;

/** HTML that was made safe before it came here; the only value that a template does not escape. */
public record Markup(String html) {}
