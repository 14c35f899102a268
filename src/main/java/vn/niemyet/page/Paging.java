package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.page.view.Pager;

/** Cuts a long list into pages: {@code tinh/lai-chau.html}, {@code tinh/lai-chau/trang-2.html} … */
final class Paging {
    /** Directives on one page of a list. */
    static final int ROWS = 50;

    /** Citing directives on one page of a cited document. */
    static final int CITING = 200;

    private Paging() {}

    /**
     * One page of a list: its part of the rows and where the reader is. All that it says is made when the page is, since many
     * thousands of pages are planned at once.
     *
     * @param list its first address
     * @param all rows of the list
     * @param number from 1
     * @param size most rows of one page
     */
    record Slice<T>(String list, List<T> all, int number, int size) {
        boolean isFirst() {
            return number == 1;
        }

        String address() {
            return Addresses.page(list, number);
        }

        List<T> rows() {
            return all.subList((number - 1) * size, Math.min(all.size(), number * size));
        }

        Pager pager() {
            int last = last(all, size);
            return new Pager(
                    number,
                    last,
                    all.isEmpty() ? 0 : (number - 1) * size + 1,
                    all.size(),
                    number == 1 ? Optional.empty() : Optional.of(Addresses.page(list, number - 1)),
                    number == last ? Optional.empty() : Optional.of(Addresses.page(list, number + 1)),
                    last == 1 ? List.of() : steps(list, number, last));
        }
    }

    /** The pages of a list; an empty list has one empty page. */
    static <T> List<Slice<T>> of(String list, List<T> rows, int size) {
        return IntStream.rangeClosed(1, last(rows, size))
                .mapToObj(number -> new Slice<>(list, rows, number, size))
                .toList();
    }

    private static int last(List<?> rows, int size) {
        return Math.max(1, (rows.size() + size - 1) / size);
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
