package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.Province;
import vn.niemyet.model.Tier;
import vn.niemyet.registry.Agencies;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.registry.Registry;

/**
 * Reads the body that the words beside a citation name as its issuer: {@code của UBND tỉnh Sóc Trăng} behind it, {@code của
 * Bộ Chính trị tại} before it.
 */
final class IssuerReader {
    private static final List<String> OFFICES = List.of(
            "phó chủ tịch",
            "chủ tịch",
            "bộ trưởng",
            "thứ trưởng",
            "phó giám đốc",
            "giám đốc",
            "thường trực",
            "ban thường vụ",
            "ban chấp hành",
            "trưởng ban",
            "phó trưởng ban",
            "chánh văn phòng",
            "thủ trưởng",
            "đồng chí",
            "lãnh đạo",
            "tổng cục trưởng",
            "cục trưởng",
            "chủ nhiệm",
            "tổng giám đốc",
            "phó thủ tướng",
            "liên bộ",
            "liên sở",
            "liên ngành",
            "bí thư",
            "chánh thanh tra",
            "viện trưởng",
            "hội nghị");
    private static final List<String> LOCAL_HEADS = List.of("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân");
    private static final List<String> LOCAL_TYPES = List.of("huyện", "quận", "thị xã", "thành phố", "tp.", "tp");
    private static final List<String> PROVINCE_TYPES = List.of("tỉnh", "thành phố", "tp.", "tp");
    private static final List<String> LOCAL_COMMITTEES = List.of("huyện ủy", "thị ủy", "quận ủy");
    private static final List<String> COMMUNE_TYPES = List.of("phường", "xã", "thị trấn", "đặc khu");
    /** Words that begin what a body did or what its document is about. */
    private static final List<String> VERBS = List.of(
            "về", "tại", "ban", "quy", "phê", "hướng", "triển", "thực", "ngày", "và", "có", "đã", "gửi", "thông", "sửa",
            "bổ", "yêu", "đề", "giao", "theo", "khóa", "năm");

    private static final int LOOK_BACK = 100;
    private static final int LONGEST_VERB = 24;
    private static final int LONGEST_NAME = 8;

    private final Registry registry;

    IssuerReader(Registry registry) {
        this.registry = registry;
    }

    /** A body and where its name ends. */
    record Read(NamedBody body, int end) {}

    /** The body behind {@code của} at {@code end}; behind a comma {@code của … tại} speaks of the next citation. */
    Optional<Read> after(Scan scan, int end, LocalDate day) {
        int near = scan.gap(end);
        boolean comma = scan.at(near) == ',';
        int at = comma ? scan.gap(near + 1) : near;
        Optional<Read> read = scan.word(at, "của") ? name(scan, scan.gap(at + 3), day) : Optional.empty();
        return read.filter(found -> !comma || !scan.word(scan.gap(found.end()), "tại"));
    }

    /** The body of {@code của Bộ Chính trị tại}, {@code Ban Bí thư chỉ đạo tại} before the citation at {@code start}. */
    Optional<NamedBody> before(Scan scan, int start, LocalDate day) {
        int end = scan.gapBack(start);
        end = scan.wordBefore(end, "các") ? scan.gapBack(end - 3) : end;
        return scan.wordBefore(end, "tại") ? speaking(scan, scan.gapBack(end - 3), day) : Optional.empty();
    }

    /** The nearest body, in its longest name, with nothing but its verb between it and {@code end}. */
    private Optional<NamedBody> speaking(Scan scan, int end, LocalDate day) {
        Optional<Read> nearest = Optional.empty();
        for (int at = end - 1; at > end - LOOK_BACK && !endsClause(scan, at); at--) {
            if (scan.isUpper(at) && !scan.isWordChar(at - 1)) {
                Optional<Read> read = local(scan, at)
                        .or(registered(scan, at, day))
                        .filter(found -> found.end() <= end && end - found.end() <= LONGEST_VERB);
                boolean longer = nearest.isEmpty()
                        || (read.isPresent()
                                && read.get().end() >= nearest.get().end());
                nearest = longer && read.isPresent() ? read : nearest;
            }
        }
        return nearest.map(Read::body);
    }

    private static boolean endsClause(Scan scan, int at) {
        char c = scan.at(at);
        return c == ';' || c == ',' || c == '(' || (c == '.' && scan.at(at + 1) == ' ');
    }

