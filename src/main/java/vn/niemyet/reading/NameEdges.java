package vn.niemyet.reading;

import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/** What stands around words that look like a body's name and tells that they are none. */
final class NameEdges {
    private final String value;
    private final String folded;

    NameEdges(FlatText flat) {
        this.value = flat.value();
        this.folded = flat.folded();
    }

    /** {@code BTC} in {@code 71/2014/TTLT-BTC-BNV}: a mark of a number names no body. */
    boolean isMark(int start, int end) {
        boolean joined =
                start > 1 && "-/".indexOf(value.charAt(start - 1)) >= 0 && Folding.isWord(value.charAt(start - 2));
        return joined && Glance.wordEnd(value, start, end) == end;
    }

    /** {@code Các sở, ngành: Xây dựng kế hoạch}: what they are to do, and no Sở Xây dựng. */
    boolean isWork(int start, int end, int limit) {
        int next = Glance.skipBlanks(folded, end, limit);
        boolean goesOn = next - end == 1 && next < limit && Character.isLowerCase(value.charAt(next));
        return goesOn && Verbs.isDoing(folded, start, limit) && !folded.startsWith("và ", next);
    }

    /** {@code Sở Xyz} is no collective {@code sở}. */
    boolean isNameAhead(int end, int limit) {
        return end + 1 < limit && value.charAt(end) == ' ' && Glance.isUpper(value, end + 1);
    }
}
