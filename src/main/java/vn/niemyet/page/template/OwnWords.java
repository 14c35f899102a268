package vn.niemyet.page.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.niemyet.text.Folding;

/**
 * {@code ${own(heading)}}: words of the portal in its own language. In an English portal the Vietnamese names in them are marked,
 * so that a screen reader says them as they are said: {@code now part of <span lang="vi">Lâm Đồng</span>}. A name is known by its
 * tone marks, with the capitalised words beside it and what stands between two parts of it.
 */
final class OwnWords implements TemplateMethodModelEx {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** English words that stand between two Vietnamese names and belong to neither. */
    private static final Set<String> ENGLISH = Set.of(
            "and",
            "or",
            "of",
            "in",
            "for",
            "by",
            "to",
            "on",
            "from",
            "the",
            "with",
            "at",
            "as",
            "a",
            "an",
            "is",
            "was",
            "its",
            "signed",
            "order",
            "behalf",
            "authority",
            "acting",
            "part",
            "now",
            "place",
            "until",
            "since",
            "province");

    private final boolean english;

    OwnWords(boolean english) {
        this.english = english;
    }

    /** A word of the text. */
    private record Word(int from, int to, boolean vietnamese, boolean capital, boolean english) {}

    @Override
    @SuppressWarnings("rawtypes")
    public TemplateModel exec(List arguments) throws TemplateModelException {
        String text = String.valueOf(arguments.get(0));
        String marked = english ? marked(text) : "";
        return marked.isEmpty() ? new SimpleScalar(text) : HTMLOutputFormat.INSTANCE.fromMarkup(marked);
    }

    /** HTML of the text, or nothing when there is no Vietnamese in it. */
    private static String marked(String text) throws TemplateModelException {
        List<Word> words = words(text);
        StringBuilder out = new StringBuilder();
        int done = 0;
        int i = 0;
        while (i < words.size()) {
            int stop = endOfRun(words, text, i);
            int end = endOfName(words, i, stop);
            if (end > i) {
                int from = words.get(i).from();
                int to = words.get(end - 1).to();
                out.append(escaped(text.substring(done, from)));
                out.append("<span lang=\"vi\">")
                        .append(escaped(text.substring(from, to)))
                        .append("</span>");
                done = to;
            }
            i = Math.max(stop, i + 1);
        }
        return done == 0 ? "" : out.append(escaped(text.substring(done))).toString();
    }

    /** The index behind the words that may be one name, from a word on; that word itself where none begins. */
    private static int endOfRun(List<Word> words, String text, int from) {
        int i = from;
        while (i < words.size()
                && belongs(words.get(i), i == from)
                && (i == from
                        || isOneName(text.substring(
                                words.get(i - 1).to(), words.get(i).from())))) {
            i++;
        }
        return i;
    }

    /** The index behind the last word of the name in a run; the first word where none of them is Vietnamese. */
    private static int endOfName(List<Word> words, int from, int stop) {
        int end = stop;
        while (end > from
                && !words.get(end - 1).vietnamese()
                && !words.get(end - 1).capital()) {
            end--;
        }
        boolean name = words.subList(from, end).stream().anyMatch(Word::vietnamese);
        return name ? end : from;
    }

    private static boolean belongs(Word word, boolean first) {
        return word.vietnamese() || (!word.english() && (word.capital() || !first));
    }

    /** What may stand between two words of one name: a blank, or the dash of {@code Bà Rịa - Vũng Tàu}. */
    private static boolean isOneName(String between) {
        return between.equals(" ") || between.equals(" - ") || between.equals("-");
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            words.add(new Word(
                    matcher.start(),
                    matcher.end(),
                    !Folding.plain(word).equals(Folding.matching(word)),
                    Character.isUpperCase(word.charAt(0)),
                    ENGLISH.contains(Folding.matching(word)) || Character.isDigit(word.charAt(0))));
        }
        return words;
    }

    private static String escaped(String text) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
