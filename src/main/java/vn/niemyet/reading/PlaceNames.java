package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.registry.Provinces;

/** Reads the names of places: those of provinces, and two to four capitals, {@code Phú Bình}, {@code Phan Rang - Tháp Chàm}. */
final class PlaceNames {
    /** The one city below a province whose name held a stroke, and the wards of Đà Lạt since July 2025. */
    private static final Phrases<Boolean> NAME_WITH_STROKE = Phrases.set("""
                    phan rang - tháp chàm | phan rang-tháp chàm | xuân hương - đà lạt | cam ly - đà lạt | lâm viên - đà lạt |
                    xuân trường - đà lạt | lang biang - đà lạt""");

    private static final String APOSTROPHES = "'’ʼ";
    private static final int MOST_WORDS = 5;

    private final Background background;
    private final String value;
    private final String folded;
    private final Provinces provinces;

    PlaceNames(Background background) {
        this.background = background;
        this.value = background.flat().value();
        this.folded = background.flat().folded();
        this.provinces = background.registry().provinces();
    }

    /** Reads the names that stand there one behind the other; where the last ends. */
    int all(int from, int limit, List<String> names) {
        int behind = from;
        int start = from;
        for (int end = nameEnd(start, limit); end > start; end = nameEnd(start, limit)) {
            names.add(value.substring(start, end).replace('\n', ' '));
            behind = end;
            start = nextName(end, limit);
            if (start == end) {
                break;
            }
        }
        return behind;
    }

    /** Behind a comma, {@code và} or a stroke; {@code end} itself where the enumeration ends. */
    int nextName(int end, int limit) {
        int at = end < limit && ",;".indexOf(value.charAt(end)) >= 0 ? end + 1 : end;
        at = Glance.skipBlanks(folded, at, limit);
        boolean and = folded.startsWith("và ", at) || folded.startsWith("và\n", at);
        at = and ? Glance.skipBlanks(folded, at + 2, limit) : at;
        boolean joined = and || (end < limit && ",;".indexOf(value.charAt(end)) >= 0);
        return joined && at < limit ? at : end;
    }

    /** Behind the name of a place at {@code at}: a province's, or two to four capitals. */
    private int nameEnd(int at, int limit) {
        if (at >= limit || !Glance.isUpper(value, at)) {
            return at;
        }
        int province = provinceEnd(at);
        if (province > at) {
            return province;
        }
        int stroke = NAME_WITH_STROKE.skip(folded, at, limit);
        if (stroke > at) {
            return stroke;
        }
        if (background.registry().agencies().longestAt(background.flat(), at).isPresent()) {
            return at;
        }
        int end = wordsEnd(at, limit);
        boolean one = end == at && isSingleName(at, limit);
        return one ? wordEnd(at, limit) : end;
    }

    /** Behind two to five words with capitals, or one with an apostrophe; {@code at} itself where none stand. */
    private int wordsEnd(int at, int limit) {
        int words = 0;
        int end = at;
        int next = at;
        boolean apostrophe = false;
        while (words < MOST_WORDS && next < limit && Character.isUpperCase(value.charAt(next)) && isWord(next, limit)) {
            end = wordEnd(next, limit);
            apostrophe |= Glance.wordEnd(value, next, limit) < end;
            next = end < limit && Glance.isBlank(value.charAt(end)) ? end + 1 : limit;
            words++;
        }
        return words >= 2 || apostrophe ? end : at;
    }

    /** Small letters behind the capital; a capital may stand behind an apostrophe, {@code Ia H'Drai}. */
    private boolean isWord(int at, int limit) {
        int end = Glance.wordEnd(value, at, limit);
        for (int i = at + 1; i < end; i++) {
            if (!Character.isLowerCase(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Behind the word and what an apostrophe joins to it: {@code M'gar}, {@code M’Đrắk}. */
    private int wordEnd(int at, int limit) {
        int end = Glance.wordEnd(value, at, limit);
        boolean joined = end + 1 < limit
                && APOSTROPHES.indexOf(value.charAt(end)) >= 0
                && Character.isLetter(value.charAt(end + 1));
        return joined ? Glance.wordEnd(value, end + 1, limit) : end;
    }

    /** A district's name of one word, {@code huyện Lắk báo cáo}: a capital that begins no other word here. */
    int singleEnd(int at, int limit) {
        boolean capital = at + 1 < limit && Glance.isUpper(value, at) && Character.isLowerCase(value.charAt(at + 1));
        int end = capital ? wordEnd(at, limit) : at;
        boolean name = end > at
                && end < limit
                && value.charAt(end) == ' '
                && end + 1 < limit
                && Character.isLowerCase(value.charAt(end + 1))
                && Verbs.isDoing(folded, end + 1, limit)
                && !Verbs.isDoing(folded, at, limit);
        return name ? end : at;
    }

    private boolean isSingleName(int at, int limit) {
        int end = Glance.wordEnd(value, at, limit);
        return end < limit
                && end - at > 1
                && Character.isLowerCase(value.charAt(at + 1))
                && ",;:)".indexOf(value.charAt(end)) >= 0;
    }

    /** Behind the name of a province; {@code at} itself where none stands. */
    int provinceEnd(int at) {
        if (!Glance.isUpper(value, at)) {
            return at;
        }
        return provinces.longestAt(background.flat(), at).map(m -> m.end()).orElse(at);
    }

    /** Behind the number that is a place's name: {@code quận 1}, {@code Phường 12}; {@code from} itself where none stands. */
    int numberEnd(String unit, int from, int limit) {
        boolean numbered = unit.equals("quận") || unit.equals("phường");
        int end = from;
        while (numbered && end < limit && Character.isDigit(value.charAt(end))) {
            end++;
        }
        boolean name = end > from && end - from <= 2 && Glance.isEdge(folded, end) && !folded.startsWith("/", end);
        return name ? end : from;
    }

    /** Where the name of a place may begin behind {@code end}: behind a blank, a colon, a bracket. */
    int nameStart(int end, int limit) {
        int at = end;
        while (at < limit && at - end < 3 && " \n:(".indexOf(value.charAt(at)) >= 0) {
            at++;
        }
        return folded.startsWith("\n\n", end) ? limit : at;
    }
}
