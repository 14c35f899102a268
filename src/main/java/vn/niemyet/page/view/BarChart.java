package vn.niemyet.page.view;

import java.util.List;

/**
 * Counts over time as bars, with the numbers to draw them.
 *
 * @param width of the drawing in its own units
 * @param height of the drawing
 */
public record BarChart(int width, int height, List<Bar> bars) {

    /**
     * One bar.
     *
     * @param mark words under the bar, or empty
     */
    public record Bar(String label, String mark, String address, int count, int x, int y, int width, int height) {}
}
