package vn.niemyet.intake.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/**
 * Takes out of the lines of all pages what the pages need and the text does not: page numbers, lines repeated on page after
 * page, the stamps of digital signatures. Each is told with its words.
 */
public final class Furniture {
    private static final int LEAST_REPEATED = 3;
    private static final int EDGE = 2;

    private final List<PageRows> pages;
    private final Place place;
    private final Set<TextLine> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Problem> problems = new ArrayList<>();

    private Furniture(List<PageRows> pages, String path) {
        this.pages = pages;
        this.place = Place.startOf(path);
    }

    /** The pages without furniture; a page can be empty then. */
    public static Outcome<List<PageRows>> takeOut(List<PageRows> pages, String path) {
        Furniture furniture = new Furniture(pages, path);
        furniture.pageNumbers();
        furniture.runningHeads();
        pages.forEach(furniture::stamps);
        return new Outcome<>(
                pages.stream()
                        .map(page -> page.without(furniture.removed::contains))
                        .toList(),
                furniture.problems);
    }

    /** Numbers at the edge of pages that count with the pages, from whatever number the first one bears. */
    private void pageNumbers() {
        Map<Integer, List<TextLine>> byOffset = new TreeMap<>();
        for (PageRows page : pages) {
            for (TextLine line : page.edges(EDGE)) {
                int number = PageNumber.of(line.words());
                if (number > 0) {
                    byOffset.computeIfAbsent(number - line.page(), offset -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        TreeSet<Integer> found = new TreeSet<>();
        byOffset.forEach((offset, lines) -> {
            if (offset == 0 ? pages.size() > 1 : lines.size() >= LEAST_REPEATED) {
                removed.addAll(lines);
                lines.forEach(line -> found.add(line.page()));
            }
        });
        tell(Term.PAGE_NUMBERS, found.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** The same words at the same height of at least three pages. */
    private void runningHeads() {
        Map<String, List<TextLine>> same = new HashMap<>();
        for (PageRows page : pages) {
            for (TextLine line : page.edges(EDGE)) {
                if (line.hasWords() && !removed.contains(line)) {
                    same.computeIfAbsent(withoutDigits(line), words -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        new TreeMap<>(same).values().stream().filter(Furniture::isRepeated).forEach(lines -> {
            removed.addAll(lines);
            tell(Term.RUNNING_HEAD, lines.get(0).words());
        });
    }

    private static boolean isRepeated(List<TextLine> lines) {
        double top = lines.get(0).top();
        return lines.stream().map(TextLine::page).distinct().count() >= LEAST_REPEATED
                && lines.stream().allMatch(line -> Math.abs(line.top() - top) <= line.height());
    }

    private static String withoutDigits(TextLine line) {
        return line.folded()
                .chars()
                .map(c -> Character.isDigit(c) ? '#' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void stamps(PageRows page) {
        List<TextLine> lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (SigningStamp.begins(lines.get(i)) && !removed.contains(lines.get(i))) {
                List<TextLine> stamp = SigningStamp.from(lines, i);
                removed.addAll(stamp);
                tell(Term.SIGNING_STAMP, stamp.stream().map(TextLine::words).collect(Collectors.joining(" / ")));
            }
        }
    }

    private void tell(Term what, String words) {
        if (!words.isEmpty()) {
            problems.add(Problem.of(Code.TAKEN_OUT, place, what.word(), words));
        }
    }
}
