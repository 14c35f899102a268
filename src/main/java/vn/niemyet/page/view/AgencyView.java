package vn.niemyet.page.view;

import java.util.List;

/**
 * A body as an authority record: who it is, what it was, what it has to do in each province.
 *
 * @param rows its newest directives
 */
public record AgencyView(
        Frame page,
        String heading,
        String intro,
        List<Name> names,
        List<Succession> before,
        List<Succession> after,
        List<Province> provinces,
        List<StartView.Deadline> open,
        List<Row> rows) {

    /** A name of the body and when it bore it, in words. */
    public record Name(String name, String period, String marks, String aliases) {}

    /**
     * One step of its history.
     *
     * @param address of the other body's page, empty where it has none
     */
    public record Succession(String relation, String name, String address, String scope, String date, String basis) {}

    /** Its counts in one province. */
    public record Province(
            String label, String address, int leads, int supports, int addressed, int issued, int mentioned) {}
}
