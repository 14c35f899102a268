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
 * @param part whether a part of the paper begins with it, {@code THÔNG BÁO}, or the line behind its subject
 */
record Line(int start, int first, int end, int stop, Kind kind, boolean item, boolean part) {

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
        /** {@code |} alone: what is left of the border between two columns of a letterhead */
        BORDER,
        /** {@code > …} */
        QUOTE,
        /** {@code ```} */
        FENCE,
        TEXT
    }

    /** Whether it shows nothing. */
    boolean isBlank() {
        return kind == Kind.BLANK || kind == Kind.BORDER;
    }

    /** Whether something begins with it, even without an empty line above. */
    boolean begins() {
        return isText() && (item || part);
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
        return new Line(start, first, end, stop, kind, true, part);
    }

    Line withPart() {
        return new Line(start, first, end, stop, kind, item, true);
    }
}
