package vn.niemyet.intake.paper;

import java.util.List;

/**
 * What a file says beside its pages.
 *
 * @param authors names of people in its properties, each once
 * @param comments notes that were put on its pages
 */
public record Traces(List<String> authors, int comments) {
    /** A file that says nothing beside its pages. */
    public static final Traces NONE = new Traces(List.of(), 0);

    public Traces {
        authors = List.copyOf(authors);
    }
}
