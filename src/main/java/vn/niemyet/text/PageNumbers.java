package vn.niemyet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers of pages that a PDF left between the lines of a text: {@code - 3 -}, {@code Trang 4/9} alone on its
 * line, or bare numbers, each a page behind the one before and one higher. A number that stands in no such row is part of the
 * text, such as the points of a table that became lines.
 *
 * @param start behind the last character of the line above
 * @param end at the first character of the line below
 * @param open whether the sentence above goes on below
 */
record PageNumbers(int start, int end, boolean open) {
    /** Characters of a line that says no more than the number of a page. */
    private static final int LONGEST = 14;
    /** Characters that a page has at least; the rows of a table lie closer together. */
    private static final int SHORTEST_PAGE = 900;

    /** The first page that shows its number, at most. */
    private static final int MOST_FIRST = 4;

    private static final int LONGEST_HEADING = 45;
    private static final String WORD = "trang ";

    /** The page numbers of a text from {@code from} on, top to bottom. */
    static List<PageNumbers> in(String text, int from) {
        Finder finder = new Finder(text);
        finder.lines(from);
        return finder.found();
    }

    private static final class Finder {
        private final String text;
        private final List<PageNumbers> row = new ArrayList<>();
        private final List<PageNumbers> marked = new ArrayList<>();
        private int last;
        private int lastAt;
        private int plain;

        Finder(String text) {
            this.text = text;
        }

        void lines(int from) {
            lastAt = from;
            for (int start = from; start < text.length(); ) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? text.length() : newline;
                int first = below(start, end);
                int behind = above(end, first);
                if (behind > first && behind - first <= LONGEST && start > from) {
                    number(first, behind);
                }
                start = end + 1;
            }
        }

        /** One number without dashes is believed where no other line is a number, or the sentence goes on below. */
        List<PageNumbers> found() {
            boolean sole = row.size() == 1
                    && (plain == 1
                            || (row.get(0).open()
                                    && Character.isLowerCase(
                                            text.charAt(row.get(0).end()))));
            if (row.size() < 2 && !sole) {
                return marked;
            }
            marked.addAll(row);
            marked.sort(Comparator.comparingInt(PageNumbers::start));
            return marked;
        }

        private void number(int start, int end) {
            String words = text.substring(start, end);
            int number = value(words);
            int above = above(start, 0);
            int below = below(end, text.length());
            if (number == 0 || above == 0 || below == text.length()) {
                return;
            }
            PageNumbers page = new PageNumbers(above, below, isOpen(above) && goesOn(below));
            if (!Character.isDigit(words.charAt(0))) {
                marked.add(page);
                return;
            }
            plain++;
            boolean next = row.isEmpty() ? number <= MOST_FIRST : number == last + 1;
            if (next && start - lastAt >= SHORTEST_PAGE) {
                row.add(page);
                last = number;
                lastAt = start;
            }
        }

        /** The number of {@code 2}, {@code - 2 -}, {@code Trang 2/5}; 0 where there is none. */
        private static int value(String words) {
            int at = words.regionMatches(true, 0, WORD, 0, WORD.length()) ? WORD.length() : 0;
            while (at < words.length() && "-– ".indexOf(words.charAt(at)) >= 0) {
                at++;
            }
            int number = 0;
            int digits = at;
            while (at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9' && at - digits < 3) {
                number = number * 10 + words.charAt(at++) - '0';
            }
            String rest = words.substring(at).strip();
            boolean of = rest.startsWith("/")
                    && rest.length() > 1
                    && rest.substring(1).chars().allMatch(Character::isDigit);
            return of || rest.isEmpty() || rest.equals("-") || rest.equals("–") ? number : 0;
        }

        private int above(int start, int limit) {
            int at = start;
            while (at > limit && Folding.isBlank(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private int below(int end, int limit) {
            int at = end;
            while (at < limit && Folding.isBlank(text.charAt(at))) {
                at++;
            }
            return at;
        }

        /** The line above is no heading and ends without a point. */
        private boolean isOpen(int above) {
            char last = text.charAt(above - 1);
            int start = text.lastIndexOf('\n', above - 1) + 1;
            boolean heading = text.substring(start, above).chars().noneMatch(Character::isLowerCase);
            return (Character.isLetterOrDigit(last) || last == ',' || last == '-')
                    && !heading
                    && (above - start >= LONGEST_HEADING);
        }

        /** The line below begins with a word, not with the number or the dash of an item. */
        private boolean goesOn(int below) {
            int at = below;
            while (at < text.length() && Folding.isWord(text.charAt(at))) {
                at++;
            }
            boolean marker =
                    at == below || (at < text.length() && ".)".indexOf(text.charAt(at)) >= 0 && at - below <= 4);
            return !marker && !text.startsWith("Điều ", below);
        }
    }
}
