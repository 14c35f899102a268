package vn.niemyet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Bold and italic as programs leave them that turn a paper into text: the marks stand at the edges of what was bold there,
 * blanks and line ends included, where CommonMark knows none. {@code **Kính gửi: **Bộ Y tế} and {@code **2. ***Hợp tác: *tăng}
 * become bold and italic words; stars without a partner stay as they are. For {@link Dialect#OCR} only.
 */
final class LooseEmphasis implements PostProcessor {
    private static final int BOLD = 2;
    private static final int BOTH = 3;
    private static final String OPENING = "(“\"";

    /** Stars that wait for their partner: where they stand among their siblings, and how many. */
    private record Open(Text stars, int count) {}

    @Override
    public Node process(Node document) {
        for (@Nullable Node node = document.getFirstChild(); node != null; node = next(node, document)) {
            if (node instanceof Block && hasStars(node)) {
                pair(cut(node));
            }
        }
        return document;
    }

    /** The next block in the order of the text; what stands within lines is not entered. */
    private static @Nullable Node next(Node node, Node document) {
        Node child = node.getFirstChild();
        if (child instanceof Block) {
            return child;
        }
        Node at = node;
        while (at != document && at.getNext() == null) {
            at = at.getParent();
        }
        return at == document ? null : at.getNext();
    }

    private static boolean hasStars(Node block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text && text.getLiteral().indexOf('*') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the texts of a block at their stars, so that each run of stars is a node of its own; gives those. */
    private static List<Text> cut(Node block) {
        List<Text> runs = new ArrayList<>();
        Node child = block.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text && text.getSourceSpans().size() == 1) {
                cut(text, runs);
            }
            child = next;
        }
        return runs;
    }

    private static void cut(Text text, List<Text> runs) {
        String words = text.getLiteral();
        SourceSpan span = text.getSourceSpans().get(0);
        int at = words.indexOf('*');
        if (at < 0 || span.getLength() < words.length()) {
            return;
        }
        int from = 0;
        while (at >= 0) {
            int end = at;
            while (end < words.length() && words.charAt(end) == '*') {
                end++;
            }
            if (!isSign(words, at, end)) {
                insert(text, from, at);
                runs.add(insert(text, at, end));
                from = end;
            }
            at = words.indexOf('*', end);
        }
        insert(text, from, words.length());
        text.unlink();
    }

    private static boolean isSign(String words, int from, int to) {
        return from > 0 && to < words.length() && PlainMarkParser.isSign(words.charAt(from - 1), words.charAt(to));
    }

    private static Text insert(Text before, int from, int to) {
        Text part = new Text(before.getLiteral().substring(from, to));
        part.addSourceSpan(before.getSourceSpans().get(0).subSpan(from, to));
        if (from < to) {
            before.insertBefore(part);
        }
        return part;
    }

    private static void pair(List<Text> runs) {
        Deque<Open> open = new ArrayDeque<>();
        Iterator<Text> each = runs.iterator();
        while (each.hasNext()) {
            Text run = each.next();
            if (run.getNext() instanceof Emphasis borrower && lent(run, open)) {
                wrap(open.pop(), run);
                run.unlink();
                if (each.hasNext()) {
                    open.push(new Open(giveBack(borrower), 1));
                }
            } else {
                pair(run, open);
            }
        }
        open.stream().map(Open::stars).filter(LooseEmphasis::isLeftOver).forEach(Node::unlink);
    }

    private static void pair(Text run, Deque<Open> open) {
        int left = run.getLiteral().length();
        boolean closed = false;
        while (!open.isEmpty() && left >= open.getFirst().count()) {
            Open start = open.pop();
            wrap(start, run);
            left -= start.count();
            closed = true;
        }
        if (left > 0 && left <= BOTH && (left > 1 || closed || isBeforeWord(run))) {
            open.push(new Open(rest(run, left), left));
        } else if (closed || left == 2 * BOLD) {
            run.unlink();
        }
    }

    /**
     * Whether a star is what is left of two that closed bold words: CommonMark took the other one to begin the italics right
     * behind it, {@code **Ghi chú: **- Trước hạn;*}.
     */
    private static boolean lent(Text run, Deque<Open> open) {
        return run.getLiteral().length() == 1
                && !open.isEmpty()
                && open.getFirst().count() == BOLD;
    }

    /** Undoes italics whose first star belonged to others; their last star begins the next ones. */
    private static Text giveBack(Emphasis borrower) {
        Text end = new Text("*");
        borrower.insertAfter(end);
        unwrap(borrower);
        return end;
    }

    /** Stars that close for the second time what is closed. */
    private static boolean isLeftOver(Text stars) {
        Node next = stars.getNext();
        boolean ends = next == null || next instanceof SoftLineBreak || isBlank(next);
        return ends && stars.getPrevious() instanceof StrongEmphasis;
    }

    /** A single star may be one of a note or a product; it opens only right before a word, a bracket or the number of an item. */
    private static boolean isBeforeWord(Text run) {
        if (!(run.getNext() instanceof Text words)) {
            return false;
        }
        char first = words.getLiteral().charAt(0);
        return Character.isLetter(first)
                || (isAtWordStart(run) && (OPENING.indexOf(first) >= 0 || isNumber(words.getLiteral())));
    }

    private static boolean isAtWordStart(Text run) {
        Node before = run.getPrevious();
        return before == null
                || before instanceof SoftLineBreak
                || (before instanceof Text words && words.getLiteral().endsWith(" "));
    }

    /** {@code 4.1. }, and not {@code 4 = 12}. */
    private static boolean isNumber(String words) {
        int end = 0;
        while (end < words.length() && (Character.isDigit(words.charAt(end)) || words.charAt(end) == '.')) {
            end++;
        }
        return end > 1 && words.charAt(end - 1) == '.';
    }

    /** The stars of a run that are left when others of it have closed something. */
    private static Text rest(Text run, int count) {
        int length = run.getLiteral().length();
        if (count < length) {
            SourceSpan span = run.getSourceSpans().get(0);
            run.setLiteral("*".repeat(count));
            run.setSourceSpans(List.of(span.subSpan(length - count, length)));
        }
        return run;
    }

    /** Puts what stands between two runs of stars into one element, and takes the stars of the first away. */
    private static void wrap(Open start, Text end) {
        Node around = start.count() == 1 ? new Emphasis("*") : new StrongEmphasis("**");
        boolean words = false;
        start.stars().insertBefore(around);
        if (start.count() == BOTH) {
            Node inner = new Emphasis("*");
            around.appendChild(inner);
            around = inner;
        }
        for (Node node = start.stars().getNext();
                node != end;
                node = start.stars().getNext()) {
            words |= !(node instanceof SoftLineBreak
                    || (node instanceof Text text && text.getLiteral().isBlank()));
            around.appendChild(node);
        }
        start.stars().unlink();
        if (!words) {
            unwrap(around);
        } else if (around.getLastChild() instanceof SoftLineBreak last && end.getNext() instanceof SoftLineBreak) {
            last.unlink();
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof Text text && text.getLiteral().isBlank();
    }

    private static void unwrap(Node around) {
        for (Node node = around.getFirstChild(); node != null; node = around.getFirstChild()) {
            around.insertBefore(node);
        }
        around.unlink();
    }
}
