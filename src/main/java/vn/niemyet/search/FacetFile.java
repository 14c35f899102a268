package vn.niemyet.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Kind;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;

/**
 * Files of facets: of some thousand neighbouring documents the date, the kind and the province, and in a file of its own the
 * bodies, so that counts are true for a whole result without its cards (docs/search-format.md, facets).
 */
final class FacetFile {
    static final int DOCUMENTS = 8192;
    private static final int DATE_BITS = 21;

    private final Catalogue catalogue;
    private final Map<String, Integer> kinds;
    private final Map<String, Integer> provinces;
    private final Map<String, Integer> agencies;

    FacetFile(Catalogue catalogue, Names names) {
        this.catalogue = catalogue;
        this.kinds = Names.places(names.kindIds());
        this.provinces = Names.places(names.provinceIds());
        this.agencies = Names.places(names.agencyIds());
    }

    /** How many files there are: a file holds directives or central documents, never both. */
    static int files(Catalogue catalogue) {
        return files(catalogue.directiveCount()) + files(catalogue.central().size());
    }

    private static int files(int documents) {
        return (documents + DOCUMENTS - 1) / DOCUMENTS;
    }

    /** Dates, kinds and provinces of the documents of one file. */
    Bits facets(int index) {
        Block block = block(index);
        Bits bits = new Bits(8192);
        dates(bits, block.from(), block.to());
        column(bits, block, number -> place(kinds, catalogue.kind(number).map(Kind::id)));
        column(
                bits,
                block,
                number -> place(provinces, catalogue.province(number).map(Province::id)));
        return bits;
    }

    /** The bodies of the documents of one file. */
    Bits bodies(int index) {
        Block block = block(index);
        Bits bits = new Bits(8192);
        agencies(bits, block.from(), block.to());
        return bits;
    }

    /** Documents from one number to before another. */
    private record Block(int from, int to) {}

    private Block block(int index) {
        int ofDirectives = files(catalogue.directiveCount());
        int from = index < ofDirectives
                ? index * DOCUMENTS
                : catalogue.directiveCount() + (index - ofDirectives) * DOCUMENTS;
        int end = index < ofDirectives ? catalogue.directiveCount() : catalogue.size();
        return new Block(from, Math.min(end, from + DOCUMENTS));
    }

    private static int place(Map<String, Integer> places, Optional<String> id) {
        return id.map(known -> places.getOrDefault(known, 0)).orElse(0);
    }

    /** The newest first, so each is a step back from the one before. */
    private void dates(Bits bits, int from, int to) {
        int before = 0;
        for (int number = from; number < to; number++) {
            int date = code(catalogue.date(number));
            if (number == from) {
                bits.put(date, DATE_BITS);
            } else {
                bits.count(before - date);
            }
            before = date;
        }
    }

    private static int code(Optional<PartialDate> date) {
        return date.map(d -> d.year() << 9 | d.month() << 5 | d.day()).orElse(0);
    }

    /** One small number per document: the least one, the width, then what each is above the least. */
    private static void column(Bits bits, Block block, IntUnaryOperator value) {
        int[] values = IntStream.range(block.from(), block.to()).map(value).toArray();
        int least = IntStream.of(values).min().orElse(0);
        int span = IntStream.of(values).max().orElse(0) - least;
        int width = Integer.SIZE - Integer.numberOfLeadingZeros(span);
        bits.count(least);
        bits.count(width);
        IntStream.of(values).forEach(v -> bits.put(v - least, width));
    }

    private void agencies(Bits bits, int from, int to) {
        int[][] lists = new int[agencies.size()][to - from];
        int[] sizes = new int[agencies.size()];
        for (int number = from; number < to; number++) {
            for (Agency agency : Names.agencies(catalogue, number)) {
                int place = agencies.getOrDefault(agency.id(), 0) - 1;
                if (place >= 0) {
                    lists[place][sizes[place]++] = number - from;
                }
            }
        }
        for (int place = 0; place < lists.length; place++) {
            bits.count(sizes[place]);
            Ascending.write(bits, lists[place], sizes[place], to - from);
        }
    }

    /** The names of the files in order. */
    static List<String> names(Catalogue catalogue) {
        return IntStream.range(0, files(catalogue))
                .mapToObj(index -> "c-" + Integer.toString(index, 36))
                .toList();
    }
}
