package vn.niemyet.intake.plain;

import java.util.List;

/** A Markdown table in the lines of a text: neighbouring lines with bars, one of them {@code |---|---|}, and a caption. */
final class BarTable {
    private BarTable() {}

    /** The index behind the table that begins at a line; the same index where none does. */
    static int end(List<String> lines, int start) {
        int end = start;
        boolean delimiter = false;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            delimiter |= isDelimiter(lines.get(end));
            end++;
        }
        if (!delimiter || end - start < 2) {
            return start;
        }
        return end < lines.size() && isCaption(lines.get(end).strip()) ? end + 1 : end;
    }

    private static boolean isDelimiter(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static boolean isCaption(String line) {
        return line.startsWith("[") && line.endsWith("]") && line.length() > 2;
    }
}
