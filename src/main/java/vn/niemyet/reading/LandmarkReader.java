package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.registry.Kinds;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/** Tells by its words what a line of a head is: {@code "Số: 107/TB-UBND"} is a {@link Landmark#NUMBER}. */
final class LandmarkReader {
    private static final int LONGEST_SHORT = 160;
    private static final List<String> MOTTOES =
            List.of("conghoaxahoichunghiavietnam", "doclaptudohanhphuc", "dangcongsanvietnam");
    private static final Set<String> STAMPS = Set.of(
            "mật",
            "tối mật",
            "tuyệt mật",
            "khẩn",
            "thượng khẩn",
            "hỏa tốc",
            "hỏa tốc hẹn giờ",
            "hẹn giờ",
            "thượng khẩn hẹn giờ");
    private static final int SHORTEST_PIECE = 7;
    /** Also the end of a body's name: {@code BẢO HIỂM XÃ HỘI / VIỆT NAM}. */
    private static final String LAST_PIECE = "vietnam";

    private static final int MOTTO_SLIPS = 2;
    /** So many lines hold a motto at most. */
    private static final int MOST_PIECES = 5;

    private static final int LONGEST_ORDINAL = 10;

    private final FlatText flat;
    private final List<Line> lines;
    private final Kinds kinds;
    private final Landmark[] known;

    LandmarkReader(FlatText flat, List<Line> lines, Kinds kinds) {
        this.flat = flat;
        this.lines = lines;
        this.kinds = kinds;
        this.known = new Landmark[lines.size()];
    }

    /** What the line of this index is. */
    Landmark of(int index) {
        if (known[index] == null) {
            known[index] = classify(lines.get(index), index);
        }
        return known[index];
    }

    /** The kind that this line is the heading of. */
    Optional<KindLine> kindAt(int index) {
        return KindLine.at(flat, kinds, lines, index);
    }

    private Landmark classify(Line line, int index) {
        if (line.isRule()) {
            return Landmark.RULE;
        }
        if (PortalNotes.holds(lines, index)) {
            return Landmark.PORTAL;
        }
        if (isAddress(line)) {
            return Landmark.ADDRESS;
        }
        if (line.length() > LONGEST_SHORT) {
            return isAbout(line) ? Landmark.ABOUT : ofLong(line, index);
        }
        return ofShort(line, index);
    }

    /** {@code KẾ HOẠCH Phòng, chống …} with a long subject. */
    private Landmark ofLong(Line line, int index) {
        boolean kind = KindLine.beginsInCapitals(line.value()) && kindAt(index).isPresent();
        return kind ? Landmark.KIND : Landmark.OTHER;
    }

    private Landmark ofShort(Line line, int index) {
        if (isMotto(line, index)) {
            return Landmark.MOTTO;
        }
        if (isNumber(line) && !isDepartment(line, index)) {
            return Landmark.NUMBER;
        }
        if (STAMPS.contains(line.bare())) {
            return Landmark.STAMP;
        }
        if (isAbout(line)) {
            return Landmark.ABOUT;
        }
        if (DateLine.startsAt(flat, line)) {
            return Landmark.DATE;
        }
        return kindAt(index).isPresent() && !isCitation(line, index) ? Landmark.KIND : Landmark.OTHER;
    }

    /** {@code … triển khai / Nghị định / 136/2025/NĐ-CP}: a cited document broken by line ends. */
    private boolean isCitation(Line line, int index) {
        boolean last = line.isCapitals()
                || index + 1 == lines.size()
                || lines.get(index + 1).afterGap();
        String next = last ? "" : lines.get(index + 1).value();
        int slash = next.indexOf('/');
        boolean number = slash > 0 && slash <= LONGEST_ORDINAL && Character.isDigit(next.charAt(slash - 1));
        return number && (Character.isDigit(next.charAt(0)) || next.startsWith("số "));
    }

    private static boolean isAbout(Line line) {
        return line.startsWith("v/v") || line.startsWith("v/ v") || line.startsWith("(v/v") || line.startsWith("v.v ");
    }

    private boolean isMotto(Line line, int index) {
        if (!line.isCapitals() && "dđ".indexOf(line.folded().charAt(0)) < 0) {
            return false;
        }
        String key = key(line);
        for (String motto : MOTTOES) {
            if (isNear(key, motto) || isPiece(key, motto, line) || isSmallPiece(key, motto, index)) {
                return true;
            }
        }
        return false;
    }

    /** The motto, or what OCR made of it. */
    private static boolean isNear(String key, String motto) {
        boolean sized = Math.abs(key.length() - motto.length()) <= MOTTO_SLIPS;
        return key.equals(motto) || (sized && DidYouMean.distance(key, motto, MOTTO_SLIPS) <= MOTTO_SLIPS);
    }

    private static String key(Line line) {
        return Folding.key(Folding.plain(line.value()));
    }

