package vn.niemyet.reading;

/**
 * How a number of an item is printed, and how far out such items usually stand (bố cục: phần, chương, mục, điều, khoản,
 * điểm). Styles of one rank may nest in either order; the text decides.
 */
enum MarkerStyle {
    /** {@code Phần I}, {@code PHẦN THỨ NHẤT}. */
    PART(0),
    /** {@code Chương II}. */
    CHAPTER(1),
    /** {@code A.} */
    CAPITAL(2),
    /** {@code II.} */
    ROMAN(3),
    /** {@code Mục 2}. */
    SECTION(4),
    /** {@code Điều 3.} */
    ARTICLE(5),
    /** {@code 7.}, {@code 7/}, {@code 7-} */
    NUMBER(6),
    /** {@code 7.1.}, {@code 7.1.2} */
    DECIMAL(7),
    /** {@code 7)} */
    HALF_BRACKET_NUMBER(8),
    /** {@code đ)}, {@code a.} */
    LETTER(8),
    /** {@code (12)} */
    BRACKET_NUMBER(8),
    /** {@code (a)} */
    BRACKET_LETTER(8),
    /** {@code (iv)} */
    BRACKET_ROMAN(8);

    private final int rank;

    MarkerStyle(int rank) {
        this.rank = rank;
    }

    /** Smaller stands further out. */
    int rank() {
        return rank;
    }

    /** Digits with a point: the form that a year, a decimal or a date can take as well. */
    boolean looksLikeNumber() {
        return this == NUMBER || this == DECIMAL;
    }
}
