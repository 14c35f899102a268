package vn.niemyet.search;

/**
 * Words that say little by themselves, in their plain form. They stand in the root of the index, not in the client, so that both
 * change together.
 */
final class WeakWords {
    /** Need not stand in a document that has the words around them (hư từ): {@code và}, {@code các}, {@code của}. */
    static final String LINKS = "va cac cua cho ve tai theo trong nhung o la co voi de do tu den mot nay duoc khi";

    /** A number before one of these counts something and is no document's: {@code 5 năm}, {@code 20 hộ}. */
    static final String AMOUNTS = "nam thang ngay tuan quy gio phut trieu ti nghin dong lan nguoi ho xa huyen tinh k";

    /** What a province is called before its name; need not stand there: {@code tỉnh Lai Châu}, {@code TP Huế}. */
    static final String AREAS = "tinh thanh pho tp";

    private WeakWords() {}
}
