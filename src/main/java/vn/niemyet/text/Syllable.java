package vn.niemyet.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of a Vietnamese syllable (âm tiết): an onset, a rhyme, one tone at most. {@code nghiệp} is one, {@code Giámđốc} is
 * none, and {@code thịp} could be one though no word is.
 */
final class Syllable {
    /** The longest is {@code nghiêng}. */
    static final int LONGEST = 7;

    private static final List<String> ONSETS =
            words("ngh ng nh gh gi ch kh ph th tr qu b c d đ g h k l m n p r s t v x");
    private static final Set<String> RHYMES = Set.copyOf(words("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch
            êm ên ênh êp êt êu êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach
            oai oan oang oanh oat oay oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui
            um un ung up ut uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư
            ưa ưc ưi ưng ưt ưu ưm ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu"""));
    /** Rhymes behind {@code qu} alone, and what {@code gi} swallows. */
    private static final Set<String> BEHIND_QU = Set.copyOf(words("ynh yt ych yn"));

    private static final Set<String> BEHIND_GI = Set.copyOf(words("n m p t ch nh"));
    private static final String VOWEL_LETTERS = "aăâeêioôơuưy";
    /** Tones are combining marks; these two alone go with a stop at the end. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String OF_STOPS = "\u0301\u0323";
    private static final Map<Character, String> PARTED = parted();
    private static final boolean[] VOWELS = vowels();

    private Syllable() {}

    private static List<String> words(String blanks) {
        return List.of(blanks.strip().split("\\s+", -1));
    }

    /** Each Vietnamese vowel with a tone, parted into the vowel and the tone: {@code ệ} is {@code ê} and a dot. */
    private static Map<Character, String> parted() {
        Map<Character, String> all = new HashMap<>();
        VOWEL_LETTERS
                .chars()
                .forEach(vowel -> TONES.chars().forEach(tone -> {
                    String parts = "" + (char) vowel + (char) tone;
                    all.put(Normalizer.normalize(parts, Normalizer.Form.NFC).charAt(0), parts);
                }));
        return Map.copyOf(all);
    }

    /** Whether a letter, small or capital, is a Vietnamese vowel. */
    static boolean isVowel(char letter) {
        return letter < VOWELS.length && VOWELS[letter];
    }

    private static boolean[] vowels() {
        boolean[] vowels = new boolean[0x1F00];
        VOWEL_LETTERS.chars().forEach(c -> vowels[c] = vowels[Character.toUpperCase(c)] = true);
        PARTED.keySet().forEach(c -> vowels[c] = vowels[Character.toUpperCase(c)] = true);
        return vowels;
    }

    /** Whether these letters, in small print, have the form of one syllable. */
    static boolean is(String small) {
        if (small.isEmpty() || small.length() > LONGEST) {
            return false;
        }
        StringBuilder plain = new StringBuilder(small.length());
        char tone = 0;
        for (int i = 0; i < small.length(); i++) {
            String parts = PARTED.get(small.charAt(i));
            if (parts != null && tone != 0) {
                return false;
            }
            tone = parts == null ? tone : parts.charAt(1);
            plain.append(parts == null ? small.charAt(i) : parts.charAt(0));
        }
        return isRhyming(plain.toString())
                && (tone == 0 ? !isStopped(plain) : !isStopped(plain) || OF_STOPS.indexOf(tone) >= 0);
    }

    private static boolean isStopped(CharSequence plain) {
        char last = plain.charAt(plain.length() - 1);
        boolean ch = last == 'h' && plain.length() > 1 && plain.charAt(plain.length() - 2) == 'c';
        return last == 'c' || last == 'p' || last == 't' || ch;
    }

    private static boolean isRhyming(String plain) {
        if (RHYMES.contains(plain)) {
            return true;
        }
        for (String onset : ONSETS) {
            if (plain.startsWith(onset) && isRhyme(onset, plain.substring(onset.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRhyme(String onset, String rhyme) {
        return RHYMES.contains(rhyme)
                || (onset.equals("qu") && BEHIND_QU.contains(rhyme))
                || (onset.equals("gi") && (rhyme.isEmpty() || BEHIND_GI.contains(rhyme)));
    }
}
