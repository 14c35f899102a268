package vn.niemyet.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names for the functions, constants and parameters that a script declares, since nobody outside of it can see them; the
 * same short name wherever the long one stands. A name that is also a property somewhere keeps its own, and so do all names of
 * a script with template literals. What a script declares in one place it must not take from the browser in another.
 */
final class ScriptNames {
    /** Behind a word that declares, or a parameter: in brackets before an arrow or a body, or alone before an arrow. */
    private static final Pattern DECLARED = Pattern.compile(
            "\\b(?:function|const|let) ([A-Za-z]\\w*)|\\(([\\w, ]+)\\) =>|(?<=\\w)\\(([\\w, ]+)\\) \\{|\\b([A-Za-z]\\w*) =>");

    private static final Pattern PROPERTY =
            Pattern.compile("(?<!\\.\\.)\\.\\s*(\\w+)|(\\w+)\\s*:|(?<=[{,])\\s*(\\w+)\\s*(?=[,}=])");
    private static final Pattern WORD = Pattern.compile("\\w+");
    /** Words of the language that a comment may set behind one that declares: {@code a function of both}. */
    private static final Set<String> LANGUAGE = Set.of(
            "as",
            "async",
            "await",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "default",
            "delete",
            "do",
            "else",
            "extends",
            "false",
            "finally",
            "for",
            "from",
            "function",
            "get",
            "if",
            "in",
            "instanceof",
            "let",
            "new",
            "null",
            "of",
            "return",
            "set",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "undefined",
            "var",
            "void",
            "while",
            "with",
            "yield");

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private ScriptNames() {}

    /** The short name of each name that may be replaced wherever it is no property. */
    static Map<String, String> shorter(String source) {
        Map<String, String> names = new LinkedHashMap<>();
        if (source.indexOf('`') >= 0) {
            return names;
        }
        Map<String, Integer> words = words(source);
        int next = 0;
        for (String name : commonestFirst(declared(source), words)) {
            String shorter;
            do {
                shorter = shortName(next++);
            } while (words.containsKey(shorter));
            if (shorter.length() < name.length()) {
                names.put(name, shorter);
            }
        }
        return names;
    }

    private static Set<String> declared(String source) {
        Set<String> names = new TreeSet<>();
        Matcher declaration = DECLARED.matcher(source);
        while (declaration.find()) {
            for (int group = 1; group <= declaration.groupCount(); group++) {
                Matcher word = WORD.matcher(declaration.group(group) == null ? "" : declaration.group(group));
                while (word.find()) {
                    names.add(word.group());
                }
            }
        }
        names.removeAll(LANGUAGE);
        Matcher property = PROPERTY.matcher(source);
        int from = 0;
        while (property.find(from)) {
            for (int group = 1; group <= property.groupCount(); group++) {
                if (property.group(group) != null) {
                    names.remove(property.group(group));
                    // What ends one property may begin the next.
                    from = property.end(group);
                }
            }
        }
        return names;
    }

    /** One capital for the commonest names, a small letter and a digit for all others. */
    private static String shortName(int place) {
        int rest = place - CAPITALS.length();
        return rest < 0
                ? CAPITALS.substring(place, place + 1)
                : "" + LETTERS.charAt(rest % LETTERS.length()) + rest / LETTERS.length();
    }

    private static List<String> commonestFirst(Set<String> names, Map<String, Integer> words) {
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> -words.getOrDefault(name, 0)))
                .toList();
    }

    /** The words of a script with how often each occurs. */
    private static Map<String, Integer> words(String source) {
        Map<String, Integer> words = new HashMap<>();
        Matcher word = WORD.matcher(source);
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }
}
