package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.niemyet.text.Folding;

/**
 * Gives words printed in capitals the spelling they have in the body of the same text: {@code TRIỂN KHAI LUẬT VIỆC LÀM} where
 * the body says {@code triển khai Luật Việc làm}. The longest run of words that the body holds decides; a word it does not
 * hold is written small, one with digits or without vowels stays as it is.
 */
final class SentenceCase {
    private static final int MODEL = 6000;
    private static final int MOST_PLACES = 24;
    private static final String VOWELS = "aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    /** A word of the body: as written, for matching, and whether a sentence begins with it. */
    private record Word(String written, String key, boolean opens) {}

    private final List<Word> model;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private SentenceCase(List<Word> model, Set<String> wanted) {
        this.model = model;
        for (int i = 0; i < model.size(); i++) {
            String key = model.get(i).key();
            if (wanted.contains(key)) {
                List<Integer> found = places.computeIfAbsent(key, k -> new ArrayList<>());
                if (found.size() < MOST_PLACES) {
                    found.add(i);
                }
            }
        }
    }

    static String of(String capitals, Sheet sheet) {
        String[] words = capitals.split(" ", -1);
        String[] keys = new String[words.length];
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            keys[i] = key(words[i]);
            wanted.add(keys[i]);
        }
        return KnownNames.spelledIn(
                capitals, new SentenceCase(model(sheet), wanted).spell(words, keys), sheet.registry());
    }

    private String spell(String[] words, String[] keys) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            int place = longest(keys, at);
            int run = place < 0 ? 1 : run(keys, at, place);
            for (int i = 0; i < run; i++) {
                String spelled = place < 0 ? alone(words[at + i], keys[at + i]) : spelling(place + i, i == 0);
                out.append(out.isEmpty() ? "" : " ").append(dressed(words[at + i], spelled));
            }
            at += run;
        }
        return out.toString();
    }

    /** The place of the body from which most words agree; places in the midst of a sentence first. */
    private int longest(String[] keys, int at) {
        int best = -1;
        int most = 0;
        for (int place : places.getOrDefault(keys[at], List.of())) {
            int words = run(keys, at, place);
            int run = 2 * words - (model.get(place).opens() ? 1 : 0);
            if (run > most && (words > 1 || saysMore(model.get(place)))) {
                most = run;
                best = place;
            }
        }
        return best;
    }

    /** Of a single word only small letters and codes ({@code UBND}, {@code IoT}) say something; a capital may be a name's. */
    private static boolean saysMore(Word word) {
        return Character.isLowerCase(word.written().charAt(0))
                || word.written().chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private int run(String[] keys, int at, int place) {
        int run = 0;
        while (at + run < keys.length
                && place + run < model.size()
                && keys[at + run].equals(model.get(place + run).key())) {
            run++;
        }
        return run;
    }

    private String spelling(int place, boolean first) {
        Word word = model.get(place);
        return first && word.opens() ? small(word.written()) : word.written();
    }

    /** A word that opens a sentence says nothing about its capital, unless it is one of capitals only. */
    private static String small(String written) {
        boolean acronym = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
        return acronym ? written : Character.toLowerCase(written.charAt(0)) + written.substring(1);
    }

    private static String alone(String word, String key) {
        boolean code = key.chars().anyMatch(Character::isDigit) || key.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return code || key.isEmpty() ? core(word) : Folding.matching(core(word));
    }

    /** The brackets, quotes and commas around the word stay. */
    private static String dressed(String word, String spelled) {
        String core = core(word);
        int at = word.indexOf(core);
        return word.substring(0, at) + spelled + word.substring(at + core.length());
    }

    private static String core(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static String key(String word) {
        return Folding.matching(core(word));
    }

    /** The words of the first pages of the body, headings in capitals left out. */
    private static List<Word> model(Sheet sheet) {
        List<Word> words = new ArrayList<>();
        Layout.Part body = sheet.layout().body();
        boolean opens = true;
        for (Line line : sheet.lines(new Layout.Part(body.start(), Math.min(body.end(), body.start() + MODEL)))) {
            opens |= line.afterGap() || line.isBullet();
            if (!line.isCapitals()) {
                opens = addWords(words, line.value(), opens);
            }
        }
        return words;
    }

    private static boolean addWords(List<Word> words, String line, boolean opensFirst) {
        boolean opens = opensFirst;
        for (String word : line.split(" ", -1)) {
            String core = core(word);
            if (!core.isEmpty()) {
                boolean number = core.chars().noneMatch(Character::isLetter);
                words.add(new Word(core, Folding.matching(core), opens));
                char last = word.charAt(word.length() - 1);
                opens = (opens && number) || last == '.' || last == ':' || last == ';';
            }
        }
        return opens;
    }
}
