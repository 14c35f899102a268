package vn.niemyet.handbook;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.cli.Typed;

/**
 * A console of the handbook: lines that begin with {@code $} are typed, the lines below are what the screen shows then.
 * {@code …} stands for what differs from office to office: alone on a line for any lines, in a line for any letters.
 */
final class Screen {
    private static final String PROMPT = "$ ";
    private static final String ANYTHING = "…";

    private Screen() {}

    /** Types what the example types; answers with the whole console as it was, and how the last command ended. */
    static Typed replay(Chapter.Example example, Desk desk) {
        List<String> shown = new ArrayList<>();
        int exitCode = 0;
        for (String line : example.lines()) {
            if (line.startsWith(PROMPT)) {
                Typed typed = desk.type(line.substring(PROMPT.length()));
                shown.add(line);
                typed.screen().lines().forEach(shown::add);
                exitCode = typed.exitCode();
            }
        }
        return new Typed(exitCode, String.join("\n", shown));
    }

    /** Whether a screen shows what the handbook says, which may leave lines out. */
    static boolean fits(List<String> written, List<String> shown) {
        return fits(written, 0, shown, 0);
    }

    private static boolean fits(List<String> written, int w, List<String> shown, int s) {
        if (w == written.size()) {
            return s == shown.size();
        }
        if (written.get(w).strip().equals(ANYTHING)) {
            for (int end = s; end <= shown.size(); end++) {
                if (fits(written, w + 1, shown, end)) {
                    return true;
                }
            }
            return false;
        }
        return s < shown.size() && fits(written.get(w), shown.get(s)) && fits(written, w + 1, shown, s + 1);
    }

    /** Whether a line holds the parts of the written one in their order, from its first letter to its last. */
    static boolean fits(String written, String shown) {
        String[] parts = written.stripTrailing().split(ANYTHING, -1);
        String line = shown.stripTrailing();
        if (parts.length == 1) {
            return line.equals(parts[0]);
        }
        int at = parts[0].length();
        if (!line.startsWith(parts[0])) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = line.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return line.length() - last.length() >= at && line.endsWith(last);
    }
}
