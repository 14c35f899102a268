package vn.niemyet.page.view;

import java.util.List;

/** The publication log. */
public record LogView(Frame page, List<Event> events) {

    /**
     * What happened to a paper.
     *
     * @param tone the word of the happening, a class of the row: {@code published}, {@code withdrawn}
     * @param iso the day or moment for machines
     * @param label what the paper is called: kind, number and date
     */
    public record Event(String tone, String words, String iso, String day, Link paper, String label) {}
}
