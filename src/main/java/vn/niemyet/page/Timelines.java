package vn.niemyet.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.niemyet.model.PartialDate;
import vn.niemyet.page.view.CitedView;
import vn.niemyet.page.view.Row;
import vn.niemyet.text.VietnameseOrder;

/**
 * Who cites a document and who carries it out, and when: one lane for each province, one dot for each dated directive.
 */
final class Timelines {
    private static final int DOTS = 60;

    private final Edition edition;

    Timelines(Edition edition) {
        this.edition = edition;
    }

    /** Lanes in alphabetical order; none where fewer than two directives have a date. */
    List<CitedView.Lane> of(List<Citings.Citing> citing) {
        List<Citings.Citing> dated = citing.stream()
                .filter(one -> one.entry().date().isPresent())
                .sorted(Comparator.comparing((Citings.Citing one) -> day(one))
                        .thenComparing(one -> one.entry().id()))
                .toList();
        if (dated.size() < 2) {
            return List.of();
        }
        Map<String, List<Citings.Citing>> lanes = new TreeMap<>();
        dated.forEach(one -> lanes.computeIfAbsent(one.entry().id().province(), p -> new ArrayList<>())
                .add(one));
        LocalDate start = day(dated.get(0));
        long days = Math.max(1, ChronoUnit.DAYS.between(start, day(dated.get(dated.size() - 1))));
        return lanes.entrySet().stream()
                .map(lane -> lane(lane.getKey(), lane.getValue(), start, days))
                .sorted(Comparator.comparing(CitedView.Lane::province, VietnameseOrder.INSTANCE))
                .toList();
    }

    private static LocalDate day(Citings.Citing citing) {
        return citing.entry().date().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private CitedView.Lane lane(String province, List<Citings.Citing> citing, LocalDate start, long days) {
        List<CitedView.Dot> dots = citing.stream()
                .limit(DOTS)
                .map(one -> new CitedView.Dot(
                        (int) (ChronoUnit.DAYS.between(start, day(one)) * 1000 / days),
                        one.entry().address(),
                        row(one).label() + ", " + row(one).date(),
                        one.carriesOut()))
                .toList();
        return new CitedView.Lane(
                edition.provinceName(province),
                Edition.provinceAddress(province),
                citing.size(),
                (int) citing.stream().filter(Citings.Citing::carriesOut).count(),
                row(citing.get(0)).date(),
                row(citing.get(citing.size() - 1)).date(),
                dots);
    }

    private Row row(Citings.Citing citing) {
        return edition.rows().of(citing.entry());
    }
}
