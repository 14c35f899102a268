package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Province;
import vn.niemyet.text.Slug;

/**
 * Names of places behind a body: {@code huyện Phú Bình}, {@code tỉnh Lai Châu}, {@code các tỉnh: Khánh Hòa, Đắk Lắk}. One named
 * place makes a body of its own, an enumeration stays the body of that level.
 */
final class Places {
    private static final List<String> UNITS = Phrases.list("""
                    thị xã | thị trấn | thành phố | đặc khu | huyện | quận | phường | xã | tỉnh | tp""");

    private static final String DISTRICT_COMMITTEES = "huyen-uy-thi-uy-thanh-uy";
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final Phrases<Boolean> ALL = Phrases.set("""
                    các tỉnh, thành phố | các tỉnh, thành phố trực thuộc trung ương | các tỉnh | các địa phương |
                    các huyện, thành phố | các huyện, thị xã, thành phố | các huyện | các xã, phường | các cấp |
                    địa phương""");

    private static final Phrases<Boolean> LEVELS =
            Phrases.set("các cấp", "các cấp, các ngành", "các ngành, các cấp", "các cấp, ngành", "các ngành");
    private static final Phrases<Boolean> COMMUNES = Phrases.set("""
                    xã, phường, thị trấn | phường, xã, thị trấn | các xã, phường, thị trấn | các phường, xã, thị trấn |
                    xã, phường | phường, xã | xã, thị trấn | các xã, thị trấn""");

    private final Background background;
    private final String value;
    private final String folded;
    private final PlaceNames reader;

    Places(Background background) {
        this.background = background;
        this.value = background.flat().value();
        this.folded = background.flat().folded();
        this.reader = new PlaceNames(background);
    }

    /** A body with the place behind it: what is meant, where it ends, and whether only a blank stands before the place. */
    record Placed(Agency agency, int end, boolean direct) {}

    /** Reads the place behind a body's name that ends at {@code end}. */
    Placed behind(Agency agency, int start, int end, int limit) {
        String unit = unitBefore(start, end);
        Placed committee = unit == null ? districtCommittee(agency, start, end, limit) : null;
        if (committee != null) {
            return committee;
        }
        if (unit == null) {
            int tail = tail(end, limit);
            return new Placed(tail > end ? branch(agency) : agency, tail, true);
        }
        int city = Glance.endsWith(folded, end, "tp") ? reader.provinceEnd(end - 2) : end;
        if (city > end) {
            return new Placed(agency, city, true);
        }
        int from = reader.nameStart(end, limit);
        int number = reader.numberEnd(unit, from, limit);
        if (number > from) {
            return new Placed(named(agency, unit, value.substring(from, number)), number, true);
        }
        List<String> names = new ArrayList<>();
        boolean place = !unit.equals("tỉnh") || reader.provinceEnd(Math.min(from, value.length() - 1)) > from;
        int behind = place ? reader.all(from, limit, names) : from;
        int single = names.isEmpty() && unit.equals("huyện") ? reader.singleEnd(from, limit) : from;
        if (single > from) {
            return new Placed(named(agency, unit, value.substring(from, single)), single, true);
        }
        if (names.isEmpty()) {
            return new Placed(agency, end, true);
        }
        String words = folded.substring(start, end);
        boolean several = names.size() > 1 || words.contains("các ") || words.indexOf(',') >= 0;
        behind = behind < limit && from > end + 1 && value.charAt(behind) == ')' ? behind + 1 : behind;
        return new Placed(several ? severally(agency) : named(agency, unit, names.get(0)), behind, true);
    }

    /** {@code Ban Quản lý Khu kinh tế cửa khẩu Ma Lù Thàng}: the name goes on with a place that is neither the province nor a unit. */
    boolean isOwnName(int start, int end, int limit) {
        int at = Glance.skipBlanks(value, end, limit);
        boolean capital = at - end == 1 && at < limit && Glance.isUpper(value, at);
        return capital
                && unitBefore(start, end) == null
                && tail(end, limit) == end
                && unitAt(at, limit) == at
                && !BodyWords.beginsBody(folded.substring(at, Math.min(limit, at + 20)));
    }

