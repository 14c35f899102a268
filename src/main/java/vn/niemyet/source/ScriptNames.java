package vn.niemyet.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names for the functions, constants and parameters that a script declares, since nobody outside of it can see them. What
 * is declared in no function has the same short name wherever it stands; what a function declares is one letter, the same one
 * in other functions for something else. A name keeps its own where a pattern gives it a value, {@code {a = 1}}, and so do all
 * names of a script with template literals. What a statement of the script declares in one place it must not take from the browser in
 * another.
 */
final class ScriptNames {
    /** Behind a word that declares, or a parameter: in brackets before an arrow or a body, or alone before an arrow. */
    private static final Pattern DECLARED = Pattern.compile(
            "\\b(?:function|const|let) ([A-Za-z]\\w*)|\\(([\\w, ]+)\\) =>|(?<=\\w)\\(([\\w, ]+)\\) \\{|\\b([A-Za-z]\\w*) =>");

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
    private static final String LETTERS = "etnroisalcudfphmgvbwykxjqz";

    /** All names stay. */
    static final ScriptNames NONE = new ScriptNames(new TreeMap<>());

    /** By where a statement begins. */
    private final NavigableMap<Integer, Map<String, String>> names;

    private ScriptNames(NavigableMap<Integer, Map<String, String>> names) {
        this.names = names;
    }

    /**
     * What is to be known of a script.
     *
     * @param statements where those behind the first one begin that stand in no other
     * @param names all that are no properties, by where they stand
     * @param keys those that name a property as well and have a value there: {@code a} in {@code ({a = 1}) =>}
     * @param declared some of those that are declared: {@code a} and {@code b} of {@code let a, b = 1}
     * @param everywhere those that are declared in no function
     */
    record Places(
            List<Integer> statements,
            NavigableMap<Integer, String> names,
            NavigableMap<Integer, String> keys,
            NavigableMap<Integer, String> declared,
            Set<String> everywhere) {

        static Places none() {
            return new Places(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        }

        /** A statement of the script. */
        Statement statement(String source, int from, int to) {
            Set<String> known = ScriptNames.declared(source.substring(from, to));
            known.addAll(declared.subMap(from, to).values());
            known.removeAll(LANGUAGE);
            return new Statement(
                    names.subMap(from, to).values(), keys.subMap(from, to).values(), known);
        }
    }

    /** The names in a statement. */
    private record Statement(Collection<String> names, Collection<String> keys, Set<String> declared) {}

    static ScriptNames of(String source, Places places) {
        if (source.indexOf('`') >= 0) {
            return NONE;
        }
        NavigableMap<Integer, Statement> statements = cut(source, places);
        Map<String, Integer> words = counted(places.names().values());
        Set<String> shared = new TreeSet<>(places.everywhere());
        shared.removeAll(places.keys().values());
        Set<String> taken = new HashSet<>(words.keySet());
        Map<String, String> common = shorter(commonestFirst(shared, words), CAPITALS, taken);
        taken.addAll(common.values());
        NavigableMap<Integer, Map<String, String>> names = new TreeMap<>();
        statements.forEach(
                (start, statement) -> names.put(start, inside(statement, places.everywhere(), common, taken)));
        return new ScriptNames(names);
    }

    private static NavigableMap<Integer, Statement> cut(String source, Places places) {
        NavigableMap<Integer, Statement> statements = new TreeMap<>();
        int from = 0;
        for (int to : places.statements()) {
            statements.put(from, places.statement(source, from, to));
            from = to;
        }
        statements.put(from, places.statement(source, from, source.length()));
        return statements;
    }

    /** The names of one statement: its own ones, which may be letters that only others use, and the common ones. */
    private static Map<String, String> inside(
            Statement statement, Set<String> everywhere, Map<String, String> common, Set<String> taken) {
        Map<String, Integer> words = counted(statement.names());
        Set<String> here = new TreeSet<>(statement.declared());
        here.retainAll(words.keySet());
        here.removeAll(everywhere);
        here.removeAll(statement.keys());
        Set<String> closed = new HashSet<>(taken);
        closed.removeIf(word -> word.length() == 1 && !common.containsValue(word));
        closed.addAll(words.keySet());
        Map<String, String> names = new LinkedHashMap<>(common);
        // In the order in which they appear: functions that begin alike are pressed alike.
        List<String> inOrder =
                statement.names().stream().filter(here::contains).distinct().toList();
        names.putAll(shorter(inOrder, LETTERS, closed));
        return names;
    }

    /** What a name is called at a place. */
    String of(String name, int at) {
        Map.Entry<Integer, Map<String, String>> statement = names.floorEntry(at);
        return statement == null ? name : statement.getValue().getOrDefault(name, name);
    }

    /** @param first letters that are names by themselves before others have a digit behind them */
    private static Map<String, String> shorter(List<String> names, String first, Set<String> taken) {
        Map<String, String> all = new LinkedHashMap<>();
        int next = 0;
        for (String name : names) {
            String shorter;
            do {
                shorter = shortName(next++, first);
            } while (taken.contains(shorter));
            if (shorter.length() < name.length()) {
                all.put(name, shorter);
            }
        }
        return all;
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
        return names;
    }

    private static String shortName(int place, String first) {
        int rest = place - first.length();
        return rest < 0
                ? first.substring(place, place + 1)
                : "" + LETTERS.charAt(rest % LETTERS.length()) + rest / LETTERS.length();
    }

    private static List<String> commonestFirst(Set<String> names, Map<String, Integer> words) {
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> -words.getOrDefault(name, 0)))
                .toList();
    }

    private static Map<String, Integer> counted(Collection<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }
}
