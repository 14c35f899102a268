package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Kind;

/**
 * Gives documents that stand side by side, each with its kind, what the last of them says for all: {@code Chỉ thị 15, Chỉ thị 16
 * và Chỉ thị 19 của Thủ tướng Chính phủ} the body, {@code Kế hoạch 35/KH-UBND, Kế hoạch 36/KH-UBND cùng ngày 05/3/2021} the date;
 * and the day of the one before to {@code Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 19-NQ/TW, cùng ngày}.
 */
final class Companions {
    private static final int LONGEST_JOINT = 4;
    /** What a document is about stands between its date and the next number. */
    private static final int LONGEST_TITLE = 300;

    private static final String SAME_DAY = "cùng ngày";

    private Companions() {}

    static List<Mention> join(Scan scan, List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions);
        for (int i = 1; i < joined.size(); i++) {
            joined.set(i, onSameDay(scan, joined.get(i - 1), joined.get(i)));
        }
        for (int i = joined.size() - 2; i >= 0; i--) {
            Mention mention = joined.get(i);
            Mention next = joined.get(i + 1);
            if (mention.number().isPresent() && next.number().isPresent() && areJoined(scan, mention, next)) {
                joined.set(i, shared(scan, mention, next));
            }
        }
        return joined;
    }

    private static Mention onSameDay(Scan scan, Mention before, Mention mention) {
        boolean undated = mention.number().isPresent() && mention.date().isEmpty();
        if (!undated || mention.start() - before.end() > LONGEST_TITLE) {
            return mention;
        }
        int at = scan.gap(mention.end());
        at = scan.at(at) == ',' || scan.at(at) == '(' ? scan.gap(at + 1) : at;
        return scan.starts(at, SAME_DAY) ? mention.dated(before.date()) : mention;
    }

    private static Mention shared(Scan scan, Mention mention, Mention next) {
        Optional<Kind> kind = mention.kind();
        boolean body = mention.isBare() && mention.named().isEmpty() && kind.equals(next.kind());
        Mention named = body ? mention.namedBy(next.named()) : mention;
        boolean day = mention.date().isEmpty()
                && next.date()
                        .filter(date -> scan.wordBefore(date.start() + "ngày".length(), SAME_DAY))
                        .isPresent();
        return day ? named.dated(next.date()) : named;
    }

    /** Only a comma or {@code và} between them. */
    private static boolean areJoined(Scan scan, Mention mention, Mention next) {
        int from = mention.end();
        int to = next.start();
        if (to <= from || to - from > LONGEST_JOINT) {
            return false;
        }
        String words = scan.folded(from, to).strip();
        return words.equals(",") || words.equals("và") || words.equals(", và") || words.equals(";");
    }
}
