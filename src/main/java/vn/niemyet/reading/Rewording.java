package vn.niemyet.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.niemyet.text.FlatText;

/**
 * Tells whether words are put in the place of others (đính chính, sửa đổi): {@code cụm từ “trước ngày 15 tháng 12” đọc lại là
 * “trước ngày 18 tháng 12”}. What stands in quotes then is the wording of another paper and no order of this one.
 */
final class Rewording {
    private static final String OPENING = "“\"";
    private static final String CLOSING = "”\"";
    private static final List<String> CHANGES = Phrases.list("""
            đọc là | đọc lại là | được đọc là | sửa là | sửa lại là | sửa thành | sửa lại thành | được sửa thành |
            được sửa lại là | được sửa là | đính chính là | đính chính thành | được đính chính là | được đính chính thành |
            thay bằng | được thay bằng | thay bằng cụm từ | thay thế bằng | sửa đổi thành | được sửa đổi thành |
            điều chỉnh thành | được điều chỉnh thành | thành cụm từ | là cụm từ""");

    /** Where each quotation begins and ends, in text that puts words in the place of others; empty in any other. */
    private final NavigableMap<Integer, Integer> quotes;

    private Rewording(NavigableMap<Integer, Integer> quotes) {
        this.quotes = quotes;
    }

    static Rewording in(FlatText flat, int start, int end) {
        String folded = flat.folded();
        NavigableMap<Integer, Integer> quotes = new TreeMap<>();
        boolean changes = false;
        for (int at = flat.nextMark(start); at < end; at = flat.nextMark(at + 1)) {
            if (OPENING.indexOf(folded.charAt(at)) >= 0) {
                changes |= isChange(folded, start, at);
                int close = at + 1;
                while (close < end && CLOSING.indexOf(folded.charAt(close)) < 0) {
                    close++;
                }
                quotes.put(at, close);
                at = close;
            }
        }
        return new Rewording(changes ? quotes : Collections.emptyNavigableMap());
    }

    /** Whether words of change stand before the quotation mark, a colon between them or not. */
    private static boolean isChange(String folded, int start, int mark) {
        int behind = Glance.trimBlanks(folded, mark, start);
        boolean colon = behind > start && folded.charAt(behind - 1) == ':';
        return Glance.endsWithAny(folded, colon ? behind - 1 : behind, CHANGES);
    }

    /** Whether the place lies within the wording of another paper. */
    boolean holds(int at) {
        Map.Entry<Integer, Integer> quote = quotes.floorEntry(at);
        return quote != null && at < quote.getValue();
    }
}
