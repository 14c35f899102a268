package vn.niemyet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.niemyet.model.Agency;
import vn.niemyet.registry.Registry;

/**
 * The files in which documents are found by number, chosen by the first digits of the number: {@code 98} leads to all of
 * {@code 98/TB-VPCP}, {@code 98/2021/NĐ-CP} … (docs/search-format.md, numbers).
 */
final class NumberFiles {
    private static final int DOCUMENTS_PER_FILE = 160;
    private static final int MOST_FILE_BITS = 12;
    private static final int MOST_MARKS = 1200;
    private static final int NUMBER_BITS = 20;
    /** Years are written from here. */
    private static final int YEAR = 1944;

    private final int directives;
    private final Map<String, Integer> kinds;
    private final int fileBits;
    private final List<List<NumberedDocument>> files;
    private final String marks;

    NumberFiles(Catalogue catalogue, Names names) {
        List<NumberedDocument> documents = NumberedDocument.all(catalogue);
        directives = catalogue.directiveCount();
        kinds = Names.places(names.kindIds());
        int bits = 0;
        while (bits < MOST_FILE_BITS && documents.size() >> bits > DOCUMENTS_PER_FILE) {
            bits++;
        }
        fileBits = bits;
        files = IntStream.range(0, 1 << bits)
                .mapToObj(i -> (List<NumberedDocument>) new ArrayList<NumberedDocument>())
                .toList();
        documents.forEach(document -> files.get(file(document)).add(document));
        marks = marks(documents, catalogue.corpus().registry());
    }

    private int file(NumberedDocument document) {
        String ordinal = document.ordinal();
        int point = ordinal.indexOf('.');
        String term = ordinal.isEmpty() ? document.symbol() : point < 0 ? ordinal : ordinal.substring(0, point);
        return fileBits == 0 ? 0 : TermHash.mix(TermHash.x(term)) >>> (Integer.SIZE - fileBits);
    }

    int fileBits() {
        return fileBits;
    }

    /**
     * The plain words that symbols consist of, {@code "tb ubnd vpcp …"}: a number followed by these is a document's number. Those
     * of the registry belong to them, so that a number the portal does not have is known for one.
     */
    String marks() {
        return marks;
    }

    private static String marks(List<NumberedDocument> documents, Registry registry) {
        Map<String, Integer> counts = new HashMap<>();
        documents.stream()
                .filter(document -> !document.ordinal().isEmpty())
                .forEach(document -> count(document.symbol(), 1, counts));
        registry.kinds().all().forEach(kind -> count(kind.mark(), 0, counts));
        registry.agencies().all().stream()
                .filter(Agency::isCentral)
                .flatMap(body -> body.marks().stream())
                .forEach(mark -> count(mark, 0, counts));
        counts.remove("");
        Map<Integer, List<String>> byCount = counts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        mark -> -mark.getValue(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return byCount.values().stream()
                .flatMap(same -> same.stream().sorted())
                .limit(MOST_MARKS)
                .collect(Collectors.joining(" "));
    }

    private static void count(String symbol, int times, Map<String, Integer> counts) {
        for (String mark : WordForm.plain(WordForm.written(symbol)).split("[^a-z]+", -1)) {
            counts.merge(mark, times, Integer::sum);
        }
    }

    Bits write(int index) {
        Bits bits = new Bits(2048);
        bits.count(files.get(index).size());
        for (NumberedDocument document : files.get(index)) {
            bits.characters(document.ordinal());
            year(bits, document.yearInNumber());
            bits.characters(document.symbol());
            year(bits, document.year());
            bits.count(kinds.getOrDefault(document.kind(), 0));
            place(bits, document.own());
            place(bits, document.central());
            document.citing().write(bits, directives);
        }
        return bits;
    }

    private static void year(Bits bits, int year) {
        bits.count(Math.max(0, year - YEAR));
    }

    private static void place(Bits bits, int number) {
        bits.flag(number >= 0);
        if (number >= 0) {
            bits.put(number, NUMBER_BITS);
        }
    }

    static List<String> names(int fileBits) {
        return IntStream.range(0, 1 << fileBits)
                .mapToObj(index -> "s-" + Integer.toString(index, 36))
                .toList();
    }
}
