package vn.niemyet.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.PartialDate;
import vn.niemyet.page.view.CitedView;
import vn.niemyet.text.VietnameseOrder;

/** Who carries a document out, and when: one lane for each province, one dot for each dated directive. */
final class Timelines {
    private static final int DOTS = 60;

    private final Edition edition;

    Timelines(Edition edition) {
        this.edition = edition;
    }

    /** Lanes in alphabetical order; none where fewer than two directives have a date. */
    List<CitedView.Lane> of(List<Citings.Citing> citing) {
        List<Entry> dated = citing.stream()
                .map(Citings.Citing::entry)
                .filter(entry -> entry.date().isPresent())
                .sorted(Comparator.comparing((Entry entry) -> day(entry)).thenComparing(Entry::id))
                .toList();
        if (dated.size() < 2) {
            return List.of();
        }
        Map<String, List<Entry>> lanes = new TreeMap<>();
        dated.forEach(entry -> lanes.computeIfAbsent(entry.id().province(), p -> new ArrayList<>())
                .add(entry));
        LocalDate start = day(dated.get(0));
        long days = Math.max(1, ChronoUnit.DAYS.between(start, day(dated.get(dated.size() - 1))));
        return lanes.entrySet().stream()
                .map(lane -> lane(lane.getKey(), lane.getValue(), start, days))
                .sorted(Comparator.comparing(CitedView.Lane::province, VietnameseOrder.INSTANCE))
                .toList();
    }

    private static LocalDate day(Entry entry) {
        return entry.date().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private CitedView.Lane lane(String province, List<Entry> entries, LocalDate start, long days) {
        List<CitedView.Dot> dots = entries.stream()
                .limit(DOTS)
                .map(entry -> new CitedView.Dot(
                        (int) (ChronoUnit.DAYS.between(start, day(entry)) * 1000 / days),
                        entry.address(),
                        edition.rows().of(entry).label() + ", "
                                + edition.rows().of(entry).date()))
                .toList();
        return new CitedView.Lane(
                edition.provinceName(province),
                Edition.provinceAddress(province),
                entries.size(),
                edition.rows().of(entries.get(0)).date(),
                edition.rows().of(entries.get(entries.size() - 1)).date(),
                dots);
    }
}
