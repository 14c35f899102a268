package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.page.view.BarChart;

/** Directives per month as a bar chart: every month from the first to the last, at most the last ten years. */
final class MonthChart {
    private static final int MONTHS = 120;
    private static final int STEP = 10;
    private static final int BAR = 8;
    private static final int HEIGHT = 120;
    private static final int MARKS = 20;

    private final Edition edition;

    MonthChart(Edition edition) {
        this.edition = edition;
    }

    BarChart chart() {
        SortedMap<Integer, Integer> counts = counts();
        if (counts.isEmpty()) {
            return new BarChart(0, 0, List.of());
        }
        int last = counts.lastKey();
        int first = Math.max(counts.firstKey(), last - MONTHS + 1);
        int most = counts.tailMap(first).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            bars.add(bar(month, counts.getOrDefault(month, 0), (month - first) * STEP, most));
        }
        return new BarChart(bars.size() * STEP, HEIGHT + MARKS, bars);
    }

    private SortedMap<Integer, Integer> counts() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        edition.corpus()
                .entries()
                .forEach(entry -> entry.date()
                        .filter(date -> date.hasMonth())
                        .ifPresent(date -> counts.merge(date.year() * 12 + date.month() - 1, 1, Integer::sum)));
        return counts;
    }

    private BarChart.Bar bar(int month, int count, int x, int most) {
        int year = month / 12;
        int ofYear = month % 12 + 1;
        int height = count == 0 ? 0 : Math.max(2, count * HEIGHT / most);
        return new BarChart.Bar(
                edition.words().get("month.heading", edition.dates().month(ofYear), year),
                ofYear == 1 ? String.valueOf(year) : "",
                count == 0 ? "" : Addresses.month(year, ofYear),
                count,
                x,
                HEIGHT - height,
                BAR,
                height);
    }
}
