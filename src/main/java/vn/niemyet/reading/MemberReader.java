package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.registry.Agencies;
import vn.niemyet.registry.NameTrie;

/**
 * Reads one of those addressed at a place of the text: a body by any of its names, by the title of its head, or by its own name
 * behind a head shared with others; a collective; a person.
 */
final class MemberReader {

    /** What can begin in small letters. */
    private static final Phrases<Boolean> SMALL =
            Phrases.anyOf(SmallHeads.SHARED, SmallHeads.COMMITTEES, OfficeTitles.TITLES, Collectives.BEGINNINGS);

    /** {@code các Phòng Giáo dục và Đào tạo}: those of the districts, by their own name. */
    private static final String ROOMS = "các phòng ";

    private static final String MANAGEMENT = "ban-quan-ly-";

    private final Background background;
    private final String value;
    private final String folded;
    private final Agencies agencies;
    private final OfficeTitles titles;
    private final Places places;
    private final UnknownBodies unknown;
    private final Optional<OwnPlace> ownPlace;
    private final CommaNames commas;
    private final BareNames bareNames;
    private final NameEdges edges;
    private final HolderReader holders;
    private final LowerBodies lowerBodies;
    private final LevelMembers levels;
    private final SameLevel sameLevel;
    private final BulkPlaces bulkPlaces;
    private final SmallHeads smallHeads;

    MemberReader(Background background, UnknownBodies unknown) {
        this.background = background;
        this.value = background.flat().value();
        this.folded = background.flat().folded();
        this.agencies = background.registry().agencies();
        this.titles = new OfficeTitles(background.flat());
        this.places = new Places(background);
        this.unknown = unknown;
        this.commas = new CommaNames(background);
        this.ownPlace = OwnPlace.of(background);
        this.levels = new LevelMembers(background, places);
        this.sameLevel = new SameLevel(background);
        this.lowerBodies = new LowerBodies(background, ownPlace);
        this.holders = new HolderReader(background, titles);
        this.edges = new NameEdges(background.flat());
        this.bulkPlaces = new BulkPlaces(background);
        this.smallHeads = new SmallHeads(background.flat());
        this.bareNames = new BareNames(background, ownPlace);
    }

    /** The member that starts at {@code start}, or nothing. */
    @Nullable
    Member at(int start, int limit) {
        return at(start, limit, 0);
    }

    private @Nullable Member at(int start, int limit, int depth) {
        boolean none = start >= limit || depth > 4;
        if (none || !(Glance.isUpper(value, start) || SMALL.at(folded, start, limit))) {
            return null;
        }
        Member rooms = folded.startsWith(ROOMS, start) ? registered(start + 4, limit) : null;
        Member small =
                rooms != null ? rooms.spanning(start, rooms.end()) : small(start, limit, smallHeads.end(start, limit));
        Member known = small == null ? registered(start, limit) : small;
        Member plain = known == null ? bareNames.at(start, limit) : known;
        Phrases.Hit<OfficeTitles.Rank> title = title(start, limit);
        if (plain != null) {
            return title == null ? plain : holders.withPerson(plain, limit);
        }
        if (title != null) {
            return titled(start, title, limit, depth);
        }
        Member shared = shared(start, limit);
        if (shared != null) {
            return shared;
        }
        return unnamed(start, limit);
    }

    /** The title there, with or without {@code các} before it: {@code các Thủ trưởng các Sở}. */
    private Phrases.@Nullable Hit<OfficeTitles.Rank> title(int start, int limit) {
        Phrases.Hit<OfficeTitles.Rank> plain = titles.at(start, limit);
        return plain == null && folded.startsWith("các ", start) ? titles.at(start + 4, limit) : plain;
    }

    /** The member of a list at {@code start} that shares its head with the one before and reaches to {@code least}. */
    @Nullable
    Member sharing(String head, int start, int limit, int least) {
        if (head.isEmpty() || start >= limit || !Glance.isUpper(value, start)) {
            return null;
        }
        Optional<NameTrie.Match<Agency>> match =
                agencies.longestAt(background.flat(), start, head).map(m -> commas.parted(m, head, true));
        // "Báo, Đài" of 2021 are two, whatever they became.
        return match.filter(m -> m.end() >= least
                        && (least == start
                                || m.values().stream()
                                        .anyMatch(a -> a.validity().includes(background.day()))))
                .flatMap(m -> background.choose(m.values()).map(a -> placed(a, start, m.end(), limit, head)))
                .orElse(null);
    }

