package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.registry.Provinces;
import vn.niemyet.text.Folding;

/**
 * Infers the province of a text whose letterhead does not name one: from the place of the date line, else from the words of
 * the body, but only when a single candidate remains.
 *
 * <p>Words that speak of the issuing province itself count first ({@code UBND tỉnh Lai Châu}, {@code trên địa bàn tỉnh …},
 * {@code Báo Lạng Sơn}); other mentions ({@code tỉnh Phú Thọ}) only where there are none of these.
 */
final class ProvinceFinder {
    private static final String DISTRICT = "quận ";
    private static final String NUMBERING_CITY = "Hồ Chí Minh";
    private static final List<String> TYPES = List.of("tỉnh ", "thành phố ", "tp. ", "tp.", "tp ");
    private static final List<String> OWN =
            List.of(("địa bàn |trong |toàn |ủy ban nhân dân |ubnd |hđnd |hội đồng nhân dân |tỉnh ủy |thành ủy |"
                            + "báo |đài phát thanh và truyền hình |báo và phát thanh, truyền hình |đài pt-th |đài ptth |"
                            + "báo và ptth |đài pt&th |báo và đài phát thanh và truyền hình |đảng bộ ")
                    .split("\\|", -1));

    private final Sheet sheet;
    private final Provinces provinces;
    private final LocalDate day;

    ProvinceFinder(Sheet sheet, Provinces provinces, LocalDate day) {
        this.sheet = sheet;
        this.provinces = provinces;
        this.day = day;
    }

    Optional<Known<Province>> find(Optional<Known<String>> place) {
        return ofPlace(place).or(this::ofBody).or(this::ofHead);
    }

    /** The place of the date line, where a province has that name: {@code Lai Châu, ngày …}. */
    Optional<Known<Province>> ofPlace(Optional<Known<String>> place) {
        return place.flatMap(known -> provinces
                .byName(isNumberedDistrict(known.value()) ? NUMBERING_CITY : known.value())
                .map(province -> new Known<>(province, vn.niemyet.model.Basis.INFERRED, known.span(), known.words())));
    }

    /** {@code Quận 8}: only Thành phố Hồ Chí Minh ever counted its districts. */
    private static boolean isNumberedDistrict(String place) {
        String folded = Folding.matching(place);
        return folded.startsWith(DISTRICT)
                && folded.length() > DISTRICT.length()
                && Character.isDigit(folded.charAt(DISTRICT.length()));
    }

    private Optional<Known<Province>> ofBody() {
        Map<String, Known<Province>> own = new LinkedHashMap<>();
        Map<String, Known<Province>> other = new LinkedHashMap<>();
        scan(sheet.layout().body(), own, other);
        scan(sheet.layout().recipients(), own, other);
        scan(sheet.layout().signature(), own, other);
        return only(own, other);
    }

    /** Kind and subject: {@code … TRÊN ĐỊA BÀN TỈNH LAI CHÂU}. */
    private Optional<Known<Province>> ofHead() {
        Map<String, Known<Province>> own = new LinkedHashMap<>();
        Map<String, Known<Province>> other = new LinkedHashMap<>();
        scan(sheet.layout().head(), own, other);
        return only(own, other);
    }

    private static Optional<Known<Province>> only(
            Map<String, Known<Province>> own, Map<String, Known<Province>> other) {
        Map<String, Known<Province>> candidates = own.isEmpty() ? other : own;
        return candidates.size() == 1 ? candidates.values().stream().findFirst() : Optional.empty();
    }

    private void scan(Layout.Part part, Map<String, Known<Province>> own, Map<String, Known<Province>> other) {
        String folded = sheet.flat().folded();
        for (int at = part.start(); at < part.end(); at++) {
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            if (wordStart && Character.isUpperCase(sheet.flat().value().charAt(at))) {
                Optional<NameTrie.Match<Province>> match = provinces.longestAt(sheet.flat(), at);
                if (match.isPresent()) {
                    collect(match.get(), own, other);
                    at = match.get().end() - 1;
                }
            }
        }
    }

    private void collect(
            NameTrie.Match<Province> match, Map<String, Known<Province>> own, Map<String, Known<Province>> other) {
        int type = typeStart(match.start());
        boolean isOwn = OWN.stream().anyMatch(words -> endsAt(type, words));
        boolean typed = type < match.start() || startsWithType(match.start());
        if (isOwn || typed) {
            Province province = Region.choose(match.values(), day);
            (isOwn ? own : other).putIfAbsent(province.id(), sheet.inferred(province, type, match.end()));
        }
    }

    private boolean startsWithType(int at) {
        return TYPES.stream().anyMatch(type -> sheet.flat().folded().startsWith(type, at));
    }

    private int typeStart(int name) {
        for (String type : TYPES) {
            if (endsAt(name, type)) {
                return name - type.length();
            }
        }
        return name;
    }

    /** Whether these words end right before {@code index}, line ends counted as blanks. */
    private boolean endsAt(int index, String words) {
        int start = index - words.length();
        if (start < 0
                || (start > 0 && Character.isLetterOrDigit(sheet.flat().folded().charAt(start - 1)))) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = sheet.flat().folded().charAt(start + i);
            if ((c == '\n' ? ' ' : c) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
