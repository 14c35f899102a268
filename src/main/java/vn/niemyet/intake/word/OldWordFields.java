package vn.niemyet.intake.word;

/**
 * Takes the signs of old Word out of its characters: a field ({@code HYPERLINK "…"}) is there with its instruction, of which
 * only the result is printed. Remembers across the runs of a paragraph where it is.
 */
final class OldWordFields {
    private static final char BEGIN = 0x13;
    private static final char RESULT = 0x14;
    private static final char END = 0x15;

    private int depth;
    private int instructions;

    /** What is printed of these characters. */
    String shown(String characters) {
        StringBuilder out = new StringBuilder(characters.length());
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (!mark(c) && instructions == 0) {
                out.append(printed(c));
            }
        }
        return out.toString();
    }

    private boolean mark(char c) {
        if (c == BEGIN) {
            depth++;
            instructions++;
        } else if (c == RESULT && instructions > 0) {
            instructions--;
        } else if (c == END && depth > 0) {
            // A field without a result ends in its instruction.
            depth--;
            instructions = Math.min(instructions, depth);
        }
        return c == BEGIN || c == RESULT || c == END;
    }

    private static String printed(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x0B -> "\n";
            case 0x0C, 0x0E -> " ";
            case 0x1E -> "-";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
