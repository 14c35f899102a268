package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * The marks that numbers are made of, as the registry knows them: those of kinds ({@code QĐ}) and those of bodies
 * ({@code UBND}), in whatever case or without the bar of Đ they were printed.
 */
final class Marks {
    private static final List<String> LEGISLATURES = List.of("QH", "UBTVQH", "HĐNN");
    private static final String COMMITTEE = "UBND";
    private static final int LONGEST_ALIAS = 5;

    private final Map<String, Kind> stateKinds = new HashMap<>();
    private final Map<String, Kind> partyKinds = new HashMap<>();
    private final Map<String, List<Agency>> bodies = new HashMap<>();
    private final Set<String> spelled = new HashSet<>();
    private final Map<String, String> byMatching = new HashMap<>();
    private final Map<String, String> byPlain = new HashMap<>();

    Marks(Registry registry) {
        registry.kinds().all().forEach(this::addKind);
        registry.agencies().all().forEach(this::addBody);
        List.of("UBND", "HĐND", "UB", "TU", "TW").forEach(this::addSpelling);
    }

    private void addKind(Kind kind) {
        if (!kind.mark().isEmpty()) {
            addKind(kind.mark(), kind);
        }
        kind.aliases().stream().filter(Marks::isMark).forEach(alias -> addKind(alias, kind));
    }

    private void addKind(String mark, Kind kind) {
        if (kind.families().contains(Family.STATE)) {
            stateKinds.putIfAbsent(mark, kind);
        }
        if (kind.families().contains(Family.PARTY)) {
            partyKinds.putIfAbsent(mark, kind);
        }
        addSpelling(mark);
    }

    private void addBody(Agency agency) {
        for (String mark : agency.marks()) {
            addSpelling(mark);
            List<Agency> users = bodies.computeIfAbsent(
                    byMatching.getOrDefault(Folding.matching(mark), mark), m -> new ArrayList<>(1));
            if (!users.contains(agency)) {
                users.add(agency);
            }
        }
    }

    private void addSpelling(String mark) {
        if (byMatching.putIfAbsent(Folding.matching(mark), mark) == null) {
            spelled.add(mark);
        }
        byPlain.merge(Folding.plain(mark), mark, (one, other) -> one.equals(other) ? one : "");
    }

    /** Whether an alias of a kind is an abbreviation ({@code TBKL}) and no word ({@code Điện}). */
    static boolean isMark(String alias) {
        return alias.length() <= LONGEST_ALIAS
                && alias.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(alias.charAt(alias.length() - 1));
    }

    /** The mark as the registry spells it first: {@code TTG} is {@code TTg}, {@code QD} is {@code QĐ}; unknown ones stay. */
    String canonical(String part) {
        if (part.equals("TƯ")) {
            return "TW";
        }
        if (spelled.contains(part)) {
            return part;
        }
        String matching = byMatching.get(Folding.matching(part));
        if (matching != null) {
            return matching;
        }
        String plain = part.indexOf('D') < 0 ? "" : byPlain.getOrDefault(Folding.plain(part), "");
        return plain.isEmpty() ? part : plain;
    }

    /** The same where only a body's mark can stand; the figure of a footnote is no part of it: {@code UBND1}. */
    String canonicalBody(String part) {
        String canonical = canonical(part);
        if (isBody(canonical)) {
            return canonical;
        }
        String bare = withoutDigits(canonical);
        return bodies.containsKey(bare) ? bare : part;
    }

    private static String withoutDigits(String mark) {
        int end = mark.length();
        while (end > 0 && Character.isDigit(mark.charAt(end - 1))) {
            end--;
        }
        return mark.substring(0, end);
    }

    /** Whether these letters, in any case, are a mark. */
    boolean isKnown(String part) {
        String canonical = canonical(part);
        return isKind(canonical) || isBody(canonical);
    }

    boolean isKind(String mark) {
        return stateKinds.containsKey(mark) || partyKinds.containsKey(mark);
    }

    Optional<Kind> kind(String mark, Family family) {
        return Optional.ofNullable((family == Family.STATE ? stateKinds : partyKinds).get(mark));
    }

    boolean isBody(String mark) {
        return bodies.containsKey(mark)
                || bodies.containsKey(mark.replace("&", ""))
                || isLegislature(mark)
                || mark.endsWith("UBND")
                || mark.endsWith("HĐND")
                || (mark.endsWith("TW") && mark.length() > 3)
                || List.of("UB", "TU", "TW").contains(mark);
    }

    /** Whether the mark is one of a committee or organ of the Party: {@code TW}, {@code TU}, {@code BTCTW}, {@code ĐU}. */
    static boolean isParty(String mark) {
        return mark.endsWith("TW")
                || mark.endsWith("TU")
                || mark.startsWith("ĐU")
                || List.of("HU", "ThU", "QU").contains(mark);
    }

    /** {@code TTrLN} begins with {@code TTr}. */
    boolean beginsWithKind(String mark) {
        return stateKinds.keySet().stream().anyMatch(kind -> kind.length() > 1 && mark.startsWith(kind));
    }

    /** Whether only central bodies use this mark. */
    boolean isCentral(String mark) {
        List<Agency> users = bodies(mark);
        return !users.isEmpty() && users.stream().allMatch(Agency::isCentral);
    }

    /** The bodies that use this mark; several where the mark is shared. */
    List<Agency> bodies(String mark) {
        List<Agency> exact = bodies.get(mark);
        return exact != null ? exact : bodies.getOrDefault(mark.replace("&", ""), List.of());
    }

    /** {@code QH15}, {@code UBTVQH15}: the National Assembly and its committee, with the number of the term. */
    static boolean isLegislature(String mark) {
        return LEGISLATURES.contains(withoutDigits(mark));
    }

    /**
     * {@code TTBNNMT} is {@code TT} and {@code BNNMT}, {@code UBNDVX} a committee's letter of its unit {@code VX}: the one way
     * in which a symbol that lost its hyphen can be divided, or nothing.
     */
    List<String> divided(String glued) {
        if (glued.startsWith(COMMITTEE) && glued.length() > COMMITTEE.length() + 1) {
            return List.of(COMMITTEE, glued.substring(COMMITTEE.length()));
        }
        List<String> found = List.of();
        for (int at = 2; at <= glued.length() - 2; at++) {
            String kind = canonical(glued.substring(0, at));
            String body = canonical(glued.substring(at));
            if (isKind(kind) && (bodies.containsKey(body) || isLegislature(body))) {
                if (!found.isEmpty()) {
                    return List.of();
                }
                found = List.of(kind, body);
            }
        }
        return found;
    }
}
