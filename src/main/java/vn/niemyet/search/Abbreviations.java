package vn.niemyet.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Registry;

/**
 * What abbreviations stand for, learnt from the registry: wherever an alias or a mark spells the initials of neighbouring words
 * of the full name, {@code Sở GTVT} for {@code Sở Giao thông vận tải}, these words are a long form. Long forms that are much
 * rarer than the commonest one are left out, and so are abbreviations that could be anything.
 */
final class Abbreviations {
    private static final int LONGEST = 8;
    private static final int MOST_LONG_FORMS = 2;
    /** A long form counts when it was seen at least this share as often as the commonest one, in percent. */
    private static final int LEAST_SHARE = 40;

    private final SortedMap<String, List<String>> longForms = new TreeMap<>();
    private final Map<String, List<List<Word>>> words = new LinkedHashMap<>();

    private Abbreviations() {}

    static Abbreviations of(Registry registry) {
        Map<String, Map<String, Integer>> seen = new TreeMap<>();
        for (Agency agency : registry.agencies().all()) {
            Stream.concat(agency.aliases().stream(), agency.marks().stream())
                    .forEach(shortName -> learn(agency.name(), shortName, seen));
        }
        for (Kind kind : registry.kinds().all()) {
            learn(kind.name(), kind.mark(), seen);
        }
        Abbreviations abbreviations = new Abbreviations();
        seen.forEach(abbreviations::choose);
        return abbreviations;
    }

    private static void learn(String name, String shortName, Map<String, Map<String, Integer>> seen) {
        List<String> nameWords = WordForm.words(name);
        for (String mark : WordForm.words(shortName)) {
            if (isCapitals(mark)) {
                String plain = plain(mark);
                longForm(plain, nameWords)
                        .ifPresent(form -> seen.computeIfAbsent(plain, p -> new TreeMap<>())
                                .merge(form, 1, Integer::sum));
            }
        }
    }

    /** The neighbouring words of a name whose initials are the letters of {@code plain}; {@code và} may stand between them. */
    private static Optional<String> longForm(String plain, List<String> name) {
        for (int from = 0; from < name.size(); from++) {
            int letter = 0;
            int to = from;
            while (to < name.size() && letter < plain.length()) {
                String word = plain(name.get(to));
                if (word.charAt(0) == plain.charAt(letter)) {
                    letter++;
                } else if (letter == 0 || !word.equals("va")) {
                    break;
                }
                to++;
            }
            if (letter == plain.length()) {
                return Optional.of(String.join(" ", name.subList(from, to)).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private void choose(String plain, Map<String, Integer> forms) {
        int most = forms.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> chosen = forms.entrySet().stream()
                .filter(form -> form.getValue() * 100 >= most * LEAST_SHARE)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> form) -> -form.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.size() <= MOST_LONG_FORMS) {
            longForms.put(plain, chosen);
            words.put(
                    plain,
                    chosen.stream()
                            .map(form ->
                                    WordForm.words(form).stream().map(Word::of).toList())
                            .toList());
        }
    }

    /** The long forms of a word of capitals, {@code UBND}; none for any other word. */
    List<List<Word>> longForms(String spelling) {
        return isCapitals(spelling) ? words.getOrDefault(plain(spelling), List.of()) : List.of();
    }

    /** Every abbreviation without marks in small letters, with its long forms: {@code gtvt → giao thông vận tải}. */
    SortedMap<String, List<String>> all() {
        return longForms;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter)
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static String plain(String word) {
        return WordForm.plain(WordForm.written(word));
    }
}
