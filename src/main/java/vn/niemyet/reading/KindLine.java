package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Kinds;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * The line that names the kind (tên loại văn bản): {@code THÔNG BÁO}, {@code THÔNG BÁO KẾT LUẬN}, {@code K Ế  H O Ạ C H}, or
 * {@code KẾ HOẠCH} with the subject on the same line.
 *
 * @param end index behind the kind's words
 */
record KindLine(Kind kind, int start, int end) {
    private static final int MOST_WORDS = 8;
    private static final List<String> URGENCIES =
            List.of("khẩn", "hỏa tốc", "thượng khẩn", "mật", "số", "liên ngành", "liên sở", "liên tịch");

    /** The kind that this line is the heading of. */
    static Optional<KindLine> at(FlatText flat, Kinds kinds, List<Line> lines, int index) {
        Line line = lines.get(index);
        Optional<KindLine> own = onOneLine(kinds, line);
        return own.isPresent() ? own : onTwoLines(flat, kinds, lines, index);
    }

    private static Optional<KindLine> onOneLine(Kinds kinds, Line line) {
        String value = line.value();
        int end = wordsEnd(value);
        Optional<Kind> whole = named(kinds, value.substring(0, end));
        if (whole.isPresent()) {
            return whole.map(kind -> new KindLine(kind, line.start(), line.start() + ownEnd(kind, line, end)));
        }
        boolean capitals = line.isCapitals() || beginsInCapitals(value);
        return capitals ? beforeSubject(kinds, line) : Optional.empty();
    }

    /** {@code KẾ HOẠCH Phòng, chống …}: two words in capitals, a subject in small letters behind them. */
    static boolean beginsInCapitals(String value) {
        int words = 0;
        int at = 0;
        while (at < value.length() && words < 2) {
            char c = value.charAt(at++);
            if (c == ' ') {
                words++;
            } else if (!Character.isUpperCase(c)) {
                return false;
            }
        }
        return words == 2 && Character.isLetter(value.charAt(at - 2));
    }

    /** {@code THÔNG BÁO KẾT LUẬN} is a thông báo whose subject begins with {@code kết luận}. */
    private static int ownEnd(Kind kind, Line line, int end) {
        String name = Folding.matching(kind.name());
        boolean longer = line.folded().startsWith(name + " ") && name.length() < end;
        String rest = longer ? line.folded().substring(name.length() + 1, end) : "";
        boolean urgency = URGENCIES.stream().anyMatch(rest::startsWith);
        return longer && !urgency ? name.length() : end;
    }

    /** {@code KẾ HOẠCH TRIỂN KHAI …}: a kind with a mark, not followed by what would make it part of a body's name. */
    private static Optional<KindLine> beforeSubject(Kinds kinds, Line line) {
        String value = line.value();
        int end = value.length();
        for (int words = 0; words < MOST_WORDS; words++) {
            int next = value.indexOf(' ', words == 0 ? 0 : end + 1);
            if (next < 0) {
                return Optional.empty();
            }
            end = next;
            Optional<Kind> kind =
                    named(kinds, value.substring(0, end)).filter(k -> !k.mark().isEmpty());
            String rest = line.folded().substring(end).strip();
            boolean printed =
                    line.isCapitals() || value.substring(0, end).chars().noneMatch(Character::isLowerCase);
            boolean subject = !rest.isEmpty() && !rest.startsWith("và ") && Character.isLetter(rest.charAt(0));
            if (kind.isPresent() && words > 0 && printed && subject) {
                int at = line.start() + end;
                return kind.map(k -> new KindLine(k, line.start(), at));
            }
        }
        return Optional.empty();
    }

    /** {@code THÔNG / BÁO}: one word, then one or two, all capitals. */
    private static Optional<KindLine> onTwoLines(FlatText flat, Kinds kinds, List<Line> lines, int index) {
        Line line = lines.get(index);
        boolean single = line.isCapitals() && line.value().indexOf(' ') < 0 && index + 1 < lines.size();
        if (!single
                || !lines.get(index + 1).isCapitals()
                || lines.get(index + 1).afterGap()) {
            return Optional.empty();
        }
        int end = lines.get(index + 1).end();
        return named(kinds, flat.words(line.start(), end)).map(kind -> new KindLine(kind, line.start(), end));
    }

    /** A name of a kind, not merely its mark. */
    private static Optional<Kind> named(Kinds kinds, String words) {
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
        return capital ? kinds.named(words).filter(kind -> !kind.mark().equalsIgnoreCase(words)) : Optional.empty();
    }

    private static int wordsEnd(String value) {
        int end = value.length();
        while (end > 0 && !Character.isLetterOrDigit(value.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
