package vn.niemyet.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of problems in one language: message and hint per code, from {@code messages_vi.properties} or
 * {@code messages_en.properties} beside this class.
 */
public final class Messages {
    /** A word longer than this is cut: a line of a report is read by a person. */
    private static final int LONGEST_WORD = 200;

    private static final int MOST_BLANKS = 8;

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vn.niemyet.problem.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Vietnamese for {@code vi}, English for {@code en}; any other language speaks Vietnamese, the portal's own. */
    public static Messages in(String language) {
        return new Messages(Locale.forLanguageTag(language.equals("en") ? "en" : "vi"));
    }

    /** {@code "vi"} or {@code "en"}. */
    public String language() {
        return locale.getLanguage();
    }

    public String message(Problem problem) {
        return fill(problem.code().id() + ".message", problem.words());
    }

    /** What the reader can do about it. */
    public String hint(Problem problem) {
        return fill(problem.code().id() + ".hint", problem.words());
    }

    /** What a code means, each blank an ellipsis: {@code Khóa lạ: “…”.} */
    public String message(Code code) {
        return fill(code.id() + ".message", ellipses());
    }

    /** What can be done about a code, each blank an ellipsis; nothing where it depends on the case altogether. */
    public Optional<String> hint(Code code) {
        String hint = fill(code.id() + ".hint", ellipses());
        return Optional.of(hint).filter(words -> words.codePoints().anyMatch(Character::isLetter));
    }

    /** How much a problem weighs, for a person: {@code Lỗi}. */
    public String weight(Severity severity) {
        return text("report." + severity.word());
    }

    /** The words of a report itself, for instance {@code report.title}. */
    String text(String key, String... words) {
        return fill(key, List.of(words));
    }

    private static List<String> ellipses() {
        return java.util.Collections.nCopies(MOST_BLANKS, "…");
    }

    private String fill(String key, List<String> words) {
        Object[] blanks = words.stream().map(this::say).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(blanks);
    }

    /** A {@link Term} in this language; any other word as it is, on one line and not too long. */
    public String say(String word) {
        if (word.isEmpty() || word.charAt(0) != Term.MARK) {
            return oneLine(word);
        }
        List<String> parts = List.of(word.substring(1).split(String.valueOf(Term.SEPARATOR), -1));
        String key = "term." + parts.get(0);
        return bundle.containsKey(key) ? fill(key, parts.subList(1, parts.size())) : oneLine(word);
    }

    private static String oneLine(String word) {
        StringBuilder line = new StringBuilder(Math.min(word.length(), LONGEST_WORD));
        for (int i = 0; i < word.length() && line.length() < LONGEST_WORD; i++) {
            char c = word.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return word.length() > LONGEST_WORD ? line.append('…').toString() : line.toString();
    }
}
