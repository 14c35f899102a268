package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;

/** Puts together a signer's name that a narrow column broke: {@code Bùi / Xuân Cường}, {@code Lê Tấn / Cận}. */
final class NameLines {
    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 90;
    private static final int LONGEST_WORD = 7;

    private NameLines() {}

    /**
     * Index behind the name that begins on line {@code from}, or {@code from} where none does.
     *
     * @param capitals whether names in capitals count, or only the others
     */
    static int endAt(List<Line> lines, int from, int limit, boolean capitals) {
        int words = 0;
        int at = from;
        while (at < Math.min(limit, from + MOST_LINES)
                && (at == from || joins(lines, at) || isLastWord(lines, at, words))) {
            int more = words(lines.get(at), capitals);
            if (more == 0 || words + more > MOST_WORDS) {
                break;
            }
            words += more;
            at++;
        }
        return words >= 2 ? at : from;
    }

    /** Parts of a name stand one below the other; empty lines count only where not every line has one. */
    private static boolean joins(List<Line> lines, int at) {
        Line line = lines.get(at);
        Line before = lines.get(at - 1);
        boolean doubleSpaced = before.afterGap() && at > 1 && lines.get(at - 2).afterGap();
        return line.column() == before.column() && (!line.afterGap() || doubleSpaced);
    }

    /** The last word of a name of two so far, alone at the block's end: {@code Lưu Hoàng}, an empty line, {@code Vũ}. */
    private static boolean isLastWord(List<Line> lines, int at, int words) {
        Line line = lines.get(at);
        return words == 2
                && at == lines.size() - 1
                && line.length() <= LONGEST_WORD
                && line.value().indexOf(' ') < 0;
    }

    private static int words(Line line, boolean capitals) {
        boolean other = line.length() > LONGEST || line.isBullet() || SignatureForms.begins(line);
        Optional<PersonName> name = other ? Optional.empty() : PersonName.of(line.value());
        return name.filter(n -> n.capitals() == capitals)
                .map(n -> count(line.value().substring(n.start(), n.end())))
                .orElse(0);
    }

    /** {@code K'Briuh} is a whole name: the mark parts it like a blank. */
    private static int count(String name) {
        int words = 1;
        for (int i = 1; i < name.length(); i++) {
            boolean part = " '’".indexOf(name.charAt(i)) >= 0;
            words += part && " '’".indexOf(name.charAt(i - 1)) < 0 ? 1 : 0;
        }
        return words;
    }

    /** The name on these lines, without titles, with one capital a word. */
    static String words(List<Line> lines) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            PersonName.of(line.value()).ifPresent(name -> {
                String part = line.value().substring(name.start(), name.end());
                words.append(words.isEmpty() ? "" : " ").append(name.capitals() ? NameCase.title(part) : part);
            });
        }
        return words.toString();
    }
}
