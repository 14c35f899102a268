package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the block of a joint paper (văn bản liên tịch) by its signers: side by side in columns, or one below the other. The
 * block of one signer stays whole.
 */
final class Signers {
    private static final int MOST = 6;

    private Signers() {}

    static List<List<Line>> of(List<Line> block) {
        if (block.isEmpty()) {
            return List.of();
        }
        List<List<Line>> columns = columns(block);
        return columns.size() > 1 ? columns : below(block);
    }

    /** The columns, where each of them holds a name. */
    private static List<List<Line>> columns(List<Line> block) {
        List<List<Line>> columns = new ArrayList<>();
        int last = block.stream().mapToInt(Line::column).max().orElse(0);
        for (int i = 0; i <= last && last < MOST; i++) {
            int column = i;
            List<Line> lines =
                    block.stream().filter(line -> line.column() == column).toList();
            int name = SignatureReader.nameStart(lines);
            if (name < 1) {
                return List.of(block);
            }
            columns.add(lines);
        }
        return columns;
    }

    /** {@code GIÁM ĐỐC / Trần Văn A / SỞ Y TẾ / GIÁM ĐỐC / Lê Thị B}: cut behind each name that marks or offices follow. */
    private static List<List<Line>> below(List<Line> block) {
        List<List<Line>> signers = new ArrayList<>();
        List<Line> rest = block;
        for (int end = nameEnd(rest);
                end > 0 && signers.size() < MOST && isSigned(rest.subList(end, rest.size()));
                end = nameEnd(rest)) {
            signers.add(rest.subList(0, end));
            rest = rest.subList(end, rest.size());
        }
        signers.add(rest);
        return signers;
    }

    private static int nameEnd(List<Line> lines) {
        int name = SignatureReader.nameStart(lines);
        return name < 0 ? -1 : NameLines.endAt(lines, name, lines.size(), SignatureReader.capitals(lines, name));
    }

    private static boolean isSigned(List<Line> lines) {
        int name = SignatureReader.nameStart(lines);
        return name > 0 && lines.subList(0, name).stream().anyMatch(SignatureForms::begins);
    }
}
