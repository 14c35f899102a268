package vn.niemyet.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern CITY = Pattern.compile(" (T|t)hành phố$");
    private static final int MOST_LOOKS = 64;
    private static final int MOST_SLIPS = 4;
    private static final int LONGEST = 120;
    private static final List<String> UNITS = Phrases.list("""
                    xã | phường | thị trấn | huyện | quận | thị xã | thôn | bản | làng | ấp | khu phố | tổ dân phố | đường | phố | cầu |
                    hồ | đập | núi | sông | suối | đảo""");

    private final Background background;
    private final BodyForm form;
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
        this.form = new BodyForm(flat);
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
        if (!form.isHead(start, limit)) {
            return null;
        }
        int end = form.end(start, limit);
        String name = words(start, end);
        if (name.indexOf(' ') < 0 || name.length() > LONGEST || isPlace(start, name)) {
            return null;
        }
        if (PartialNames.isPartial(name)) {
            Agency whole = partial.complete(name);
            return whole == null ? Member.collective(start, end) : Member.body(start, end, whole, "");
        }
        Optional<Agency> spelledOut = spelledOut(name);
        if (spelledOut.isPresent()) {
            return Member.body(start, end, spelledOut.get(), "");
        }
        Agency agency = misprintOf(name).orElseGet(() -> known.getOrDefault(name, unregistered(name)));
        known.put(name, agency);
        return Member.body(start, end, agency, "");
    }

    /** The registered body of a name with its short forms written out, {@code Ủy ban MTTQVN tỉnh}. */
    private Optional<Agency> spelledOut(String name) {
        String whole = Abbreviations.expanded(name);
        return whole.equals(name)
                ? Optional.empty()
                : background.registry().agencies().byName(whole, background.day());
    }

    boolean isCommandLonger(int start, int end, int limit) {
        return form.isCommandLonger(start, end, limit);
    }

    /** The body whose name goes on at {@code from}, behind the name that the registry knows. */
    Member longer(int start, int from, int limit) {
        return named(start, form.end(from, limit));
    }

    /** The body of exactly these words. */
    Member named(int start, int end) {
        String name = words(start, end);
        Agency whole = PartialNames.isPartial(name) ? partial.complete(name) : null;
        Agency agency = whole == null ? spelledOut(name).orElseGet(() -> unregistered(name)) : whole;
        return Member.body(start, end, agency, "");
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
        int whole = form.end(start, limit);
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
        boolean two = name.indexOf(' ', second) < 0
                && Character.isUpperCase(name.charAt(second))
                && !Character.isDigit(name.charAt(name.length() - 1));
        boolean asked = Glance.endsWith(folded, start, "yêu cầu");
        return two || (!asked && Glance.endsWithAny(folded, start, UNITS)) || Glance.endsWith(folded, start, "các");
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
        String plain = Folding.plain(name);
        for (Agencies.Spelled known : background.registry().agencies().beginningWith(head)) {
            int limit = Math.min(best, Math.max(key.length(), known.key().length()) / 6);
            boolean exists = known.agency().validity().includes(background.day());
            if (exists && known.plain().equals(plain)) {
                return Optional.of(known.agency());
            }
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
        String general = CITY.matcher(Abbreviations.expanded(name)).replaceFirst(" tỉnh");
        return Agency.unregistered(Slug.of(general), general);
    }
}
