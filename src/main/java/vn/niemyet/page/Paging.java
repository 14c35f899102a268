package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.page.view.Pager;

/** Cuts a long list into pages: {@code tinh/lai-chau.html}, {@code tinh/lai-chau/trang-2.html} … */
final class Paging {
    /** Directives on one page of a list. */
    static final int ROWS = 50;

    /** Citing directives on one page of a cited document. */
    static final int CITING = 200;

    private Paging() {}

    /** One page of a list: its part of the rows and where the reader is. */
    record Slice<T>(String address, List<T> rows, Pager pager) {
        boolean isFirst() {
            return pager.number() == 1;
        }
    }

    /** The pages of a list; an empty list has one empty page. */
    static <T> List<Slice<T>> of(String list, List<T> rows, int size) {
        int last = Math.max(1, (rows.size() + size - 1) / size);
        List<Slice<T>> slices = new ArrayList<>(last);
        for (int number = 1; number <= last; number++) {
            List<T> part = rows.subList((number - 1) * size, Math.min(rows.size(), number * size));
            slices.add(new Slice<>(Addresses.page(list, number), part, pager(list, number, last, rows.size(), size)));
        }
        return slices;
    }

    private static Pager pager(String list, int number, int last, int total, int size) {
        return new Pager(
                number,
                last,
                total == 0 ? 0 : (number - 1) * size + 1,
                total,
                number == 1 ? Optional.empty() : Optional.of(Addresses.page(list, number - 1)),
                number == last ? Optional.empty() : Optional.of(Addresses.page(list, number + 1)),
                last == 1 ? List.of() : steps(list, number, last));
    }

    /** {@code 1 … 6 7 8 … 40}; lists of many pages also get every tenth step's neighbourhood through their ends. */
    private static List<Pager.Step> steps(String list, int number, int last) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
        for (int near = Math.max(1, number - 2); near <= Math.min(last, number + 2); near++) {
            shown.add(near);
        }
        List<Pager.Step> steps = new ArrayList<>();
        int before = 0;
        for (int step : shown) {
            if (step > before + 1) {
                steps.add(new Pager.Step(0, "", false));
            }
            steps.add(new Pager.Step(step, Addresses.page(list, step), step == number));
            before = step;
        }
        return steps;
    }
}
