package vn.niemyet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of pages that a PDF left between the lines of a text: {@code 2}, {@code - 3 -}, {@code Trang 4/9}, each alone on its
 * line and one higher than the one before. A number that stands in no such row of numbers is part of the text, such as the
 * points of a table that became lines.
 *
 * @param start behind the last character of the line above
 * @param end at the first character of the line below
 * @param open whether the sentence above goes on below
 */
record PageNumbers(int start, int end, boolean open) {
    private static final int LONGEST = 14;
    private static final int FEWEST_LINES = 12;
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
        private final List<Integer> numbers = new ArrayList<>();
        private int lastLine;

        Finder(String text) {
            this.text = text;
        }

        void lines(int from) {
            int line = 0;
            for (int start = from; start < text.length(); line++) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? text.length() : newline;
                if (end - start <= LONGEST && start > from) {
                    number(start, end, line);
                }
                start = end + 1;
            }
        }

        /** One number is none: it is believed when the sentence goes on below in small letters. */
        List<PageNumbers> found() {
            boolean sole = row.size() == 1
                    && row.get(0).open()
                    && Character.isLowerCase(text.charAt(row.get(0).end()));
            return row.size() > 1 || sole ? row : List.of();
        }

        private void number(int start, int end, int line) {
            int number = value(text.substring(start, end).strip());
            boolean first = row.isEmpty();
            boolean next = first ? number == 1 || number == 2 : number == numbers.get(numbers.size() - 1) + 1;
            if (number > 0 && next && line - lastLine >= FEWEST_LINES) {
                int above = above(start);
                int below = below(end);
                if (above > 0 && below < text.length()) {
                    row.add(new PageNumbers(above, below, isOpen(above) && goesOn(below)));
                    numbers.add(number);
                    lastLine = line;
                }
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

        private int above(int start) {
            int at = start;
            while (at > 0 && Folding.isBlank(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        private int below(int end) {
            int at = end;
            while (at < text.length() && Folding.isBlank(text.charAt(at))) {
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
