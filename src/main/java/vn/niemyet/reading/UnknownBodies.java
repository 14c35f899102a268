package vn.niemyet.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.problem.Term;
import vn.niemyet.registry.Agencies;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Slug;
import vn.niemyet.text.Span;

/**
 * Bodies that the registry does not hold under the name a text gives them: misprints of a known one
 * ({@code Sở Lao động - Thương và Xã hội}) and bodies of which only the name is known.
 */
final class UnknownBodies {
    private static final int MOST_WORDS = 16;
    private static final int MOST_LOOKS = 64;
    private static final int MOST_SLIPS = 4;
    private static final int LONGEST = 120;
    private static final Phrases<Boolean> HEADS = Phrases.set("""
                    sở | bộ | ban | trung tâm | chi cục | cục | tổng cục | vụ | viện | trường | bệnh viện | hội |
                    liên hiệp | liên đoàn | hiệp hội | liên minh | công ty | tổng công ty | tập đoàn | ngân hàng |
                    chi nhánh | kho bạc | phòng | đoàn | tổ công tác | quỹ | đảng ủy | văn phòng | tòa án |
                    viện kiểm sát | công an | đồn | quân khu | báo | đài | học viện | ủy ban | hội đồng | ubnd |
                    nhà máy | ban quản lý | ban chỉ đạo | ban chỉ huy""");
    private static final Phrases<Boolean> STOPS = Phrases.set("""
                    để | tại | trước | sau | kết luận | nhất trí | sơ kết | với | về việc | theo | là | đã | do | từ | cho | khi | nếu | thì | đến | trên | trong | phải |
                    về | thuộc | gồm | gửi | được | cần | của | ở | có | cùng | nhằm | và các | và những | các cấp | các tỉnh | các huyện |
                    các xã | các phường | đang | sẽ | như""");
    private static final Phrases<Boolean> PLACES = Phrases.set("xã | phường | thị trấn | huyện | quận | thị xã | tỉnh");
    private static final List<String> UNITS = Phrases.list("""
                    xã | phường | thị trấn | huyện | quận | thị xã | thôn | bản | làng | ấp | khu phố | tổ dân phố | đường | phố | cầu |
                    hồ | đập | núi | sông | suối | đảo""");
    /** Behind these words a name goes on, whatever comes. */
    private static final List<String> OPEN_ENDS =
            Phrases.list("một thành viên | mtv | cổ phần | trách nhiệm hữu hạn | tnhh | liên");

    private static final Phrases<Boolean> LONGER =
            Phrases.set("xã hội", "huyện ủy", "huyện đoàn", "tỉnh ủy", "tỉnh đoàn");
    private static final Phrases<Boolean> LAST =
            Phrases.set("tỉnh", "thành phố", "việt nam", "trung ương", "quốc gia", "huyện", "xã");

    private final Background background;
    private final String value;
    private final String folded;
    private final PartialNames partial;
    private final Map<String, Agency> known = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int looks;

    UnknownBodies(Background background) {
        this.background = background;
        this.partial = new PartialNames(background);
        FlatText flat = background.flat();
        this.value = flat.value();
        this.folded = flat.folded();
    }

    /** What there is to say of a name: the body it was taken for, or none. */
    record Note(String name, @Nullable Agency meant, String offer, Span span) {}

    /** Notes in the order in which the names were first used. */
    List<Note> notes() {
        return List.copyOf(notes.values());
    }

    /** Reads a name that looks like a body's: {@code Trung tâm Điều hành đô thị thông minh}. */
    @Nullable
    Member at(int start, int limit) {
        if (!isHead(start, limit)) {
            return null;
        }
        int end = nameEnd(start, limit);
        String name = words(start, end);
        if (name.indexOf(' ') < 0 || name.length() > LONGEST || isPlace(start, name)) {
            return null;
        }
        if (PartialNames.isPartial(name)) {
            Agency whole = partial.complete(name);
            return whole == null ? Member.collective(start, end) : Member.body(start, end, whole, "");
        }
        Agency agency = misprintOf(name).orElseGet(() -> known.getOrDefault(name, unregistered(name)));
        known.put(name, agency);
        return Member.body(start, end, agency, "");
    }

