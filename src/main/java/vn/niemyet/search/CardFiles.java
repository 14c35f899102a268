package vn.niemyet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.niemyet.corpus.Entry;

/**
 * Makes the files of cards as directives come in, from many threads and in any order. The first directives wait until all of
 * the sample are there that the dictionary is learnt from.
 */
final class CardFiles {
    static final int CENTRAL_DOCUMENTS = 32;
    private static final int SAMPLE = 128;

    private final Catalogue catalogue;
    private final Names names;
    private final String stamp;
    private final SortedMap<Integer, Waiting> waiting = new TreeMap<>();
    private volatile @Nullable Learnt learnt;

    private record Waiting(CardWriter.Text text, int allowance) {}

    private record Learnt(TextDictionary dictionary, CardWriter writer) {}

    CardFiles(Catalogue catalogue, Names names, String stamp) {
        this.catalogue = catalogue;
        this.names = names;
        this.stamp = stamp;
    }

    /**
     * Takes a directive in; returns the files that are complete with it.
     *
     * @param text whose words are those of {@code desk} and are not kept
     */
    List<IndexFile> add(int number, CardWriter.Text text, int allowance, Desk desk) {
        Learnt ready = learnt;
        if (ready == null) {
            synchronized (this) {
                ready = learnt;
                if (ready == null) {
                    waiting.put(number, new Waiting(text.kept(desk), allowance));
                    return isSampleComplete() ? learn(desk) : List.of();
                }
            }
        }
        Bits card = ready.writer().directive(catalogue.directive(number), text, allowance, desk);
        return List.of(file(number, card));
    }

    private boolean isSampleComplete() {
        int sample = Math.min(SAMPLE, catalogue.directiveCount());
        return waiting.headMap(sample).size() == sample;
    }

    private List<IndexFile> learn(Desk desk) {
        DictionaryTraining training = new DictionaryTraining();
        waiting.headMap(SAMPLE)
                .values()
                .forEach(
                        first -> training.add(first.text().value(), first.text().words()));
        TextDictionary dictionary = training.learn();
        CardWriter writer = new CardWriter(dictionary, names);
        learnt = new Learnt(dictionary, writer);
        List<IndexFile> files = new ArrayList<>();
        waiting.forEach((number, first) -> {
            Entry entry = catalogue.directive(number);
            files.add(file(number, writer.directive(entry, first.text(), first.allowance(), desk)));
        });
        waiting.clear();
        return files;
    }

    /** A file for each directive, since a result is seldom beside another one. */
    private IndexFile file(int number, Bits card) {
        return IndexFile.bits("v-" + Integer.toString(number, 36), stamp, card);
    }

    /** The dictionary, learnt from what there is if the sample never became complete. */
    synchronized TextDictionary dictionary() {
        Learnt ready = learnt;
        return ready == null ? new DictionaryTraining().learn() : ready.dictionary();
    }

    /** The file of some central documents. */
    IndexFile central(int index, Desk desk) {
        CardWriter writer = new CardWriter(dictionary(), names);
        Bits all = new Bits(1024);
        int from = index * CENTRAL_DOCUMENTS;
        int to = Math.min(catalogue.central().size(), from + CENTRAL_DOCUMENTS);
        catalogue.central().subList(from, to).forEach(listed -> all.append(writer.central(listed, desk)));
        return IndexFile.bits("k-" + Integer.toString(index, 36), stamp, all);
    }
}