    /** A motto broken by a line end gives pieces: {@code CỘNG HÒA XÃ HỘI}, {@code CHỦ NGHĨA VIỆT NAM}. */
    private static boolean isPiece(String key, String motto, Line line) {
        boolean edge = motto.startsWith(key) || motto.endsWith(key);
        return edge
                && key.length() >= SHORTEST_PIECE
                && !key.equals(LAST_PIECE)
                && (line.isCapitals() || motto.startsWith("doclap"));
    }

    /** A word or two are a piece only beside the others: {@code CỘNG} above {@code HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM}. */
    private boolean isSmallPiece(String key, String motto, int index) {
        if (key.isEmpty() || !motto.contains(key)) {
            return false;
        }
        boolean last = key.equals(LAST_PIECE) && index > 0 && of(index - 1) == Landmark.MOTTO;
        boolean whole = false;
        for (int from = Math.max(0, index - MOST_PIECES + 1); from <= index && !whole; from++) {
            whole = isWhole(motto, from, index);
        }
        return last || whole;
    }

    /** Whether the lines from one on to another, and as many behind it as are needed, are the motto. */
    private boolean isWhole(String motto, int from, int index) {
        int at = 0;
        for (int i = from; i < Math.min(lines.size(), from + MOST_PIECES); i++) {
            String key = key(lines.get(i));
            if (key.isEmpty() || !motto.startsWith(key, at)) {
                return false;
            }
            at += key.length();
            if (at == motto.length()) {
                return i >= index;
            }
        }
        return false;
    }

    /** {@code Số: 12/TB-UBND}, {@code Số 629-CV/TU}, {@code Số:} with its number on the next line; not a wrapped {@code số 98}. */
    private static boolean isNumber(Line line) {
        if (!isNumberWord(line.value())) {
            return isWithoutVowel(line.value());
        }
        Cursor cursor = new Cursor(line.folded(), 2);
        boolean colon = cursor.skip(" ").takeAny(":.");
        cursor.skip(" :.-");
        if (cursor.isAtEnd()) {
            return colon || line.value().length() == 2;
        }
        boolean ordinal = cursor.isAtDigit() || cursor.takeAny("/…_") || isBlankPartyNumber(line);
        return ordinal && (colon || line.value().charAt(1) == 'ố');
    }

    /** {@code SỞ} with the rest of its name on the next line; no {@code Số} misread, whose number would stand there. */
    private boolean isDepartment(Line line, int index) {
        return line.bare().equals("sở")
                && index + 1 < lines.size()
                && Character.isLetter(lines.get(index + 1).value().charAt(0));
    }

    /** {@code Số}, or what OCR makes of it: {@code Sô}, {@code So}, {@code Sồ}. */
    private static boolean isNumberWord(String value) {
        boolean word = value.length() >= 2
                && value.charAt(0) == 'S'
                && (value.length() == 2 || !Character.isLetterOrDigit(value.charAt(2)));
        return word && Folding.plain(value.substring(1, 2)).equals("o");
    }

    /** {@code S :3661/VPCP-KTN}: the vowel lost between word and colon. */
    private static boolean isWithoutVowel(String value) {
        Cursor cursor = new Cursor(value, 1);
        return value.startsWith("S")
                && cursor.skip(" ").takeAny(":")
                && cursor.skip(" ").isAtDigit()
                && value.indexOf('/') > 0;
    }

    /** {@code Số      -KH/ĐU}. */
    private static boolean isBlankPartyNumber(Line line) {
        Cursor cursor = new Cursor(line.folded(), 2);
        boolean hyphen = cursor.skip(" .:…_").takeAny("-");
        return hyphen && line.folded().indexOf('/', cursor.at()) > 0;
    }

    /** {@code Kính gửi:}, {@code CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:}. */
    static boolean isAddress(Line line) {
        char first = line.firstWordLetter();
        boolean kin = (first == 'k' || first == 'đ') && isGreeting(line.folded(), line.isBullet());
        return kin || (line.last() == ':' && line.length() <= LONGEST_SHORT && isTelegramAddress(line));
    }

    private static boolean isGreeting(String folded, boolean bullet) {
        int start = bullet ? (folded.startsWith("- ") ? 2 : 1) : 0;
        return Greeting.at(folded, start) || (folded.startsWith("đồng ", start) && Greeting.at(folded, start + 5));
    }

    private static boolean isTelegramAddress(Line line) {
        String folded = line.folded();
        int end = folded.length();
        boolean colon = false;
        while (end > 0 && (folded.charAt(end - 1) == ':' || folded.charAt(end - 1) == ' ')) {
            colon |= folded.charAt(--end) == ':';
        }
        String words = folded.substring(0, end);
        boolean verb = words.endsWith(" điện") || words.equals("điện") || words.endsWith(" điện gửi");
        return colon && verb && !words.startsWith("công điện");
    }
}
