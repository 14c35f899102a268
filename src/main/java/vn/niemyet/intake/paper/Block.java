package vn.niemyet.intake.paper;

/** A piece of a paper from margin to margin: a paragraph, a table, or lines that are Markdown already. */
public sealed interface Block permits Paragraph, Grid, Verbatim {

    /** Its characters without any look, for those who look for words. */
    String words();
}
