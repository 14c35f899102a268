package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Trie;

/**
 * Gives words printed in capitals the spelling they have in the body of the same text: {@code TRIỂN KHAI LUẬT VIỆC LÀM} where
 * the body says {@code triển khai Luật Việc làm}. The longest run of words that the body holds decides; a word it does not
 * hold is written small, one with digits or without vowels stays as it is.
 */
final class SentenceCase {
    private static final int MODEL = 4000;
    private static final int MOST_PLACES = 16;
    private static final int LONGEST_NAME = 3;
    private static final Set<String> UNITS = Set.of("huyện", "quận", "phường", "trấn");

    /** What else stands behind these words: {@code huyện ủy}, {@code các huyện miền núi}. */
    private static final Set<String> NO_NAMES = Set.of(
            "biên", "có", "của", "cũ", "đảo", "đặc", "đến", "được", "giai", "lân", "lỵ", "miền", "mới", "nằm", "năm",
            "nghèo", "nông", "phía", "thuộc", "thực", "trên", "trong", "trực", "từ", "ủy", "và", "ven", "về", "vùng",
            "xã");

    private static final String VOWELS = "aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    /** A word of the body: where it stands, and whether a sentence begins with it. */
    private record Word(int start, int end, boolean opens) {}

    private final FlatText flat;
    private final List<Word> model = new ArrayList<>();
    private final Trie wanted;
    private final List<List<Integer>> places;

    private SentenceCase(Sheet sheet, List<String> wanted) {
        this.flat = sheet.flat();
        this.wanted = Trie.of(wanted);
        this.places = this.wanted.words().stream()
                .<List<Integer>>map(key -> new ArrayList<>())
                .toList();
        Layout.Part body = sheet.layout().body();
        boolean opens = true;
        for (Line line : sheet.lines(new Layout.Part(body.start(), Math.min(body.end(), body.start() + MODEL)))) {
            opens |= line.afterGap() || line.isBullet();
            if (!line.isCapitals()) {
                opens = addWords(line, opens);
            }
        }
    }

    static String of(String capitals, Sheet sheet) {
        String[] words = capitals.split(" ", -1);
        String[] keys = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            keys[i] = Folding.matching(core(words[i]));
        }
        return KnownNames.spelledIn(
                capitals, new SentenceCase(sheet, List.of(keys)).spell(words, keys), sheet.registry());
    }

    /** Takes the words of a line up; gives back whether the next line opens a sentence. */
    private boolean addWords(Line line, boolean opensFirst) {
        String folded = flat.folded();
        boolean opens = opensFirst;
        int at = line.start();
        int limit = Math.min(line.end(), line.start() + MODEL);
        while (at < limit) {
            int start = at;
            while (start < limit && !Folding.isWord(folded.charAt(start))) {
                char c = folded.charAt(start++);
                opens |= c == '.' || c == ':' || c == ';';
            }
            int end = start;
            boolean letters = false;
            while (end < limit && folded.charAt(end) != ' ' && !isSentenceEnd(folded, end, limit)) {
                letters = letters || Character.isLetter(folded.charAt(end));
                end++;
            }
            while (end > start && !Folding.isWord(folded.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                add(new Word(start, end, opens));
                opens &= !letters;
            }
            at = Math.max(end, start + 1);
        }
        return opens;
    }

    private static boolean isSentenceEnd(String folded, int at, int limit) {
        char c = folded.charAt(at);
        return (c == '.' || c == ':' || c == ';') && (at + 1 >= limit || folded.charAt(at + 1) == ' ');
    }

    private void add(Word word) {
        int node = Trie.ROOT;
        for (int i = word.start(); i < word.end() && node != Trie.NONE; i++) {
            node = wanted.next(node, flat.folded().charAt(i));
        }
        int key = node == Trie.NONE ? Trie.NONE : wanted.word(node);
        if (key != Trie.NONE && places.get(key).size() < MOST_PLACES) {
            places.get(key).add(model.size());
        }
        model.add(word);
    }

    private String spell(String[] words, String[] keys) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int name = 0;
        while (at < words.length) {
            int place = longest(keys, at);
            int run = place < 0 ? 1 : run(keys, at, place);
            name = place < 0 ? name(words, keys, at, name) : 0;
            for (int i = 0; i < run; i++) {
                String spelled = place < 0 ? alone(words[at + i], keys[at + i]) : spelling(place + i, i == 0);
                out.append(out.isEmpty() ? "" : " ")
                        .append(dressed(words[at + i], name > 0 ? capital(spelled) : spelled));
            }
            at += run;
        }
        return out.toString();
    }

    /**
     * How many words of a name end with this one, which the body does not hold: {@code huyện Sa Thầy,}. The registry knows no
     * districts by name.
     */
    private static int name(String[] words, String[] keys, int at, int before) {
        boolean opens = at > 0 && UNITS.contains(keys[at - 1]) && !NO_NAMES.contains(keys[at]);
        boolean goesOn =
                before > 0 && before < LONGEST_NAME && core(words[at - 1]).length() == words[at - 1].length();
        return opens || goesOn ? before + 1 : 0;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The place of the body from which most words agree; places in the midst of a sentence first. */
    private int longest(String[] keys, int at) {
        int best = -1;
        int most = 0;
        for (int place : places.get(wanted.word(wanted.find(keys[at])))) {
            int words = run(keys, at, place);
            int run = 2 * words - (model.get(place).opens() ? 1 : 0);
            if (run > most && (words > 1 || saysMore(written(place)))) {
                most = run;
                best = place;
            }
        }
        return best;
    }

    /** Of a single word only small letters and codes ({@code UBND}, {@code IoT}) say something; a capital may be a name's. */
    private static boolean saysMore(String written) {
        return Character.isLowerCase(written.charAt(0))
                || written.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private int run(String[] keys, int at, int place) {
        int run = 0;
        while (at + run < keys.length && place + run < model.size() && isAt(keys[at + run], place + run)) {
            run++;
        }
        return run;
    }

    private boolean isAt(String key, int place) {
        Word word = model.get(place);
        return key.length() == word.end() - word.start() && flat.folded().startsWith(key, word.start());
    }

    private String written(int place) {
        return flat.value().substring(model.get(place).start(), model.get(place).end());
    }

    private String spelling(int place, boolean first) {
        String written = written(place);
        return first && model.get(place).opens() ? small(written) : written;
    }

    /** A word that opens a sentence says nothing about its capital, unless it is one of capitals only. */
    private static String small(String written) {
        boolean acronym = written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
        return acronym ? written : Character.toLowerCase(written.charAt(0)) + written.substring(1);
    }

    private static String alone(String word, String key) {
        boolean code = key.chars().anyMatch(Character::isDigit) || key.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return code || key.isEmpty() ? core(word) : key;
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
}
