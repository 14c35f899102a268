package vn.niemyet.page.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import vn.niemyet.text.Folding;

/**
 * {@code ${whole(r.title)}}: a text in which no line ends within a document's number, {@code 107/TB-UBND}, {@code COVID-19}. The
 * number gets an element of its own; no letter is added that a reader would copy with it.
 */
final class WholeNumbers implements TemplateMethodModelEx {
    /** Longer ones would not fit a small screen. */
    private static final int LONGEST = 24;

    private static final String BEGIN = "<span class=\"nb\">";
    private static final String END = "</span>";

    @Override
    @SuppressWarnings("rawtypes")
    public TemplateModel exec(List arguments) throws TemplateModelException {
        String text = String.valueOf(arguments.get(0));
        if (text.indexOf('/') < 0 && text.indexOf('-') < 0) {
            return new SimpleScalar(text);
        }
        String marked = marked(text);
        return marked.isEmpty() ? new SimpleScalar(text) : HTMLOutputFormat.INSTANCE.fromMarkup(marked);
    }

    /** HTML of the text, or nothing when there is no number in it. */
    private static String marked(String text) throws TemplateModelException {
        StringBuilder out = new StringBuilder();
        int done = 0;
        int from = 0;
        while (from < text.length()) {
            int end = endOfWord(text, from);
            int first = firstLetter(text, from, end);
            int last = lastLetter(text, first, end);
            if (isNumber(text, first, last)) {
                out.append(escaped(text.substring(done, first))).append(BEGIN);
                out.append(escaped(text.substring(first, last))).append(END);
                done = last;
            }
            from = end + 1;
        }
        return done == 0 ? "" : out.append(escaped(text.substring(done))).toString();
    }

    private static int endOfWord(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static int firstLetter(String text, int from, int end) {
        int at = from;
        while (at < end && !Folding.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastLetter(String text, int from, int end) {
        int at = end;
        while (at > from && !Folding.isWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean joined = false;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            joined |= c == '/' || c == '-';
            digit |= Character.isDigit(c);
        }
        return joined && digit && to - from <= LONGEST;
    }

    private static String escaped(String text) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
