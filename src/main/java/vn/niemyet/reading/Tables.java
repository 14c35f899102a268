package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.FlatText;

/** The tables of body and annexes, in the order of the text. */
final class Tables {
    private Tables() {}

    static List<Table> of(FlatText flat, Layout layout) {
        List<Table> tables = new ArrayList<>();
        List<Layout.Part> parts = new ArrayList<>(List.of(layout.body()));
        parts.addAll(Forms.without(flat, layout.annex()));
        for (Layout.Part part : parts) {
            if (!part.isEmpty()) {
                BarTables.find(flat, part, tables);
                LostTables.find(flat, part, tables);
                tables.sort(Comparator.comparingInt(Table::start));
                RowTables.find(flat, part, tables);
            }
        }
        tables.sort(Comparator.comparingInt(Table::start));
        return tables;
    }

    /** The table that holds {@code index}. */
    static @Nullable Table at(List<Table> tables, int index) {
        int low = 0;
        int high = tables.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Table table = tables.get(middle);
            if (index < table.start()) {
                high = middle - 1;
            } else if (index >= table.end()) {
                low = middle + 1;
            } else {
                return table;
            }
        }
        return null;
    }
}
