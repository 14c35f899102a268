package vn.niemyet.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that are open while runs go by: of {@code { PAGE }} only the result is text, and a page number is not even that.
 * A field can hold another and can end paragraphs later.
 */
final class Fields {
    private static final Set<String> NO_WORDS = Set.of("page", "numpages", "sectionpages", "pageref", "section");

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    /** {@code w:fldChar}: {@code begin}, {@code separate} or {@code end}. */
    void mark(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
        } else if (type.equals("separate") && !open.isEmpty()) {
            open.element().result = true;
        } else if (type.equals("end") && !open.isEmpty()) {
            open.pop();
        }
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.element().result) {
            open.element().instruction.append(text);
        }
    }

    /** Whether what comes now is printed as text. */
    boolean showsText() {
        return open.stream().allMatch(field -> field.result && hasWords(field.instruction.toString()));
    }

    /** {@code false} for a field whose result is a page number. */
    static boolean hasWords(String instruction) {
        String bare = instruction.strip().toLowerCase(Locale.ROOT);
        int end = bare.indexOf(' ');
        return !NO_WORDS.contains(end < 0 ? bare : bare.substring(0, end));
    }
}
