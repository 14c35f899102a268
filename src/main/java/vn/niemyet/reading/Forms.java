package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * Forms that an annex holds for others to fill in (biểu mẫu): {@code Mẫu số 01}, {@code ĐỀ CƯƠNG BÁO CÁO}, {@code ĐƠN ĐỀ NGHỊ}. What
 * they ask of whom is no work that the paper gives.
 */
final class Forms {
    private static final Beginnings TITLES = Beginnings.of(
            "mẫu số|mẫu báo cáo|mẫu biểu|mẫu đơn|mẫu phiếu|mẫu tờ|mẫu kế hoạch|mẫu văn bản|mẫu công văn|(mẫu|biểu mẫu|biểu số|"
                    + "đề cương|đơn đề nghị|đơn xin|tờ khai|phiếu khảo sát|phiếu đăng ký|phiếu đề nghị");
    private static final List<String> IN_HEAD = List.of("mẫu ", "đề cương ", "biểu ");
    private static final int LONGEST = 60;
    /** No paper has so many annexes; what follows is one. */
    private static final int MOST_PARTS = 64;

    private Forms() {}

    /** The annexes of a block, each up to the form it holds; those that follow one another are one part. */
    static List<Layout.Part> without(FlatText flat, Layout.Part block) {
        List<Layout.Part> parts = new ArrayList<>();
        for (Annexes.Annex annex : Annexes.of(flat, block)) {
            int start = annex.part().start();
            int end = parts.size() < MOST_PARTS ? form(flat, annex.part()) : block.end();
            Layout.Part last = parts.isEmpty() ? block : parts.get(parts.size() - 1);
            if (!parts.isEmpty() && last.end() == start) {
                parts.set(parts.size() - 1, new Layout.Part(last.start(), end));
            } else if (end > start) {
                parts.add(new Layout.Part(start, end));
            }
            if (end == block.end()) {
                break;
            }
        }
        return parts;
    }

    /** Where the form of an annex begins; its end where it holds none. */
    private static int form(FlatText flat, Layout.Part annex) {
        int line = annex.start();
        while (line < annex.end()) {
            int newline = flat.value().indexOf('\n', line);
            int end = newline < 0 || newline > annex.end() ? annex.end() : newline;
            if (isTitle(flat, line, end, annex.start())) {
                return line;
            }
            line = Glance.skipBlanks(flat.value(), end, annex.end());
        }
        return annex.end();
    }

    /** A short line of its own, and none in the middle of a sentence: {@code … theo / Mẫu số 01 ban hành kèm theo Quy chế này.}. */
    private static boolean isTitle(FlatText flat, int line, int end, int start) {
        if (end - line > LONGEST || end <= line || ".,;".indexOf(flat.value().charAt(end - 1)) >= 0) {
            return false;
        }
        boolean capital = Glance.isUpper(flat.value(), line) || flat.value().charAt(line) == '(';
        if (capital && TITLES.at(flat.folded(), line)) {
            return line == start || isAfterLine(flat, line, start);
        }
        boolean head = line == start && flat.folded().startsWith("phụ lục", line);
        int colon = head ? flat.folded().substring(line, end).indexOf(':') : -1;
        int behind = Glance.skipBlanks(flat.folded(), colon < 0 ? end : line + colon + 1, end);
        return head && IN_HEAD.stream().anyMatch(word -> flat.folded().startsWith(word, behind));
    }

    /** An empty line stands before it, the end of a sentence, or a line in capitals or in brackets. */
    private static boolean isAfterLine(FlatText flat, int line, int start) {
        char last = Glance.before(flat.value(), line, start);
        return Glance.isAfterGap(flat.value(), line, start)
                || ".;:)/".indexOf(last) >= 0
                || Character.isUpperCase(last);
    }
}