    /** The body whose name starts at {@code i}, offices before it skipped: {@code Bộ trưởng Bộ Y tế}. */
    Optional<Read> name(Scan scan, int i, LocalDate day) {
        int at = i;
        for (int offices = 0; offices < 3; offices++) {
            Optional<Read> found = local(scan, at).or(registered(scan, at, day));
            if (found.isPresent()) {
                return found;
            }
            int next = behindOffice(scan, at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return unregistered(scan, at);
    }

    private java.util.function.Supplier<Optional<Read>> registered(Scan scan, int at, LocalDate day) {
        return () -> at < scan.length()
                ? registry.agencies().longestAt(scan.flat(), at).map(match -> known(scan, match, day))
                : Optional.empty();
    }

    private Read known(Scan scan, NameTrie.Match<Agency> match, LocalDate day) {
        Agency agency = Agencies.choose(match.values(), day).orElseThrow();
        Optional<NameTrie.Match<Province>> province =
                agency.isCentral() ? Optional.empty() : province(scan, match.end());
        int end = province.map(NameTrie.Match::end).orElse(match.end());
        NamedBody body = new NamedBody(
                scan.words(match.start(), end),
                Optional.of(agency.id()),
                agency.tier(),
                province.map(found -> found.values().get(0).id()));
        return new Read(body, end);
    }

    /** The province behind a body's name, with or without {@code tỉnh}. */
    private Optional<NameTrie.Match<Province>> province(Scan scan, int end) {
        int at = scan.gap(end);
        return provinceAt(scan, behindType(scan, at, PROVINCE_TYPES));
    }

    private Optional<NameTrie.Match<Province>> provinceAt(Scan scan, int at) {
        return scan.isUpper(at) ? registry.provinces().longestAt(scan.flat(), at) : Optional.empty();
    }

    /**
     * {@code UBND huyện Phú Bình}, {@code huyện Phú Bình}, {@code Huyện ủy Phú Bình}, {@code UBND phường Tân Thịnh}: bodies below
     * the province, which no registry lists; and a province by its mere name.
     */
    private Optional<Read> local(Scan scan, int at) {
        int head = scan.lengthAt(at, LOCAL_HEADS);
        int type = head == 0 ? at : scan.gap(at + head);
        return localName(scan, at, type, LOCAL_TYPES, Tier.DISTRICT)
                .or(() -> localName(scan, at, type, COMMUNE_TYPES, Tier.COMMUNE))
                .or(() -> localName(scan, at, at, LOCAL_COMMITTEES, Tier.DISTRICT))
                .or(() -> head == 0 ? mereProvince(scan, at) : Optional.empty());
    }

    private Optional<Read> mereProvince(Scan scan, int at) {
        int name = behindType(scan, at, PROVINCE_TYPES);
        return name == at
                ? Optional.empty()
                : provinceAt(scan, name)
                        .map(found -> new Read(
                                new NamedBody(
                                        scan.words(at, found.end()),
                                        Optional.empty(),
                                        Tier.PROVINCE,
                                        Optional.of(found.values().get(0).id())),
                                found.end()));
    }

    private Optional<Read> localName(Scan scan, int start, int at, List<String> types, Tier tier) {
        int name = behindType(scan, at, types);
        int end = capitalsEnd(scan, name);
        boolean city = scan.starts(at, "thành phố") || scan.starts(at, "tp");
        boolean ofProvince = city && provinceAt(scan, name).isPresent();
        if (name == at || end == name || ofProvince) {
            return Optional.empty();
        }
        int whole = tier == Tier.COMMUNE ? behindDistrict(scan, end) : end;
        return Optional.of(
                new Read(new NamedBody(scan.words(start, whole), Optional.empty(), tier, Optional.empty()), whole));
    }

    /** {@code , huyện Phú Bình} behind a commune, which before July 2025 shared its name with others. */
    private static int behindDistrict(Scan scan, int end) {
        int at = scan.gap(end);
        at = scan.at(at) == ',' ? scan.gap(at + 1) : at;
        int name = behindType(scan, at, LOCAL_TYPES);
        return name == at || !scan.isUpper(name) ? end : capitalsEnd(scan, name);
    }

    private static int behindType(Scan scan, int at, List<String> types) {
        return types.stream()
                .filter(type -> scan.starts(at, type) && !scan.isLetter(at + type.length()))
                .findFirst()
                .map(type -> scan.gap(at + type.length()))
                .orElse(at);
    }

    private static int behindOffice(Scan scan, int at) {
        int length = scan.lengthAt(at, OFFICES);
        return length == 0 ? at : scan.gap(at + length);
    }

    /** A body that the registry does not hold, under its capitalised words: {@code Hiệp hội Doanh nghiệp}. */
    private Optional<Read> unregistered(Scan scan, int at) {
        if (!scan.isUpper(at)) {
            return Optional.empty();
        }
        int end = scan.wordEnd(at);
        for (int words = 1; words < LONGEST_NAME; words++) {
            int next = scan.gap(end);
            int wordEnd = scan.wordEnd(next);
            if (next == end || wordEnd == next || isVerb(scan, next)) {
                break;
            }
            end = wordEnd;
        }
        return Optional.of(
                new Read(new NamedBody(scan.words(at, end), Optional.empty(), Tier.UNKNOWN, Optional.empty()), end));
    }

    /** Where a body's name certainly ends: words that begin what it did or what the document is about. */
    private static boolean isVerb(Scan scan, int at) {
        return !scan.isUpper(at) && scan.lengthAt(at, VERBS) > 0;
    }

    private static int capitalsEnd(Scan scan, int at) {
        int end = at;
        int next = at;
        while (scan.isUpper(next) || scan.isDigit(next)) {
            end = scan.wordEnd(next);
            next = scan.gap(end);
            if (next == end) {
                break;
            }
        }
        return end;
    }
}
