package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.text.FlatText;

/** Finds the cuts of a {@link RunInHead} on one line: around motto, number and date, before kind, subject and addressees. */
final class HeadCuts {
    private static final int LONGEST_MOTTO = 60;
    private static final List<String> OF_ANOTHER =
            List.of(" của", " do", " và", " với", " thuộc", " cho", " giữa", ",");
    private static final List<String> AUTHORITIES =
            List.of(" chủ tịch ủy ban nhân dân", " ủy ban nhân dân", " hội đồng nhân dân");
    private static final String ADDRESS = " Kính gửi";
    private static final String KIN = " kính gửi";
    private static final List<String> OPENINGS =
            List.of(" V/v", ADDRESS, " Căn cứ ", " Nơi nhận:", " Thực hiện ", " Thi hành ", " Trong thời gian ");
    private static final List<String> MOTTOES =
            List.of("cộng hòa x", "đảng cộng sản việt nam", "độc lập - tự do", "độc lập – tự do");
    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_NAME = 90;
    private static final int SHORTEST_RULE = 4;

    private final FlatText flat;
    private final String value;
    private final String folded;
    /** The first words of the line, in which a head stands. */
    private final String head;

    private final int start;
    /** The first letter. */
    private final int first;

    private final int limit;
    private final int end;
    private final List<Integer> cuts = new ArrayList<>();

    HeadCuts(FlatText flat, int start, int limit, int end) {
        this.flat = flat;
        this.value = flat.value();
        this.folded = flat.folded();
        this.head = folded.substring(start, limit);
        this.start = start;
        this.limit = limit;
        this.end = end;
        this.first = firstLetter(value, start, limit);
    }

    RunInHead find() {
        int motto = motto();
        Optional<NumberWords> number = number(motto);
        Optional<DateWords> date = date(motto, number.map(NumberWords::end).orElse(-1));
        int last = Math.max(
                number.map(NumberWords::end).orElse(-1),
                date.map(DateWords::end).orElse(-1));
        if (last >= 0 && isOpen(last)) {
            number.ifPresent(words -> part(numberWord(words), words.end()));
            date.ifPresent(words -> part(placeStart(words.start()), words.end()));
            behind(last);
        } else if (motto < 0) {
            subject();
        }
        if (motto >= 0 || last >= 0) {
            before(first);
        }
        phrase(motto, "việt nam");
        phrase(indexOf("độc lập", Math.max(motto, start)), "hạnh phúc");
        rule();
        return cuts.isEmpty()
                ? RunInHead.NONE
                : new RunInHead(
                        cuts.stream().mapToInt(i -> i).sorted().distinct().toArray());
    }

    /** Where the motto is printed: that of the State or of the Party, or its second line at the beginning of this one. */
    private int motto() {
        if (head.startsWith("độc lập", first - start)) {
            return first;
        }
        for (String words : MOTTOES) {
            int motto = indexOf(words, start);
            if (motto >= 0 && isPrinted(motto)) {
                return motto;
            }
        }
        return -1;
    }

    /** In capitals, or {@code Độc lập}. */
    private boolean isPrinted(int motto) {
        return Character.isUpperCase(value.charAt(motto + 1)) || value.charAt(motto) == 'Đ';
    }

    /** What stands behind a subject is cut off: {@code V/v phòng, chống dịch Kính gửi: …}, {@code Về việc … CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …}. */
    private void subject() {
        int address = head.startsWith("v/v") ? head.indexOf(KIN) : -1;
        if (address > 0) {
            cuts.add(start + address);
        } else if (limit == end && Character.isUpperCase(value.charAt(end - 1)) && isSubject()) {
            authority(start, end);
        }
    }

    private boolean isSubject() {
        boolean about =
                head.startsWith("về ") || (head.contains(" về ") && Character.isUpperCase(value.charAt(first + 1)));
        return about && value.substring(start, end).chars().anyMatch(Character::isLowerCase);
    }

    /** {@code … trên địa bàn tỉnh -------}: the line that a head is ruled with. */
    private void rule() {
        int at = end;
        while (at > start && "-_".indexOf(value.charAt(at - 1)) >= 0) {
            at--;
        }
        if (end - at >= SHORTEST_RULE && at > start && value.charAt(at - 1) == ' ') {
            cuts.add(at - 1);
        }
    }

    /** Behind the last part of a head stands the end of the line, or words that begin with a capital. */
    private boolean isOpen(int last) {
        int at = last;
        while (at < end && !Character.isLetterOrDigit(value.charAt(at))) {
            at++;
        }
        return at == end || Character.isUpperCase(value.charAt(at));
    }

    private int indexOf(String words, int from) {
        int found = from < 0 ? -1 : head.indexOf(words, from - start);
        return found < 0 ? -1 : start + found;
    }

