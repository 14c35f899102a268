package vn.niemyet.page.view;

import java.util.List;

/** The provinces as tiles, each near where it lies. */
public record TileMap(String id, String heading, int width, int height, List<Tile> tiles) {

    /**
     * One province.
     *
     * @param lines its name in one or two lines
     * @param address of its page; empty where it has none
     * @param shade 0 for no directive, 1 to 4 for more and more
     */
    public record Tile(String name, List<String> lines, String address, int count, int shade, int x, int y) {}
}
