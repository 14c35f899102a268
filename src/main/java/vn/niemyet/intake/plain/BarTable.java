package vn.niemyet.intake.plain;

import java.util.List;

/** A Markdown table in the lines of a text: neighbouring lines with bars, one of them {@code |---|---|}, and a caption. */
final class BarTable {
    private BarTable() {}

    /** The index behind the table that begins at a line; the same index where none does. */
    static int end(List<String> lines, int start) {
        int end = behindBars(lines, start);
        boolean delimiter = lines.subList(start, end).stream().anyMatch(BarTable::isDelimiter);
        if (!delimiter || end - start < 2) {
            return start;
        }
        return end < lines.size() && isCaption(lines.get(end).strip()) ? end + 1 : end;
    }

    /** The index behind the neighbouring lines with bars that begin at a line. */
    static int behindBars(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
            end++;
        }
        return end;
    }

    private static boolean isDelimiter(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static boolean isCaption(String line) {
        return line.startsWith("[") && line.endsWith("]") && line.length() > 2;
    }
}
