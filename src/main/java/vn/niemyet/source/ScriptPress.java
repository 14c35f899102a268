package vn.niemyet.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Presses a script: without its comments and without white space that parts nothing, under {@link ScriptNames}. Strings,
 * templates and regular expressions stay as they are, and so do line ends that might end a statement.
 *
 * <pre>{@code
 * const a = 1;  // one        const a=1;
 * return /a b/.test( c );  →  return/a b/.test(c);
 * }</pre>
 *
 * A property that has the name of its value keeps it, {@code {width}} is {@code {width:e}}. The last semicolon of a block goes, and {@code const} becomes {@code let}, which every browser reads alike once nothing is
 * assigned twice. A template literal must not hold another one, and no loop may have an empty statement as its last one in a
 * block.
 */
final class ScriptPress {
    /** After one of these, or after a word that is no value, a slash begins a regular expression. */
    private static final String BEFORE_EXPRESSION = "(,=:[!&|?{};+-*%<>~^";
    /** No statement ends behind one of these, so that a line end there is white space like any other. */
    private static final String GOES_ON = ";{,(=&|?:[+-*<>!";

    private static final String CONTINUES = ".;},)?:&|=]";

    /** Behind one of these a brace begins a block; the second is the end of an arrow. */
    private static final String BEFORE_BLOCK = ")>;{}\n";

    /** An open brace with statements behind it. */
    private static final char BLOCK = 'B';

    private static final int NOWHERE = -1;

    private final String source;
    private final ScriptNames names;
    private final StringBuilder out;
    private final ScriptNames.Places places = ScriptNames.Places.none();
    private final Deque<Character> open = new ArrayDeque<>();
    /** Inside of how many brackets the names behind the last {@code const} or {@code let} are declared, one behind the other. */
    private int declaring = NOWHERE;

    private int at;

    private ScriptPress(String source, ScriptNames names) {
        this.source = source;
        this.names = names;
        this.out = new StringBuilder(source.length());
    }

    static String press(String source) {
        ScriptPress withNames = new ScriptPress(source, ScriptNames.NONE).run();
        return new ScriptPress(source, ScriptNames.of(source, withNames.places))
                .run()
                .out
                .toString()
                .strip();
    }

    private ScriptPress run() {
        while (at < source.length()) {
            step();
        }
        return this;
    }

