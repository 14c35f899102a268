package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the short names that a text gives to what it cites ({@code sau đây gọi tắt là Đề án 06}) and finds them again. Only
 * names with a figure count: {@code sau đây gọi tắt là Chương trình} names a thing, not its document.
 */
final class Aliases {
    private static final List<String> PHRASES = List.of("gọi tắt là", "viết tắt là", "gọi là", "viết là");
    private static final int SENTENCE = 600;
    private static final int LONGEST = 50;
    private static final int MOST = 16;

    private final Scan scan;
    private final List<Mention> mentions;

    private Aliases(Scan scan, List<Mention> mentions) {
        this.scan = scan;
        this.mentions = mentions;
    }

    /** The mentions with those by short name among them, in the order of the text. */
    static List<Mention> add(Scan scan, List<Mention> mentions) {
        Map<String, Mention> names = new Aliases(scan, mentions).names();
        if (names.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        Places taken = Places.of(mentions);
        names.forEach((name, meant) -> scan.places(name).stream()
                .filter(place -> scan.isUpper(place.start()) && taken.isFree(place))
                .map(place -> place.meaning(meant))
                .forEach(all::add));
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private Map<String, Mention> names() {
        Map<String, Mention> names = new LinkedHashMap<>();
        for (String phrase : PHRASES) {
            for (int at = scan.indexOf(phrase, 0); at >= 0 && names.size() < MOST; at = scan.indexOf(phrase, at + 1)) {
                String name = name(scan.gap(at + phrase.length()));
                if (!name.isEmpty()) {
                    meant(at, name).ifPresent(mention -> names.putIfAbsent(name, mention));
                }
            }
        }
        return names;
    }

    /** The name up to the bracket or stop that ends it; nothing unless it begins with a capital and holds a figure. */
    private String name(int start) {
        int end = start;
        boolean figure = false;
        while (end - start <= LONGEST && (scan.isWordChar(end) || scan.isGap(end))) {
            figure |= scan.isDigit(end);
            end++;
        }
        char close = scan.at(end);
        boolean stands = figure && scan.isUpper(start) && close != Scan.NONE && ").,;".indexOf(close) >= 0;
        return stands ? scan.folded(start, end).strip() : "";
    }

    /** The document cited last before the phrase, of several the one whose ordinal the name repeats. */
    private Optional<Mention> meant(int phrase, String name) {
        List<Mention> before = new ArrayList<>();
        int sentence = Sentences.start(scan, phrase, SENTENCE);
        for (int i = lastBefore(phrase); i >= 0 && mentions.get(i).start() >= sentence && before.size() < MOST; i--) {
            if (mentions.get(i).number().isPresent() && !mentions.get(i).isBare()) {
                before.add(mentions.get(i));
            }
        }
        Optional<Mention> named =
                before.stream().filter(mention -> hasOrdinal(name, mention)).findFirst();
        return named.isEmpty() && before.size() == 1 ? Optional.of(before.get(0)) : named;
    }

    private int lastBefore(int index) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean hasOrdinal(String name, Mention mention) {
        String figures = name.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        return figures.equals(mention.number().orElseThrow().withoutLeadingZeros());
    }
}
