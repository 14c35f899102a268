package vn.niemyet.markup;

/**
 * How much one text may ask of the machine. A real directive stays far below; beyond, the text is a mistake or an attack, and
 * the build says where.
 */
final class Limits {
    /** Quotations and lists within each other. */
    static final int BLOCKS = 32;

    /** Bold within italic within a link … */
    static final int INLINES = 32;

    /** Lines, or characters that Markdown may take for a mark, in one text: each costs memory in the tree. */
    static final int MARKS = 200_000;

    static final int TABLE_COLUMNS = 200;

    /** In all tables of a text, empty cells included. */
    static final int TABLE_CELLS = 200_000;

    private Limits() {}
}
