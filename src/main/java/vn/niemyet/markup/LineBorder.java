package vn.niemyet.markup;

/** What the end of a line means for the line that follows it. */
enum LineBorder {
    /** The paper was too narrow: the sentence flows on. */
    FLOW,
    /** The line was meant as one, as in a letterhead or a signature block. */
    BREAK,
    /** A new paragraph or item begins. */
    CUT
}
