package vn.niemyet.reading;

import java.util.List;
import java.util.Set;

/**
 * A table of the text with the meaning of its columns, as far as its head tells.
 *
 * @param start index of its first character in the flat text
 * @param rows the cells of each row below the head, the row's number included where it has one
 */
record Table(int start, int end, List<Column> columns, List<List<Layout.Part>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether the head says who does something. */
    boolean assignsWork() {
        return columns.contains(Column.LEAD);
    }

    /** What the cells of a column hold. */
    enum Column {
        /** {@code TT}, {@code STT}. */
        ORDINAL,
        /** {@code Cơ quan chủ trì}, {@code Đơn vị thực hiện}. */
        LEAD,
        /** {@code Đơn vị phối hợp}. */
        SUPPORT,
        /** {@code Thời gian hoàn thành}. */
        TIME,
        OTHER;

        private static final Set<String> ORDINALS = Set.of("tt", "stt", "tt.", "stt.", "số tt", "số thứ tự");

        /** Reads the folded words of a head's cell. */
        static Column of(String words) {
            if (ORDINALS.contains(words)) {
                return ORDINAL;
            }
            boolean who = containsAny(words, "cơ quan", "đơn vị", "phân công", "trách nhiệm");
            if (words.contains("phối hợp") && !words.contains("chủ trì")) {
                return SUPPORT;
            }
            if (words.startsWith("chủ trì")
                    || (who
                            && containsAny(
                                    words,
                                    "chủ trì",
                                    "thực hiện",
                                    "đầu mối",
                                    "tham mưu",
                                    "chịu trách nhiệm",
                                    "phụ trách"))) {
                return LEAD;
            }
            return containsAny(words, "thời gian", "thời hạn", "tiến độ", "hoàn thành") ? TIME : OTHER;
        }

        private static boolean containsAny(String words, String... parts) {
            for (String part : parts) {
                if (words.contains(part)) {
                    return true;
                }
            }
            return false;
        }
    }
}
