package vn.niemyet.intake.paper;

/**
 * How much one paper may ask of the machine. A directive stays far below; what goes beyond is a mistake or an attack.
 *
 * @param bytes of the file
 * @param unpacked bytes of one compressed part of it, unpacked
 * @param pages of a PDF
 * @param characters of text
 * @param depth of things within each other: elements, tables
 */
public record Bounds(int bytes, long unpacked, int pages, int characters, int depth) {
    private static final int MEBI = 1 << 20;

    /** The bounds of the command {@code intake}. */
    public static final Bounds USUAL = new Bounds(50 * MEBI, 100L * MEBI, 2_000, 5_000_000, 256);
}
