package vn.niemyet.markup;

/**
 * One line of a file as the preparation for Markdown looks at it.
 *
 * @param start offset of its first character in the file
 * @param first offset of its first character that is no blank; {@code end} on an empty line
 * @param end offset behind its last character that is no blank
 * @param stop offset of its line end in the file
 * @param kind what Markdown would take it for
 * @param item whether a numbered item of the directive begins with it
 */
record Line(int start, int first, int end, int stop, Kind kind, boolean item) {

    enum Kind {
        BLANK,
        /** {@code ## THÔNG BÁO} */
        HEADING,
        /** {@code - Sở Y tế;} */
        BULLET,
        /** {@code *} alone, as on the letterhead of a Party document */
        LONE_MARK,
        /** {@code -------}, {@code ===}, {@code ***} */
        RULE,
        /** {@code – Sở Y tế;} with a dash or a dot that is no mark of Markdown */
        DASH,
        /** {@code > …} */
        QUOTE,
        /** {@code ```} */
        FENCE,
        TEXT
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** How many characters it shows, blanks at either end not counted. */
    int length() {
        return end - first;
    }

    int indent() {
        return first - start;
    }

    Line withItem() {
        return new Line(start, first, end, stop, kind, true);
    }
}