    /** {@code Huyện ủy Núi Thành}, {@code Ban Thường vụ Thành ủy Tam Kỳ}: one committee of the Party below the province. */
    private @Nullable Placed districtCommittee(Agency agency, int start, int end, int limit) {
        String words = folded.substring(start, end);
        if (!agency.id().equals(DISTRICT_COMMITTEES) || words.contains("các ") || words.indexOf(',') >= 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        int behind = reader.all(reader.nameStart(end, limit), limit, names);
        if (names.size() != 1) {
            return null;
        }
        String name = background.flat().words(start, behind);
        return new Placed(Agency.unregistered(Slug.of(name), name), behind, true);
    }

    /** {@code Kho bạc Nhà nước Hà Nội} in a paper of Hà Nội: the branch in the province, where there is one. */
    private Agency branch(Agency agency) {
        boolean central = agency.isCentral() && background.province().isPresent();
        return central
                ? background
                        .registry()
                        .agencies()
                        .byName(agency.name() + " tỉnh", background.day())
                        .orElse(agency)
                : agency;
    }

    /** For the centre the committees of several provinces are those of the level. */
    private Agency severally(Agency agency) {
        return background.isCentral() && agency.name().equals(COMMITTEE + " tỉnh")
                ? background
                        .registry()
                        .agencies()
                        .byName(COMMITTEE + " cấp tỉnh", background.day())
                        .orElse(agency)
                : agency;
    }

    /** The province at {@code at}, with or without {@code tỉnh} before it; nothing where none stands. */
    Optional<Placed> province(Agency committees, int at, int limit) {
        int unit = unitAt(at, limit);
        int from = unit > at ? Glance.skipBlanks(folded, unit, limit) : at;
        List<String> names = new ArrayList<>();
        int behind = reader.provinceEnd(from) > from ? reader.all(from, limit, names) : from;
        if (names.isEmpty() || unit == at) {
            return Optional.empty();
        }
        String word = folded.substring(at, unit);
        return Optional.of(
                new Placed(names.size() > 1 ? committees : named(committees, word, names.get(0)), behind, true));
    }

    /** Behind {@code các cấp}: no body of one level, but all of them; {@code end} itself where that does not follow. */
    int allLevels(int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        int behind = at - end == 1 ? LEVELS.skip(folded, at, limit) : at;
        return behind > at ? behind : end;
    }

    /** Behind the province's name that follows a bare {@code tỉnh}, {@code thành phố} at {@code end}. */
    int ofProvince(int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        boolean unit = at - end == 1
                && at < limit
                && (Glance.endsWith(folded, end, "tỉnh") || Glance.endsWith(folded, end, "thành phố"));
        return unit ? Math.max(end, reader.provinceEnd(at) > at ? reader.provinceEnd(at) : end) : end;
    }

    /** The body of a level named behind it, {@code cấp xã}, or of a further one behind a comma: {@code , cấp xã}. */
    @Nullable
    Placed level(Agency agency, int end, int limit) {
        int next = reader.nextName(end, limit);
        int at = next == end ? Glance.skipBlanks(folded, end, limit) : next;
        if (at <= end || !folded.startsWith("cấp ", at)) {
            return null;
        }
        String stem = Levels.stem(agency.name());
        for (String level : Levels.NAMED) {
            int behind = at + level.length() - 1;
            boolean here = folded.startsWith(level.strip(), at) && Glance.isEdge(folded, behind);
            if (here && !stem.isEmpty() && !agency.name().endsWith(level)) {
                return new Placed(Levels.named(agency, stem, level), behind, next == end);
            }
        }
        return null;
    }

    /** {@code UBND các quận, huyện và xã, phường, thị trấn}: those of the communes behind those of the districts. */
    @Nullable
    Placed communes(Agency agency, int end, int limit) {
        int at = agency.name().endsWith(Levels.NAMED.get(0)) ? reader.nextName(end, limit) : end;
        int behind = COMMUNES.skip(folded, at, limit);
        boolean name = Glance.isUpper(value, Glance.skipBlanks(folded, behind, limit));
        if (at == end || behind == at || name) {
            return null;
        }
        String own = Levels.stem(agency.name()) + Levels.NAMED.get(1);
        return background
                .registry()
                .agencies()
                .byName(own, background.day())
                .map(found -> new Placed(found, behind, false))
                .orElse(null);
    }

    /** {@code BHXH các huyện, thị xã}: the registered bodies of that level, whatever units are named. */
    @Nullable
    Placed lower(Agency agency, int start, int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        if (at - end != 1 || !folded.startsWith("các ", at) || unitBefore(start, end) != null) {
            return null;
        }
        int behind = Collectives.end(background.flat(), at, limit);
        String units = folded.substring(at, Math.max(at, behind));
        boolean district = units.contains("huyện") || units.contains("quận");
        String stem = Levels.stem(agency.name());
        if (stem.isEmpty() || !(district || units.contains("xã") || units.contains("phường"))) {
            return null;
        }
        String name = stem + (district ? " cấp huyện" : " cấp xã");
        return background
                .registry()
                .agencies()
                .byName(name, background.day())
                .map(own -> new Placed(own, behind, true))
                .orElse(null);
    }

    /** Behind a bare {@code Tỉnh} or {@code Thành phố} with a capital; {@code at} itself where none stands. */
    int ownUnit(int at, int limit) {
        int end = Glance.isUpper(value, at) ? unitAt(at, limit) : at;
        boolean provincial = end > at && (folded.startsWith("tỉnh", at) || folded.startsWith("thành phố", at));
        return provincial && !Glance.isUpper(value, Glance.skipBlanks(value, end, limit)) ? end : at;
    }

    private int unitAt(int at, int limit) {
        for (String unit : UNITS) {
            int end = at + unit.length();
            if (end < limit && folded.startsWith(unit, at) && Glance.isBlank(folded.charAt(end))) {
                return end;
            }
        }
        return at;
    }

    private @Nullable String unitBefore(int start, int end) {
        for (String unit : UNITS) {
            if (end - unit.length() > start && Glance.endsWith(folded, end, unit)) {
                return unit.equals("tp") ? "thành phố" : unit;
            }
        }
        return null;
    }

    /** Behind {@code tỉnh Lai Châu}, {@code Lạng Sơn} or {@code các tỉnh, thành phố}, which change nothing in what is meant. */
    private int tail(int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        if (at - end > 1 || at == end) {
            return end;
        }
        int all = ALL.skip(folded, at, limit);
        if (all > at) {
            return all;
        }
        int unit = unitAt(at, limit);
        boolean provincial = unit > at && (folded.startsWith("tỉnh", at) || folded.startsWith("thành phố", at));
        int from = provincial ? Glance.skipBlanks(folded, unit, limit) : at;
        int name = reader.provinceEnd(from);
        if (name > from) {
            return name;
        }
        return provincial && !Glance.isUpper(value, from) ? unit : end;
    }

    /** A city of its own, and none below a province: {@code thành phố Bắc Kạn} bears the name of one. */
    private boolean isCity(String place) {
        return background.registry().provinces().on(background.day()).stream()
                .anyMatch(province -> province.isCity() && province.name().equalsIgnoreCase(place));
    }

    private Agency named(Agency agency, String unit, String place) {
        String stem = Levels.stem(agency.name());
        boolean committee = stem.equals(COMMITTEE);
        boolean own = background
                .province()
                .map(Province::name)
                .filter(place::equalsIgnoreCase)
                .isPresent();
        boolean provincial = unit.equals("tỉnh") || (unit.equals("thành phố") && isCity(place));
        if ((own && provincial) || (provincial && !committee && agency.name().endsWith(" tỉnh")) || stem.isEmpty()) {
            return agency;
        }
        String name = stem + " " + unit + " " + place;
        return new Agency(
                Slug.of(name),
                name,
                agency.tier(),
                agency.validity(),
                agency.marks(),
                List.of(),
                !background.isCentral(),
                null);
    }
}
