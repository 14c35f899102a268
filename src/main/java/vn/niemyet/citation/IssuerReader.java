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
    private static final List<String> COMMUNE_TYPES = List.of("phường", "xã", "thị trấn", "đặc khu");
    private static final int LOOK_BACK = 120;
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

    /** The body in {@code của … tại} that ends before the citation at {@code start}. */
    Optional<NamedBody> before(Scan scan, int start, LocalDate day) {
        int end = scan.gapBack(start);
        end = scan.wordBefore(end, "các") ? scan.gapBack(end - 3) : end;
        if (!scan.wordBefore(end, "tại")) {
            return Optional.empty();
        }
        int nameEnd = scan.gapBack(end - 3);
        int of = scan.lastIndexOf("của ", end - 4, end - LOOK_BACK);
        return of < 0
                ? Optional.empty()
                : name(scan, of + 4, day).filter(read -> read.end() == nameEnd).map(Read::body);
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
        for (String type : List.of("tỉnh", "thành phố", "tp.", "tp")) {
            if (scan.starts(at, type) && !scan.isLetter(at + type.length())) {
                at = scan.gap(at + type.length());
                break;
            }
        }
        return provinceAt(scan, at);
    }

    private Optional<NameTrie.Match<Province>> provinceAt(Scan scan, int at) {
        return scan.isUpper(at) ? registry.provinces().longestAt(scan.flat(), at) : Optional.empty();
    }

    /** {@code UBND huyện Phú Bình}, {@code UBND phường Tân Thịnh}: bodies below the province, which no registry lists. */
    private Optional<Read> local(Scan scan, int at) {
        for (String head : LOCAL_HEADS) {
            if (scan.word(at, head)) {
                int type = scan.gap(at + head.length());
                return localName(scan, at, type, LOCAL_TYPES, Tier.DISTRICT)
                        .or(() -> localName(scan, at, type, COMMUNE_TYPES, Tier.COMMUNE));
            }
        }
        return Optional.empty();
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
        return OFFICES.stream()
                .filter(office -> scan.word(at, office))
                .findFirst()
                .map(office -> scan.gap(at + office.length()))
                .orElse(at);
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
        return List.of(
                        "về", "tại", "ban", "quy", "phê", "hướng", "triển", "thực", "ngày", "và", "có", "đã", "gửi",
                        "thông", "sửa", "bổ", "yêu", "đề", "giao", "theo", "khóa", "năm")
                .stream()
                .anyMatch(verb -> scan.word(at, verb) && !scan.isUpper(at));
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
