package vn.niemyet.reading;

/**
 * A paragraph of body or annex that can give work on its own: the first of an item, a further one, a dash.
 *
 * @param start index of its first word, behind number or dash
 * @param item path of the item it stands in, empty outside
 * @param rank how deep it stands: what a unit says holds for the deeper ones behind it
 * @param zone whether orders are to be expected here
 */
record Unit(int start, int end, String item, int rank, Shape shape, Zone zone) {

    /** How it begins. */
    enum Shape {
        ITEM,
        PARAGRAPH,
        DASH
    }

    /** What the text around it is for. */
    enum Zone {
        /** Before the first order: who met, what happened, căn cứ. */
        OPENING,
        /** Aims, assessments, principles. */
        TELLING,
        /** Tasks. */
        ORDERING,
        /** Annexes and footnotes. */
        ANNEX
    }

    /** The same where orders have begun before it. */
    Unit ordering() {
        return zone == Zone.OPENING ? new Unit(start, end, item, rank, shape, Zone.ORDERING) : this;
    }

    boolean orders() {
        return zone == Zone.ORDERING;
    }
}
