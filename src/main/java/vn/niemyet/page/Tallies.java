package vn.niemyet.page;

import java.util.List;
import vn.niemyet.page.view.Tally;

/** Gives each tally the length of its bar. */
final class Tallies {
    private Tallies() {}

    /** A tally without bar. */
    static Tally plain(String label, String address, int count) {
        return new Tally(label, address, "", count, 0);
    }

    /** The same tallies with bars: the longest is 100, none that counts anything is 0. */
    static List<Tally> withBars(List<Tally> tallies) {
        int most = tallies.stream().mapToInt(Tally::count).max().orElse(0);
        return tallies.stream()
                .map(t -> new Tally(t.label(), t.address(), t.note(), t.count(), share(t.count(), most)))
                .toList();
    }

    private static int share(int count, int most) {
        return most == 0 || count == 0 ? 0 : Math.max(1, (int) Math.round(count * 100.0 / most));
    }
}
