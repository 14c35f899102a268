package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * Finds tables that lost their lines: each cell is a paragraph of its own, the head begins with {@code TT}, and each row with
 * its number.
 */
final class LostTables {
    private static final int LONGEST_HEAD_CELL = 80;
    private static final int LONGEST_ORDINAL = 20;
    private static final int MOST_COLUMNS = 16;
    private static final Phrases<Boolean> BEHIND =
            Phrases.set("phụ lục", "ghi chú", "nơi nhận", "biểu số", "mẫu số", "biểu mẫu", "tm", "kt");

    private final FlatText flat;
    private final List<Layout.Part> paragraphs;

    private LostTables(FlatText flat, List<Layout.Part> paragraphs) {
        this.flat = flat;
        this.paragraphs = paragraphs;
    }

    static void find(FlatText flat, Layout.Part part, List<Table> tables) {
        LostTables finder = new LostTables(flat, paragraphs(flat, part));
        for (int i = 0; i < finder.paragraphs.size(); ) {
            int head = finder.headEnd(i);
            int rows = head < 0 ? -1 : finder.rowsEnd(head, head - i);
            if (rows > head) {
                tables.add(finder.table(i, head, rows));
            }
            i = rows > head ? rows : i + 1;
        }
    }

    private static List<Layout.Part> paragraphs(FlatText flat, Layout.Part part) {
        List<Layout.Part> all = new ArrayList<>();
        for (int start = part.start(); start < part.end(); ) {
            int gap = flat.value().indexOf("\n\n", start);
            int end = gap < 0 || gap > part.end() ? part.end() : gap;
            if (end > start) {
                all.add(new Layout.Part(start, end));
            }
            start = end + 2;
        }
        return all;
    }

    private String words(int paragraph) {
        Layout.Part part = paragraphs.get(paragraph);
        int end = Math.min(part.end(), part.start() + LONGEST_HEAD_CELL + 1);
        return flat.folded().substring(part.start(), end).replace('\n', ' ').strip();
    }

    /** The paragraph behind the head that begins here, or -1. */
    private int headEnd(int first) {
        Layout.Part opening = paragraphs.get(first);
        boolean brief = opening.end() - opening.start() <= LONGEST_ORDINAL;
        if (!brief || Table.Column.of(words(first)) != Table.Column.ORDINAL) {
            return -1;
        }
        int at = first + 1;
        while (at < paragraphs.size() && at - first < MOST_COLUMNS && !isOrdinal(words(at))) {
            if (words(at).length() > LONGEST_HEAD_CELL) {
                return -1;
            }
            at++;
        }
        return at < paragraphs.size() && at - first >= 2 && isOrdinal(words(at)) ? at : -1;
    }

    /** Behind the last row, which holds no more cells than the longest of the others or the head. */
    private int rowsEnd(int first, int columns) {
        int longest = columns;
        int row = first;
        int at = first;
        while (at < paragraphs.size() && !BEHIND.at(words(at), 0, words(at).length())) {
            if (isOrdinal(words(at))) {
                longest = Math.max(longest, at - row);
                row = at;
            }
            at++;
        }
        return Math.min(at, row + longest);
    }

    /** A bare {@code 1}, {@code 1.}, {@code II}, {@code A}, {@code 2.1}. */
    private static boolean isOrdinal(String words) {
        if (words.isEmpty() || words.length() > 6) {
            return false;
        }
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        boolean year = bare.length() == 4 && bare.indexOf('.') < 0;
        boolean digits = !bare.isEmpty() && !year && bare.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        return digits || Ordinals.roman(bare) > 0 || (bare.length() == 1 && Ordinals.letter(bare.charAt(0)) > 0);
    }

    private Table table(int first, int head, int behind) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = first; i < head; i++) {
            columns.add(Table.Column.of(words(i)));
        }
        List<List<Layout.Part>> rows = new ArrayList<>();
        List<Layout.Part> row = new ArrayList<>();
        for (int i = head; i < behind; i++) {
            if (isOrdinal(words(i)) && !row.isEmpty()) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(paragraphs.get(i));
        }
        rows.add(row);
        return new Table(
                paragraphs.get(first).start(), paragraphs.get(behind - 1).end(), columns, rows);
    }
}