    /** The body of exactly these words. */
    Member named(int start, int end) {
        String name = words(start, end);
        Agency whole = PartialNames.isPartial(name) ? partial.complete(name) : null;
        return Member.body(start, end, whole == null ? unregistered(name) : whole, "");
    }

    /** {@code Ban Chỉ đạo các huyện, thành phố}: the body of that level, under the name the text gives it. */
    Member onLevel(Member member, int limit) {
        if (member.bodies().isEmpty()) {
            return member;
        }
        int at = Glance.skipBlanks(folded, member.end(), limit);
        int end = folded.startsWith("các ", at) ? Collectives.end(background.flat(), at, limit) : at;
        Agency agency = member.bodies().get(0);
        if (end == at || agency.isRegistered()) {
            return member;
        }
        String units = folded.substring(at, end);
        String level =
                units.contains("tỉnh") ? "tỉnh" : units.contains("huyện") || units.contains("quận") ? "huyện" : "xã";
        boolean place = units.contains("huyện")
                || units.contains("phường")
                || units.contains("tỉnh,")
                || units.contains("quận");
        Agency own = unregistered(agency.name() + " cấp " + level);
        return place ? Member.body(member.start(), end, own, "") : member;
    }

    /** The registered body of which the longer name at {@code start} is a misprint; {@code end} ends what was recognised. */
    @Nullable
    Member misprintAt(int start, int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        boolean goesOn = at < limit && (folded.startsWith("- ", at) || folded.startsWith("và ", at));
        int next = goesOn ? Glance.skipBlanks(folded, at + (folded.charAt(at) == '-' ? 1 : 2), limit) : limit;
        if (next >= limit || !Glance.isUpper(value, next)) {
            return null;
        }
        int whole = nameEnd(start, limit);
        String name = words(start, whole);
        if (whole <= end || name.length() > LONGEST) {
            return null;
        }
        return misprintOf(name)
                .map(agency -> Member.body(start, whole, agency, ""))
                .orElse(null);
    }

    /** Keeps a note of a name that got a part in the text, unless the registry holds it. */
    void use(Member member) {
        String name = words(member.start(), member.end());
        for (Agency agency : member.bodies()) {
            boolean misprint = agency.isRegistered() && agency.equals(known.get(name));
            if (!agency.isRegistered() || misprint) {
                notes.putIfAbsent(
                        name,
                        note(name, misprint ? agency : null, background.flat().span(member.start(), member.end())));
            }
        }
    }

    private Note note(String name, @Nullable Agency meant, Span span) {
        return new Note(name, meant, meant == null && notes.size() < MOST_LOOKS ? offer(name) : "", span);
    }

    /** "Did you mean …" with the nearest name of the same head, or nothing. */
    private String offer(String name) {
        String head = Folding.matching(name.substring(0, name.indexOf(' ')));
        List<String> names = background.registry().agencies().beginningWith(head).stream()
                .map(known -> known.agency().name())
                .toList();
        return DidYouMean.nearest(name, names).map(Term.DID_YOU_MEAN::word).orElse("");
    }

    /** {@code xã Hội Hoan}, {@code Trường Giang}: a name of two capitals is a place, behind a unit any name is. */
    private boolean isPlace(int start, String name) {
        int second = name.indexOf(' ') + 1;
        boolean two = name.indexOf(' ', second) < 0 && Character.isUpperCase(name.charAt(second));
        return two || Glance.endsWithAny(folded, start, UNITS) || Glance.endsWith(folded, start, "các");
    }

    /** A head with a capital and a capital behind it: {@code Ban Quản lý}, neither {@code Ban hành} nor {@code BAN HÀNH}. */
    private boolean isHead(int start, int limit) {
        int head = HEADS.skip(folded, start, limit);
        boolean capital = head > start && Glance.isUpper(value, start) && !Glance.isUpper(value, start + 1);
        return capital && head + 1 < limit && value.charAt(head) == ' ' && Glance.isUpper(value, head + 1);
    }