    private void step() {
        char c = source.charAt(at);
        if (c <= ' ' || startsComment()) {
            gap();
        } else if (c == '"' || c == '\'' || c == '`') {
            copyTo(endOfString(c));
        } else if (c == '/' && expectsExpression()) {
            copyTo(endOfExpression());
        } else if (isName(c)) {
            name();
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        if (c == '}' && endsWith(";")) {
            out.setLength(out.length() - 1);
        }
        if ("([{".indexOf(c) >= 0) {
            open.push(c == '{' && beginsBlock() ? BLOCK : c);
        } else if (")]}".indexOf(c) >= 0) {
            open.poll();
        }
        copyTo(at + 1);
        if (c == ';' || open.size() < declaring) {
            declaring = NOWHERE;
        }
        if (c == ';') {
            endStatement();
        }
    }

    /** Whether a brace here holds statements, and no properties. */
    private boolean beginsBlock() {
        int last = out.length() - 1;
        return last < 0
                || BEFORE_BLOCK.indexOf(out.charAt(last)) >= 0
                || endsWith("else")
                || endsWith("try")
                || endsWith("do")
                || endsWith("finally");
    }

    private void endStatement() {
        if (open.isEmpty()) {
            places.statements().add(at);
        }
    }

    private void name() {
        int end = at;
        while (end < source.length() && isName(source.charAt(end))) {
            end++;
        }
        String name = source.substring(at, end);
        boolean key = isKey(end);
        boolean both = key && ",}".indexOf(next(end)) >= 0;
        boolean property = (endsWith(".") && !endsWith("...")) || (key && ":(".indexOf(next(end)) >= 0);
        if (!property) {
            places.names().put(at, name);
            if (key && !both) {
                places.keys().put(at, name);
            }
            declared(name);
        }
        if (name.equals("const") || name.equals("let")) {
            declaring = open.size();
        }
        String called = property ? name : name.equals("const") ? "let" : names.of(name, at);
        out.append(both && !called.equals(name) ? name + ":" + called : called);
        at = end;
    }

    private void declared(String name) {
        boolean declares = endsWith("let ") || (endsWith(",") && open.size() == declaring);
        if (declares) {
            places.declared().put(at, name);
        }
        if (open.isEmpty() && (declares || endsWith("function "))) {
            places.everywhere().add(name);
        }
    }

    /**
     * Whether a name that ends here names a property of an object: {@code a}, {@code b}, {@code c} and {@code d} in {@code {a: 1,
     * b, c = 2, d() {}}}.
     */
    private boolean isKey(int end) {
        boolean first = endsWith("{") || endsWith(",");
        boolean inObject = open.peek() != null && open.peek() == '{' && open.size() != declaring;
        return first && inObject && (":,}=".indexOf(next(end)) >= 0 || isMethod(end));
    }

    private boolean isMethod(int end) {
        int to = end;
        int inside = 0;
        do {
            char c = to < source.length() ? source.charAt(to) : ')';
            inside += c == '(' ? 1 : c == ')' ? -1 : 0;
            to++;
        } while (inside > 0);
        return source.startsWith("(", end) && next(to) == '{';
    }

    /** The next character that is no white space; a blank at the end. */
    private char next(int from) {
        int next = from;
        while (next < source.length() && source.charAt(next) <= ' ') {
            next++;
        }
        return next < source.length() ? source.charAt(next) : ' ';
    }

    private boolean endsWith(String text) {
        int from = out.length() - text.length();
        return from >= 0 && out.indexOf(text, from) == from;
    }

    private boolean startsComment() {
        return source.startsWith("/*", at) || source.startsWith("//", at);
    }

    private void copyTo(int end) {
        int to = Math.min(end, source.length());
        out.append(source, at, to);
        at = to;
    }

    /** Passes white space and comments; leaves a line end or a blank where one is needed. */
    private void gap() {
        boolean line = false;
        while (at < source.length() && (source.charAt(at) <= ' ' || startsComment())) {
            int end = endOfBlank();
            line |= source.substring(at, end).indexOf('\n') >= 0;
            at = end;
        }
        char before = out.length() == 0 ? ';' : out.charAt(out.length() - 1);
        char next = at < source.length() ? source.charAt(at) : ';';
        if (line && GOES_ON.indexOf(before) < 0 && CONTINUES.indexOf(next) < 0) {
            out.append('\n');
            endStatement();
        } else if ((isName(before) && isName(next)) || (isSign(before) && isSign(next))) {
            out.append(' ');
        }
    }

    private int endOfBlank() {
        if (source.charAt(at) <= ' ') {
            return at + 1;
        }
        boolean block = source.charAt(at + 1) == '*';
        int end = source.indexOf(block ? "*/" : "\n", at + 2);
        return end < 0 ? source.length() : end + (block ? 2 : 0);
    }

    private int endOfString(char quote) {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != quote) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private int endOfExpression() {
        boolean inClass = false;
        int end = at + 1;
        while (end < source.length() && (inClass || source.charAt(end) != '/')) {
            char c = source.charAt(end);
            inClass = c == '[' || (inClass && c != ']');
            end += c == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private boolean expectsExpression() {
        int last = out.length() - 1;
        while (last >= 0 && out.charAt(last) <= ' ') {
            last--;
        }
        return last < 0
                || BEFORE_EXPRESSION.indexOf(out.charAt(last)) >= 0
                || (last >= 5 && out.substring(last - 5, last + 1).equals("return"));
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-' || c == '/';
    }
}