    /** The first {@code Số} with an ordinal behind it; where there is no motto, capitals at most stand before it. */
    private Optional<NumberWords> number(int motto) {
        for (int at = indexOf("số", start); at >= 0; at = indexOf("số", at + 2)) {
            if (motto < 0 && !isBehindCapitals(at)) {
                return Optional.empty();
            }
            Optional<NumberWords> words = value.charAt(at) != 'S' || value.charAt(at + 1) == 'Ố'
                    ? Optional.empty()
                    : NumberWords.at(flat, at + 2, Math.min(limit, at + 40))
                            .filter(found -> found.number().isComplete());
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }

    /** {@code SỞ NỘI VỤ Số: 12/SNV-VP}. */
    private boolean isBehindCapitals(int at) {
        boolean near = at - first <= LONGEST_NAME;
        return near && value.substring(first, Math.max(first, at)).chars().noneMatch(Character::isLowerCase);
    }

    private int numberWord(NumberWords number) {
        return folded.lastIndexOf("số", number.start());
    }

    /** The first date behind motto and number, or behind the place that the line begins with. */
    private Optional<DateWords> date(int motto, int number) {
        int from = Math.max(start, Math.max(motto, number));
        int day = indexOf("ngày", from);
        boolean near = number > motto ? day - number <= LONGEST_PLACE : motto >= 0 || isPlaceAt(first, day);
        return day < 0 || !near ? Optional.empty() : DateWords.at(flat, day).filter(found -> found.end() <= end);
    }

    /** {@code Lai Châu, ngày …} with capitals behind its date. */
    private boolean isPlaceAt(int from, int day) {
        return day > from
                && day - from <= LONGEST_PLACE
                && Character.isUpperCase(value.charAt(from))
                && value.substring(from, day).indexOf(',') > 0
                && placeStart(day) == from;
    }

    /** Behind what counts the pages of a PDF ({@code 1. UBND TỈNH …}) and behind a rule. */
    private static int firstLetter(String value, int start, int limit) {
        int at = start;
        while (at < limit && !Character.isLetter(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private void phrase(int from, String last) {
        int found = indexOf(last, from);
        if (from >= 0 && found >= 0 && found - from <= LONGEST_MOTTO) {
            part(from, found + last.length());
        }
    }

    private void part(int from, int to) {
        before(from);
        if (to < end && value.charAt(to) == ' ') {
            cuts.add(to);
        }
    }

    private void before(int at) {
        if (at > start && value.charAt(at - 1) == ' ') {
            cuts.add(at - 1);
        }
    }

    /** The place before the date: words with a capital and small letters behind it. */
    private int placeStart(int day) {
        int at = day;
        for (int before = wordBefore(at); before >= start && isPlaceWord(before, at); before = wordBefore(at)) {
            at = before;
        }
        return at;
    }

    private int wordBefore(int at) {
        return at <= start ? -1 : Math.max(start, value.lastIndexOf(' ', at - 2) + 1);
    }

    private boolean isPlaceWord(int from, int to) {
        boolean small = value.substring(from, to).chars().anyMatch(Character::isLowerCase);
        return Character.isUpperCase(value.charAt(from)) && (small || value.startsWith("TP", from));
    }

    /** Kind and subject in capitals up to the first word in small letters, then what begins a part by its words. */
    private void behind(int from) {
        int capitals = capitalsEnd(from);
        before(capitals);
        authority(from, capitals);
        String rest = value.substring(from, end);
        for (String opening : OPENINGS) {
            int at = rest.indexOf(opening);
            if (at >= 0) {
                cuts.add(from + at);
            }
        }
        int address = rest.indexOf(ADDRESS);
        addresseesEnd(address < 0 ? -1 : from + address);
    }

    /** {@code Kính gửi: Các sở. Thực hiện …}: the first full stop ends them. */
    private void addresseesEnd(int address) {
        int stop = address < 0 || address >= limit ? -1 : value.indexOf(". ", address);
        while (stop > 0 && stop < limit && value.startsWith("TP", stop - 2)) {
            stop = value.indexOf(". ", stop + 1);
        }
        if (stop > 0 && stop < limit && Character.isUpperCase(value.charAt(stop + 2))) {
            cuts.add(stop + 1);
        }
    }

    private int capitalsEnd(int from) {
        int word = from;
        for (int at = from; at < limit && !Character.isLowerCase(value.charAt(at)); at++) {
            word = value.charAt(at) == ' ' ? at + 1 : word;
        }
        return word;
    }

    /** {@code … TRÊN ĐỊA BÀN TỈNH LAI CHÂU / ỦY BAN NHÂN DÂN TỈNH LAI CHÂU}: who decides stands behind the subject. */
    private void authority(int from, int to) {
        for (String words : AUTHORITIES) {
            int at = folded.lastIndexOf(words, to);
            boolean whole =
                    at > from && OF_ANOTHER.stream().noneMatch(word -> folded.startsWith(word, at - word.length()));
            if (whole) {
                cuts.add(at);
                return;
            }
        }
    }
}
