package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Item;
import vn.niemyet.problem.Code;

/** Numbers of items that are skipped or printed twice: {@code 3.} behind {@code 1.}, {@code b)} behind {@code b)}. */
final class ItemOrder {
    /** Lawyers count a, b, c, d, đ, e, g; others as the letters come. Both are right, a gap of two is not. */
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

    private static final String SOMETIMES_LEFT_OUT = "đfjwz";

    private final Remarks remarks;
    private final List<Count> open = new ArrayList<>();

    /** A printed number as one that can be counted. */
    private record Count(char style, int value) {
        static final Count NONE = new Count(' ', 0);
    }

    private ItemOrder(Remarks remarks) {
        this.remarks = remarks;
    }

    static void check(List<Item> items, Remarks remarks) {
        ItemOrder order = new ItemOrder(remarks);
        items.forEach(order::check);
    }

    private void check(Item item) {
        while (open.size() <= item.depth()) {
            open.add(Count.NONE);
        }
        open.subList(item.depth() + 1, open.size()).clear();
        Count before = open.get(item.depth());
        Count count = count(item.printed());
        open.set(item.depth(), count);
        if (count.style() == ' ' || count.style() != before.style()) {
            return;
        }
        if (count.value() == before.value()) {
            remarks.at(item.marker(), Code.ITEM_REPEATED, item.printed());
        } else if (isGap(before, count)) {
            remarks.at(item.marker(), Code.ITEM_SKIPPED, item.printed());
        }
    }

    private static boolean isGap(Count before, Count count) {
        if (count.value() < before.value()) {
            return false;
        }
        int next = before.value() + 1;
        while (count.style() == 'a' && next < count.value() && SOMETIMES_LEFT_OUT.indexOf(LETTERS.charAt(next)) >= 0) {
            next++;
        }
        return count.value() > next;
    }

    /** {@code (12)} and {@code Điều 12.} are 12, {@code 2.3.} is 3, {@code đ)} is 4; other forms are not counted. */
    private static Count count(String printed) {
        int end = printed.length();
        while (end > 0 && !Character.isLetterOrDigit(printed.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(printed.charAt(start - 1))) {
            start--;
        }
        String label = printed.substring(start, end);
        if (label.length() == 1 && LETTERS.indexOf(label.charAt(0)) >= 0) {
            return new Count('a', LETTERS.indexOf(label.charAt(0)));
        }
        boolean digits = !label.isEmpty() && label.length() < 4 && label.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? new Count('1', Integer.parseInt(label)) : Count.NONE;
    }
}
