package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.niemyet.text.FlatText;

/**
 * A head that lost its line ends on the way out of a PDF: {@code UBND TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI … SỞ Y TẾ Độc lập … Số:
 * 12/SYT-NV Lai Châu, ngày … V/v … Kính gửi: …}. It is told by the motto, a number and a date on one line, and is cut where
 * the parts of a head begin and end.
 */
final class RunInHead {
    static final RunInHead NONE = new RunInHead(new int[0]);
    private static final int REACH = 1200;
    private static final int LONGEST_MOTTO = 60;
    private static final List<String> OF_ANOTHER =
            List.of(" của", " do", " và", " với", " thuộc", " cho", " giữa", ",");
    private static final List<String> AUTHORITIES =
            List.of(" chủ tịch ủy ban nhân dân", " ủy ban nhân dân", " hội đồng nhân dân");
    private static final String ADDRESS = " Kính gửi";
    private static final List<String> OPENINGS = List.of(" V/v", ADDRESS, " Căn cứ ", " Nơi nhận:");

    private final int[] cuts;

    private RunInHead(int[] cuts) {
        this.cuts = cuts;
    }

    boolean isEmpty() {
        return cuts.length == 0;
    }

    boolean isCut(int index) {
        return Arrays.binarySearch(cuts, index) >= 0;
    }

    /** The first cut from {@code from} on, or {@code end}. */
    int next(int from, int end) {
        int found = Arrays.binarySearch(cuts, from);
        int at = found < 0 ? -found - 1 : found;
        return at < cuts.length && cuts[at] < end ? cuts[at] : end;
    }

    static RunInHead of(FlatText flat, int start, int end) {
        return new Finder(flat, start, Math.min(end, start + REACH), end).find();
    }

    private static final class Finder {
        private final FlatText flat;
        private final String value;
        private final String folded;
        /** The first words of the line, in which a head stands. */
        private final String head;

        private final int start;
        private final int limit;
        private final int end;
        private final List<Integer> cuts = new ArrayList<>();

        Finder(FlatText flat, int start, int limit, int end) {
            this.flat = flat;
            this.value = flat.value();
            this.folded = flat.folded();
            this.head = folded.substring(start, limit);
            this.start = start;
            this.limit = limit;
            this.end = end;
        }

        RunInHead find() {
            int motto = indexOf("cộng hòa x", start);
            boolean printed = motto >= 0 && Character.isUpperCase(value.charAt(motto + 1));
            Optional<NumberWords> number = printed ? number() : Optional.empty();
            Optional<DateWords> date = number.isPresent() ? date(motto) : Optional.empty();
            if (number.isEmpty() || date.isEmpty()) {
                return NONE;
            }
            bullet();
            phrase(motto, "việt nam");
            phrase(indexOf("độc lập", motto), "hạnh phúc");
            part(numberWord(number.get()), number.get().end());
            part(placeStart(date.get().start()), date.get().end());
            behind(Math.max(number.get().end(), date.get().end()));
            return new RunInHead(
                    cuts.stream().mapToInt(i -> i).sorted().distinct().toArray());
        }

        private int indexOf(String words, int from) {
            int found = from < 0 ? -1 : head.indexOf(words, from - start);
            return found < 0 ? -1 : start + found;
        }

        /** The first {@code Số} with an ordinal behind it. */
        private Optional<NumberWords> number() {
            for (int at = indexOf("số", start); at >= 0; at = indexOf("số", at + 2)) {
                Optional<NumberWords> words = value.charAt(at) != 'S'
                        ? Optional.empty()
                        : NumberWords.at(flat, at + 2, Math.min(limit, at + 40))
                                .filter(found -> found.number().isComplete());
                if (words.isPresent()) {
                    return words;
                }
            }
            return Optional.empty();
        }

        private int numberWord(NumberWords number) {
            return folded.lastIndexOf("số", number.start());
        }

        private Optional<DateWords> date(int from) {
            int day = indexOf("ngày", from);
            return day < 0 ? Optional.empty() : DateWords.at(flat, day);
        }

        /** {@code 1. UBND TỈNH …}, {@code - UBND TỈNH …}: what counts the pages of the PDF. */
        private void bullet() {
            int at = start;
            while (at < limit && !Character.isLetter(value.charAt(at)) && at - start < 5) {
                at++;
            }
            if (at > start && Character.isLetter(value.charAt(at))) {
                before(at);
            }
        }

        private void phrase(int from, String last) {
            int found = indexOf(last, from);
            if (found >= 0 && found - from <= LONGEST_MOTTO) {
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
            for (String opening : OPENINGS) {
                int at = value.indexOf(opening, from);
                if (at >= 0 && at < end) {
                    cuts.add(at);
                }
            }
            addresseesEnd(value.indexOf(ADDRESS, from));
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
}
