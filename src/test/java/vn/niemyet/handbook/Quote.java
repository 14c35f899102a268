package vn.niemyet.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Severity;

/**
 * What {@code explain} says of a code, as the handbook quotes it below the heading of the code: the words live in the
 * messages, the handbook only repeats them.
 */
final class Quote {
    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "Lỗi", Severity.WARNING, "Cảnh báo", Severity.NOTE, "Ghi chú");

    private Quote() {}

    /** The lines of the quotation. */
    static List<String> of(Code code) {
        Messages messages = Messages.in("vi");
        List<String> lines = new ArrayList<>();
        lines.add("> **" + LEVELS.get(code.severity()) + ".** " + plain(messages.message(code)));
        messages.hint(code).ifPresent(hint -> {
            lines.add(">");
            lines.add("> **Nên làm.** " + plain(hint));
        });
        if (code.isFinding()) {
            lines.add(">");
            lines.add("> [Cho qua được](#cho-qua) ở một văn bản, có lý do.");
        }
        return lines;
    }

    /** Marks of Markdown stand for themselves; an address is code, or it would become a link. */
    private static String plain(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word -> word.contains("://") ? "`" + word + "`" : escaped(word))
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String word) {
        StringBuilder plain = new StringBuilder();
        word.chars()
                .forEach(c ->
                        plain.append("\\*_[]<>|`#&".indexOf(c) < 0 ? "" : "\\").append((char) c));
        return plain.toString();
    }
}
