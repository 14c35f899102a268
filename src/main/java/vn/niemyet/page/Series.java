package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;

/**
 * The directives of one body that are numbered in one series, in order of date and number: {@code 1228/UBND-VX},
 * {@code 1229/UBND-VX} …, as far as the portal holds them.
 */
final class Series {
    private final IdentityHashMap<Entry, Entry> previous = new IdentityHashMap<>();
    private final IdentityHashMap<Entry, Entry> next = new IdentityHashMap<>();

    Series(List<Entry> entries) {
        Map<String, List<Entry>> series = new HashMap<>();
        entries.forEach(entry -> key(entry)
                .ifPresent(key ->
                        series.computeIfAbsent(key, k -> new ArrayList<>()).add(entry)));
        series.values().forEach(this::chain);
    }

    private static Optional<String> key(Entry entry) {
        return entry.directive()
                .head()
                .number()
                .map(Known::value)
                .filter(DocumentNumber::isComplete)
                .filter(number -> entry.date().isPresent())
                .map(number -> entry.id().province() + " " + issuer(entry) + " " + number.symbol());
    }

    private static String issuer(Entry entry) {
        return entry.directive()
                .head()
                .issuer()
                .map(known -> known.value().agency().id())
                .orElse("");
    }

    private void chain(List<Entry> series) {
        series.sort(Comparator.comparing((Entry entry) -> entry.date().orElse(new PartialDate(1, 0, 0)))
                .thenComparing(Series::ordinal)
                .thenComparing(Entry::id));
        for (int i = 1; i < series.size(); i++) {
            previous.put(series.get(i), series.get(i - 1));
            next.put(series.get(i - 1), series.get(i));
        }
    }

    /** Ordinals by length, then by digits: 9 before 10, {@code 66.2} before {@code 66.15}. */
    private static String ordinal(Entry entry) {
        String ordinal = entry.directive()
                .head()
                .number()
                .map(known -> known.value().withoutLeadingZeros())
                .orElse("");
        return String.valueOf((char) ordinal.length()) + ordinal;
    }

    Optional<Entry> before(Entry entry) {
        return Optional.ofNullable(previous.get(entry));
    }

    Optional<Entry> after(Entry entry) {
        return Optional.ofNullable(next.get(entry));
    }
}
