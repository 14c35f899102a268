package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.text.FlatText;

/**
 * The line of place and date (địa danh và thời gian), which a line end may break anywhere: {@code Thành phố Hồ Chí / Minh,
 * ngày 18 / tháng 11 năm 2025}.
 *
 * @param place indexes of the place's words, empty where none stand there
 */
record DateLine(Layout.Part place, DateWords words) {
    private static final int LONGEST_PLACE = 60;
    private static final String DAY = "ngày";

    static boolean startsAt(FlatText flat, Line line) {
        return at(flat, line).isPresent();
    }

    /** The date line that begins with this line. */
    static Optional<DateLine> at(FlatText flat, Line line) {
        int day = dayWord(flat, line);
        if (day < 0 || !isPlace(flat, line.start(), day)) {
            return Optional.empty();
        }
        return DateWords.at(flat, day)
                .filter(words -> words.end() == line.end() || endsLine(flat, words.end()))
                .map(words -> new DateLine(place(flat, line.start(), day), words));
    }

    /** Place and date when the place's words begin at {@code start}. */
    static DateLine of(FlatText flat, int start, DateWords words) {
        return new DateLine(place(flat, start, words.start()), words);
    }

    /** Index of {@code ngày} on this line, or on the next one when this one is a place that goes on there; else -1. */
    private static int dayWord(FlatText flat, Line line) {
        int limit = Math.min(flat.length() - DAY.length(), line.start() + LONGEST_PLACE - 1);
        int found = line.start();
        while (found <= limit && !flat.folded().startsWith(DAY, found)) {
            found++;
        }
        if (found > limit) {
            return -1;
        }
        if (found < line.end()) {
            return found;
        }
        int newlines = (int) flat.folded()
                .substring(line.end(), found)
                .chars()
                .filter(c -> c == '\n')
                .count();
        return newlines == 1 && !line.isCapitals() ? found : -1;
    }

    /** {@code Lai Châu,} or {@code Lai Châu, hồi 15 giờ 30} or nothing: capitalised words without digits and full stops inside. */
    private static boolean isPlace(FlatText flat, int start, int end) {
        String words = flat.words(start, end);
        if (words.isEmpty()) {
            return start == 0 || !Character.isUpperCase(flat.value().charAt(start)) || isAfterComma(flat, start);
        }
        int hour = words.indexOf(", hồi ");
        if (hour > 0 && words.contains(" giờ")) {
            words = words.substring(0, hour + 1);
        }
        boolean digits = !isNumberedPlace(words) && words.chars().anyMatch(Character::isDigit);
        int lastLetter = words.length() - (words.endsWith(",") || words.endsWith(".") ? 2 : 1);
        boolean comma = lastLetter + 1 < words.length();
        return !digits
                && lastLetter >= 0
                && Character.isUpperCase(words.charAt(0))
                && words.substring(0, lastLetter).indexOf(':') < 0
                && (comma || words.split(" ", -1).length <= 5)
                && !startsSentence(words);
    }

    /** {@code Quận 8,}, {@code Phường 12,}: the cities count some of theirs. */
    private static boolean isNumberedPlace(String words) {
        return (words.startsWith("Quận ") || words.startsWith("Phường "))
                && Character.isDigit(words.charAt(words.indexOf(' ') + 1));
    }

    private static boolean startsSentence(String words) {
        return words.startsWith("Tại ")
                || words.startsWith("Từ ")
                || words.startsWith("Sáng")
                || words.startsWith("Chiều");
    }

    private static boolean isAfterComma(FlatText flat, int start) {
        int before = start - 1;
        while (before >= 0 && flat.value().charAt(before) <= ' ') {
            before--;
        }
        return before >= 0 && flat.value().charAt(before) == ',';
    }

    private static boolean endsLine(FlatText flat, int end) {
        int at = end;
        while (at < flat.length()
                && ".)*| ".indexOf(flat.value().charAt(at)) >= 0
                && flat.value().charAt(at) != '|') {
            at++;
        }
        return at >= flat.length()
                || flat.value().charAt(at) == '\n'
                || flat.value().charAt(at) == '|'
                || isGap(flat, at);
    }

    private static boolean isGap(FlatText flat, int at) {
        return at > 0 && flat.value().charAt(at - 1) == ' ' && flat.offset(at) - flat.offset(at - 1) >= 4;
    }

    private static Layout.Part place(FlatText flat, int start, int day) {
        int from = start;
        while (from < day && " ,.;-".indexOf(flat.value().charAt(from)) >= 0) {
            from++;
        }
        int hour = flat.folded().substring(from, day).indexOf(", hồi ");
        int end = hour < 0 ? day : from + hour;
        while (end > from && " ,.\n".indexOf(flat.value().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Layout.Part(from, end);
    }
}
