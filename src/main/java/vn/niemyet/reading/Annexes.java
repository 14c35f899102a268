package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.niemyet.text.FlatText;

/** Parts an annex block into its annexes (phụ lục), whose items count anew. */
final class Annexes {
    private static final String HEAD = "phụ lục";
    private static final int LONGEST_NUMBER = 6;

    private Annexes() {}

    /**
     * One annex.
     *
     * @param name first label of its items' paths: {@code PL}, {@code PL2}, {@code PLIII}
     */
    record Annex(String name, Layout.Part part) {}

    static List<Annex> of(FlatText flat, Layout.Part block) {
        List<Annex> annexes = new ArrayList<>();
        String name = "PL";
        int start = block.start();
        for (int line = start; line < block.end(); line = nextLine(flat, line, block.end())) {
            if (line > block.start() && isHead(flat, line)) {
                add(annexes, name, start, line);
                start = line;
            }
            name = isHead(flat, line) ? name(flat, line) : name;
        }
        add(annexes, name, start, block.end());
        return annexes;
    }

    private static void add(List<Annex> annexes, String name, int start, int end) {
        if (start < end) {
            annexes.add(new Annex(name, new Layout.Part(start, end)));
        }
    }

    private static int nextLine(FlatText flat, int line, int end) {
        int newline = flat.value().indexOf('\n', line);
        return newline < 0 ? end : Glance.skipBlanks(flat.value(), newline, end);
    }

    private static boolean isHead(FlatText flat, int line) {
        int end = line + HEAD.length();
        if (!flat.folded().startsWith(HEAD, line) || !Glance.isUpper(flat.value(), line)) {
            return false;
        }
        int number = Glance.wordEnd(flat.folded(), Glance.skipBlanks(flat.folded(), end, flat.length()), flat.length());
        return end >= flat.length()
                || "\n.:".indexOf(flat.folded().charAt(end)) >= 0
                || number >= flat.length()
                || "\n.:".indexOf(flat.folded().charAt(number)) >= 0;
    }

    private static String name(FlatText flat, int line) {
        int newline = flat.value().indexOf('\n', line);
        int limit = newline < 0 ? flat.length() : newline;
        int from = Glance.skipBlanks(flat.folded(), Math.min(limit, line + HEAD.length()), limit);
        int end = Glance.wordEnd(flat.folded(), from, limit);
        boolean numbered = end > from && end - from <= LONGEST_NUMBER;
        return numbered ? "PL" + flat.value().substring(from, end).toUpperCase(Locale.ROOT) : "PL";
    }
}
