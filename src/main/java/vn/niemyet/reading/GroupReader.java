package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;

/** Reads an enumeration of bodies, collectives and persons: {@code Sở Y tế (cơ quan thường trực), Công an tỉnh và các xã, phường}. */
final class GroupReader {
    private static final int LONGEST_BRACKET = 240;
    private static final int MOST_MEMBERS = 200;
    private static final Phrases<Boolean> CONNECTORS = Phrases.set("""
                    và | kiêm | cùng | cùng với | hoặc | nhất là | đặc biệt là | trực tiếp là | trong đó có |
                    và nhất là | cũng như""");

    private static final Phrases<Boolean> INCLUDING =
            Phrases.set("gồm | bao gồm | kể cả | trong đó có | nhất là | như");

    private final String folded;
    private final MemberReader members;
    private final ProvinceMembers provinces;

    GroupReader(Background background, MemberReader members) {
        this.folded = background.flat().folded();
        this.members = members;
        this.provinces = new ProvinceMembers(background);
    }

    /**
     * The enumeration that starts at {@code start}, or nothing.
     *
     * @param semicolons whether {@code ;} parts members here, as in headings and lists of addressees, and not clauses
     */
    @Nullable
    BodyGroup at(int start, int limit, boolean semicolons) {
        Member plain = members.at(start, limit);
        Member province = plain == null ? provinces.at(start, limit) : null;
        Member first = province == null ? plain : province;
        if (first == null) {
            return null;
        }
        boolean central = province != null;
        List<Member> all = new ArrayList<>();
        int end = add(all, first, limit);
        while (all.size() < MOST_MEMBERS) {
            Member next = next(all.get(all.size() - 1), end, limit, semicolons);
            next = next == null && central ? provinces.at(connected(end, limit, semicolons), limit) : next;
            if (next == null) {
                break;
            }
            end = add(all, next, limit);
        }
        return BodyGroup.of(start, end, provinces.together(all));
    }

    /** Every body named in a part that is a list throughout: addressees, a table's cell. */
    List<Agency> all(Layout.Part part) {
        return all(part, member -> {});
    }

    /** The same; each member that names bodies is shown to {@code seen}. */
    List<Agency> all(Layout.Part part, Consumer<Member> seen) {
        Set<Agency> bodies = new LinkedHashSet<>();
        for (int at = part.start(); at < part.end(); ) {
            boolean word = Character.isLetter(folded.charAt(at)) && Glance.isEdge(folded, at);
            BodyGroup group = word ? at(at, part.end(), true) : null;
            if (group != null && !group.isPerson()) {
                bodies.addAll(group.bodies());
                group.members().forEach(seen);
            }
            int behind = group == null ? Glance.wordEnd(folded, at, part.end()) : group.end();
            at = Math.max(behind, at + 1);
        }
        return List.copyOf(bodies);
    }

    private int add(List<Member> all, Member member, int limit) {
        int behind = behindQualifier(behindBracket(member, limit, all), limit);
        if (all.isEmpty() || all.get(all.size() - 1).start() != member.start()) {
            all.add(member);
        }
        return behind;
    }

    /** Behind {@code ven biển}, {@code có liên quan} where the enumeration goes on. */
    private int behindQualifier(int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        int behind = at - end == 1 ? SubjectRules.QUALIFIERS.skip(folded, at, limit) : at;
        boolean goesOn = behind > at
                && behind < limit
                && (",;".indexOf(folded.charAt(behind)) >= 0 || folded.startsWith(" và ", behind));
        return goesOn ? behind : end;
    }

    private @Nullable Member next(Member last, int end, int limit, boolean semicolons) {
        int at = last.bodies().isEmpty() ? named(end, limit) : end;
        at = at == end ? connected(end, limit, semicolons) : at;
        if (at <= end || at >= limit) {
            return null;
        }
        Member whole = members.at(at, limit);
        Member sharing = members.sharing(last.head(), at, limit, whole == null ? at : whole.end());
        return sharing == null ? whole : sharing;
    }

    /** Behind a colon with the names of those meant on the same line: {@code Các đơn vị: Công an tỉnh, Sở Y tế báo cáo}. */
    private int named(int end, int limit) {
        boolean colon = end + 2 < limit && folded.charAt(end) == ':' && folded.charAt(end + 1) == ' ';
        Member body = colon ? members.at(end + 2, limit) : null;
        return body == null || body.bodies().isEmpty() ? end : end + 2;
    }

    /** Behind comma, semicolon or {@code và}; {@code end} itself where nothing joins. */
    private int connected(int end, int limit, boolean semicolons) {
        int at = Glance.skipBlanks(folded, end, limit);
        if (at >= limit || folded.startsWith("\n\n", end)) {
            return end;
        }
        char c = folded.charAt(at);
        boolean mark = c == ',' || (c == ';' && semicolons);
        int behindMark = mark ? Glance.skipBlanks(folded, at + 1, limit) : at;
        int word = CONNECTORS.skip(folded, behindMark, limit);
        if (word > behindMark) {
            return Glance.skipBlanks(folded, word, limit);
        }
        return mark ? behindMark : end;
    }

    /** Behind {@code (cơ quan thường trực)}; a body in the bracket behind a collective is the one meant. */
    private int behindBracket(Member member, int limit, List<Member> all) {
        int at = Glance.skipBlanks(folded, member.end(), limit);
        if (at >= limit || folded.charAt(at) != '(' || folded.startsWith("\n\n", member.end())) {
            return member.end();
        }
        int end = closing(at, Math.min(limit, at + LONGEST_BRACKET));
        if (end == at) {
            return member.end();
        }
        if (member.sort() == Member.Sort.COLLECTIVE) {
            addInside(all, member, at + 1, end);
        }
        return end + 1;
    }

    /** The bodies that the bracket behind a collective names: {@code các sở, ngành (gồm: Sở Y tế, Tài chính)}. */
    private void addInside(List<Member> all, Member collective, int start, int end) {
        int word = INCLUDING.skip(folded, start, end);
        int at = Glance.skipBlanks(folded, word < end && folded.charAt(word) == ':' ? word + 1 : word, end);
        Member inner = members.at(at, end);
        while (inner != null && all.size() < MOST_MEMBERS) {
            if (inner.sort() == Member.Sort.BODY) {
                all.add(inner.spanning(collective.start(), end + 1));
            }
            inner = next(inner, inner.end(), end, true);
        }
    }

    private int closing(int open, int limit) {
        for (int i = open + 1; i < limit; i++) {
            if (folded.charAt(i) == ')') {
                return i;
            }
        }
        return open;
    }
}
