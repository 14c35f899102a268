package vn.niemyet.page.view;

import java.util.List;

/** The years with their months. */
public record DatesView(Frame page, String heading, String intro, List<Year> years, Tally undated) {

    /** A year; its months are always twelve. */
    public record Year(String label, String address, int count, List<Tally> months) {}
}