    private @Nullable Member registered(int start, int limit) {
        Optional<NameTrie.Match<Agency>> match =
                agencies.longestAt(background.flat(), start).map(m -> commas.parted(m, head(start, limit), false));
        if (match.isEmpty()
                || match.get().end() > limit
                || edges.isMark(start, match.get().end())) {
            return null;
        }
        int behind = Glance.skipBlanks(folded, match.get().end(), limit);
        int committee = SmallHeads.LOWER_COMMITTEES.skip(folded, behind, limit);
        if (committee > behind && isOfProvincialCommittee(match.get().values())) {
            return unknown.named(start, committee);
        }
        if (unknown.isCommandLonger(start, match.get().end(), limit)) {
            return unknown.longer(start, start, limit);
        }
        int longer = SmallHeads.longerName(folded, match.get().end(), limit);
        if (longer > behind) {
            return unknown.longer(start, Glance.skipBlanks(folded, longer, limit), limit);
        }
        boolean own =
                match.get().values().stream().anyMatch(agency -> agency.id().startsWith(MANAGEMENT))
                        && places.isOwnName(start, match.get().end(), limit);
        if (own) {
            return unknown.longer(start, start, limit);
        }
        Member misprint = unknown.misprintAt(start, match.get().end(), limit);
        if (misprint != null) {
            return misprint;
        }
        Optional<Agency> meant = background.choose(match.get().values());
        return meant.isEmpty() ? null : placed(meant.get(), start, match.get().end(), limit, head(start, limit));
    }

    /** {@code Ban Tuyên giáo} alone is that of the Tỉnh ủy, {@code Ban Tuyên giáo Huyện ủy} is another body. */
    private static boolean isOfProvincialCommittee(List<Agency> bodies) {
        return bodies.stream().anyMatch(agency -> agency.name().endsWith(" Tỉnh ủy"));
    }

    private Member placed(Agency agency, int start, int end, int limit, String head) {
        int every = places.allLevels(end, limit);
        if (every > end) {
            return Member.collective(start, every);
        }
        Member same = sameLevel.at(agency, start, end, limit);
        Member below = same == null ? lowerBodies.at(agency, start, end, limit) : same;
        if (below != null) {
            return below;
        }
        Places.Placed lower = places.lower(agency, start, end, limit);
        if (lower != null) {
            return Member.body(start, lower.end(), lower.agency(), head);
        }
        Places.Placed placed = places.behind(agency, start, end, limit);
        int all = places.allLevels(placed.end(), limit);
        boolean bare = placed.end() == end && placed.agency().equals(agency);
        Agency meant = bare ? own(agency, start, end) : placed.agency();
        return all > placed.end()
                ? Member.collective(start, all)
                : levels.of(Member.body(start, placed.end(), meant, head), limit);
    }

    /** {@code Công an huyện} in a paper of a district is that of the district. */
    private Agency own(Agency agency, int start, int end) {
        return ownPlace.map(place -> place.own(agency, background.flat().words(start, end)))
                .orElse(agency);
    }

    private String head(int start, int limit) {
        int end = SmallHeads.SHARED.skip(folded, start, limit);
        return end > start ? folded.substring(start, end) : "";
    }

    /** {@code Giám đốc Sở Y tế}, {@code Phó Thủ tướng Trần …}, {@code Bộ trưởng các Bộ: …}, {@code đồng chí Nguyễn …}. */
    private @Nullable Member titled(int start, Phrases.Hit<OfficeTitles.Rank> title, int limit, int depth) {
        Phrases.Hit<OfficeTitles.Rank> other =
                title.end() < limit && folded.charAt(title.end()) == '/' ? titles.at(title.end() + 1, limit) : null;
        if (other != null && depth == 0) {
            return titled(start, other, limit, depth + 1);
        }
        int at = Glance.skipBlanks(folded, title.end(), limit);
        int ban = title.end() - "ban".length();
        boolean ofBan = Glance.endsWith(folded, title.end(), "ban");
        Member whole = ofBan && Glance.isUpper(value, ban)
                ? at(ban, limit, depth + 1)
                : ofBan ? sharing("ban", at, limit, at) : small(at, limit, smallHeads.officeEnd(at, limit));
        int named = whole == null ? titles.nameEnd(at, limit) : at;
        boolean body = named > at && agencies.longestAt(background.flat(), at).isPresent();
        if (named > at && !body) {
            return Member.person(start, named);
        }
        Member inner = whole == null ? at(at, limit, depth + 1) : whole;
        Member rooms = title.meaning() == OfficeTitles.Rank.UNIT ? roomsOfLevel(title.end(), at, limit) : null;
        if (rooms != null) {
            return rooms.spanning(start, rooms.end());
        }
        if (title.meaning() == OfficeTitles.Rank.UNIT) {
            return Member.collective(start, titles.unitEnd(at, limit));
        }
        if (title.meaning() == OfficeTitles.Rank.HOLDER) {
            return holders.officeHolder(start, inner == null ? title.end() : inner.end(), limit);
        }
        if (inner == null) {
            return title.meaning() == OfficeTitles.Rank.COMRADE ? null : holders.holder(start, title.end(), limit);
        }
        return holders.withPerson(inner.spanning(start, inner.end()), limit);
    }

