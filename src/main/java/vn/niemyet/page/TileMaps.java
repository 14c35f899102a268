package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.model.Province;
import vn.niemyet.page.view.TileMap;

/**
 * The country as tiles. Where each province's tile lies is drawn in {@code tiles.properties} of the template folder, row by
 * row from north to south: {@code now.01 = . . cao-bang …}, with {@code .} for an empty place.
 */
final class TileMaps {
    private static final int TILE = 44;
    private static final int GAP = 4;
    private static final int LINE = 7;
    private static final int SHADES = 4;

    private final List<Place> places;

    /** A tile's place on a map. */
    record Place(String map, String province, int column, int row) {}

    private TileMaps(List<Place> places) {
        this.places = places;
    }

    static TileMaps read(String drawing) {
        List<Place> places = new ArrayList<>();
        String map = "";
        int row = 0;
        for (String line : drawing.lines().map(String::strip).toList()) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.charAt(0) != '#') {
                String name = line.substring(0, line.indexOf('.'));
                row = name.equals(map) ? row + 1 : 0;
                map = name;
                add(new Place(map, line.substring(equals + 1).strip(), 0, row), places);
            }
        }
        return new TileMaps(List.copyOf(places));
    }

    /** The tiles of one row. */
    private static void add(Place row, List<Place> places) {
        String[] names = row.province().split("\\s+", -1);
        for (int column = 0; column < names.length; column++) {
            if (!names[column].equals(".")) {
                places.add(new Place(row.map(), names[column], column, row.row()));
            }
        }
    }

    /** The maps that are drawn, today's first. */
    List<TileMap> of(Edition edition) {
        return places.stream()
                .map(Place::map)
                .distinct()
                .map(map -> map(edition, map))
                .toList();
    }

    private TileMap map(Edition edition, String map) {
        List<Place> own =
                places.stream().filter(place -> place.map().equals(map)).toList();
        int most = own.stream().mapToInt(place -> count(edition, place)).max().orElse(0);
        int width = own.stream().mapToInt(Place::column).max().orElse(0) + 1;
        int height = own.stream().mapToInt(Place::row).max().orElse(0) + 1;
        return new TileMap(
                map,
                edition.words().get("map." + map),
                width * (TILE + GAP),
                height * (TILE + GAP),
                own.stream().map(place -> tile(edition, place, most)).toList());
    }

    /** Directives the province issued, and those of the provinces that went into it and have no tile of their own. */
    private int count(Edition edition, Place place) {
        return size(edition, place.province())
                + edition.corpus().registry().provinces().all().stream()
                        .filter(part -> part.successor()
                                .filter(place.province()::equals)
                                .isPresent())
                        .filter(part -> places.stream()
                                .noneMatch(tile -> tile.map().equals(place.map())
                                        && tile.province().equals(part.id())))
                        .mapToInt(part -> size(edition, part.id()))
                        .sum();
    }

    private static int size(Edition edition, String province) {
        return edition.corpus().byProvince().getOrDefault(province, List.of()).size();
    }

    private TileMap.Tile tile(Edition edition, Place place, int most) {
        Optional<Province> province = edition.corpus().registry().provinces().byId(place.province());
        String name = province.map(Province::name).orElse(place.province());
        int count = count(edition, place);
        int shade = count == 0 ? 0 : 1 + (count - 1) * SHADES / Math.max(1, most);
        return new TileMap.Tile(
                name,
                lines(name),
                count == 0 ? "" : Addresses.province(place.province()),
                count,
                Math.min(SHADES, shade),
                place.column() * (TILE + GAP),
                place.row() * (TILE + GAP));
    }

    /** A long name in two lines: {@code Thái}, {@code Nguyên}. */
    private static List<String> lines(String name) {
        int blank = name.indexOf(' ', name.length() > 2 * LINE ? LINE : 0);
        return name.length() <= LINE || blank < 0
                ? List.of(name)
                : List.of(name.substring(0, blank), name.substring(blank + 1));
    }
}