    private int nameEnd(int start, int limit) {
        int end = start;
        int at = start;
        boolean open = false;
        for (int words = 0; words < MOST_WORDS && at < limit; words++) {
            open = !Glance.isUpper(value, at) && (open || Glance.endsWithAny(folded, at, OPEN_ENDS));
            if (at > start && isStop(at, limit, open)) {
                return end;
            }
            end = Glance.wordEnd(value, at, limit);
            boolean level = LAST.skip(folded, at, limit) == end && !LONGER.at(folded, at, limit);
            if (level && words > 1 && !isNameAhead(end, limit)) {
                return end;
            }
            at = nextWord(end, limit);
        }
        return end;
    }

    /** Behind {@code một thành viên} a name goes on in small letters, verbs and all, up to its next capital. */
    private boolean isStop(int at, int limit, boolean open) {
        boolean small = !Glance.isUpper(value, at);
        boolean others = folded.startsWith("và ", at)
                && !Glance.isUpper(value, at + 3)
                && (Collectives.end(background.flat(), at + 3, limit) > at + 3 || PLACES.at(folded, at + 3, limit));
        return others
                || (small
                        && (STOPS.at(folded, at, limit)
                                || (!open && Verbs.isDoing(folded, at, limit))
                                || (!open && Verbs.isTelling(folded, at, limit))))
                || (isHead(at, limit) && Glance.endsWith(folded, at, "-"));
    }

    private boolean isNameAhead(int end, int limit) {
        int next = nextWord(end, limit);
        return next < limit && Glance.isUpper(value, next);
    }

    /** The next word of the name: behind a blank, a stroke, or a comma with a capital or {@code chống} behind it. */
    private int nextWord(int end, int limit) {
        int at = end;
        if (at < limit && value.charAt(at) == ',') {
            int next = Glance.skipBlanks(value, at + 1, limit);
            return folded.startsWith("chống", next) ? next : limit;
        }
        at = Glance.skipBlanks(value, at, limit);
        if (at - end > 1 || (at == end && (at >= limit || folded.charAt(at) != '-'))) {
            return limit;
        }
        boolean stroke = at < limit && "-&".indexOf(folded.charAt(at)) >= 0;
        at = stroke ? Glance.skipBlanks(value, at + 1, limit) : at;
        return at < limit && Character.isLetterOrDigit(value.charAt(at)) ? at : limit;
    }

    private String words(int start, int end) {
        return background.flat().words(start, end);
    }

    private Optional<Agency> misprintOf(String name) {
        Agency seen = known.get(name);
        if (seen != null) {
            return Optional.of(seen).filter(Agency::isRegistered);
        }
        if (looks++ >= MOST_LOOKS) {
            return Optional.empty();
        }
        Optional<Agency> nearest = nearest(name);
        nearest.ifPresent(agency -> known.put(name, agency));
        return nearest;
    }

    /** The one registered name within a sixth of its letters; none where two are as near. */
    private Optional<Agency> nearest(String name) {
        String key = Folding.key(name);
        int space = name.indexOf(' ');
        String head = Folding.matching(space < 0 ? name : name.substring(0, space));
        int best = MOST_SLIPS + 1;
        Agency found = null;
        for (Agencies.Spelled known : background.registry().agencies().beginningWith(head)) {
            int limit = Math.min(best, Math.max(key.length(), known.key().length()) / 6);
            boolean exists = known.agency().validity().includes(background.day());
            int distance = exists ? DidYouMean.distance(key, known.key(), limit) : limit + 1;
            distance = distance <= limit && Slips.onlySlips(name, known.agency().name()) ? distance : limit + 1;
            if (distance <= limit) {
                found = distance < best ? known.agency() : null;
                best = distance;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Under its own name; the province is dropped after {@code tỉnh} and {@code Thành phố}, as in every id. */
    private Agency unregistered(String name) {
        String general = name.replaceFirst(" (T|t)hành phố$", " tỉnh");
        return Agency.unregistered(Slug.of(general), general);
    }
}