    /** {@code Chánh văn phòng UBND tỉnh}, {@code giao sở Y tế}: a name whose first words, up to {@code end}, stand in small letters. */
    private @Nullable Member small(int at, int limit, int end) {
        int name = Glance.skipBlanks(folded, end, limit);
        return end == at || name >= limit ? null : ofHead(folded.substring(at, end), at, name, limit);
    }

    /** {@code Trưởng phòng Nội vụ các huyện}: the rooms of that level, where the registry knows them. */
    private @Nullable Member roomsOfLevel(int titleEnd, int at, int limit) {
        Member rooms = Glance.endsWith(folded, titleEnd, "phòng") ? sharing("phòng", at, limit, at) : null;
        boolean level = rooms != null
                && (ownPlace.isPresent() || folded.substring(at, rooms.end()).contains("huyện"));
        return level ? rooms : null;
    }

    /** {@code các Bộ: Quốc phòng}, {@code các Sở Y tế}, {@code Các Bộ, cơ quan: Tài chính}. */
    private @Nullable Member shared(int start, int limit) {
        int at = Collectives.determined(background.flat(), start, limit);
        int headEnd = SmallHeads.SHARED.skip(folded, at, limit);
        if (headEnd == at) {
            return null;
        }
        String head = folded.substring(at, headEnd);
        Member each = at > start ? ofEach(head, Glance.skipBlanks(folded, headEnd, limit), limit) : null;
        if (each != null) {
            return each.spanning(start, each.end());
        }
        int from = Math.max(headEnd, Collectives.end(background.flat(), at, limit));
        boolean colon = from < limit && folded.charAt(from) == ':';
        from = Glance.skipBlanks(folded, colon ? from + 1 : from, limit);
        if (at == start && !colon) {
            return null;
        }
        Member first = sharing(head, from, limit, from);
        return first == null || (colon && edges.isWork(from, first.end(), limit))
                ? null
                : first.spanning(start, first.end());
    }

    /** {@code các sở giáo dục và đào tạo}: in small letters only a name of two fields, for {@code xây dựng} is work, too. */
    private @Nullable Member ofEach(String head, int at, int limit) {
        Member named = ofHead(head, at, at, limit);
        boolean field = named != null
                && (Glance.isUpper(value, at)
                        || folded.substring(at, named.end()).contains(" và "));
        return field ? named : null;
    }

    /** The body whose name is {@code head} and what stands at {@code name}. */
    private @Nullable Member ofHead(String head, int start, int name, int limit) {
        return agencies.longestAt(background.flat(), Math.min(name, limit - 1), head)
                .filter(match -> match.end() <= limit)
                .flatMap(
                        match -> background.choose(match.values()).map(a -> placed(a, start, match.end(), limit, head)))
                .orElse(null);
    }

    private @Nullable Member unnamed(int start, int limit) {
        Member body = unknown.at(start, limit);
        if (body != null) {
            int all = places.allLevels(body.end(), limit);
            Member level = unknown.onLevel(body, limit);
            return all > body.end() ? Member.collective(start, all) : level.end() == body.end() ? own(body) : level;
        }
        int end = places.ofProvince(Collectives.end(background.flat(), start, limit), limit);
        Member bulk = end > start ? bulkPlaces.at(start, end) : null;
        return end > start && !edges.isNameAhead(end, limit)
                ? bulk == null ? Member.collective(start, end) : bulk
                : null;
    }

    private Member own(Member body) {
        return body.bodies().size() == 1 && ownPlace.isPresent()
                ? Member.body(
                        body.start(), body.end(), own(body.bodies().get(0), body.start(), body.end()), body.head())
                : body;
    }
}
