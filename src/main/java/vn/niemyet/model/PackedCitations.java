package vn.niemyet.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import vn.niemyet.text.Position;
import vn.niemyet.text.Span;

/**
 * Citations of a text that are kept for long: equal to those they were made of, but what thousands of papers cite in the same
 * words is there once, and each text keeps only where. Immutable.
 */
public final class PackedCitations extends AbstractList<Citation> implements RandomAccess {
    private static final Span NOWHERE = new Span(0, 0);
    private static final Position NO_LINE = new Position(0, 0);
    private static final int NUMBERS = 4;

    private final Citation[] wordings;
    private final int[] places;

    private PackedCitations(List<Citation> citations, UnaryOperator<Citation> oneCopy) {
        wordings = new Citation[citations.size()];
        places = new int[citations.size() * NUMBERS];
        for (int i = 0; i < wordings.length; i++) {
            Citation citation = citations.get(i);
            wordings[i] = oneCopy.apply(citation.at(NOWHERE, NO_LINE));
            places[i * NUMBERS] = citation.span().start();
            places[i * NUMBERS + 1] = citation.span().end();
            places[i * NUMBERS + 2] = citation.position().line();
            places[i * NUMBERS + 3] = citation.position().column();
        }
    }

    /** The same citations; {@code oneCopy} gives for equal values the same object. */
    public static List<Citation> of(List<Citation> citations, UnaryOperator<Citation> oneCopy) {
        return citations.isEmpty() ? citations : new PackedCitations(citations, oneCopy);
    }

    @Override
    public Citation get(int index) {
        int at = index * NUMBERS;
        return wordings[index].at(new Span(places[at], places[at + 1]), new Position(places[at + 2], places[at + 3]));
    }

    @Override
    public int size() {
        return wordings.length;
    }
}
