package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Item;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;

/**
 * Writes what a result shows of a document, its card: title, number, date, kind, province, and the sentences of its text with
 * the anchors of their items (docs/search-format.md, cards).
 */
final class CardWriter {
    private final TextDictionary dictionary;
    private final Map<String, Integer> provinces;
    private final Map<String, Integer> kinds;

    CardWriter(TextDictionary dictionary, Names names) {
        this.dictionary = dictionary;
        this.provinces = Names.places(names.provinceIds());
        this.kinds = Names.places(names.kindIds());
    }

    /**
     * A directive's text with its words read.
     *
     * @param start offset where its sentences begin, below the letterhead
     */
    record Text(String value, int start, WordSequence words, List<Item> items) {

        /** The same with words that outlast the desk's next text. */
        Text kept(Desk desk) {
            return new Text(value, start, desk.readToKeep(value, start), items);
        }
    }

    /** @param allowance how many bits the sentences may take; the more important ones come first */
    Bits directive(Entry entry, Text text, int allowance, Desk desk) {
        Bits card = new Bits(512);
        writeId(card, entry);
        writeFacts(card, entry.kind(), entry.date());
        writeLine(card, entry.number().orElse(""), desk);
        writeLine(card, entry.title(), desk);
        List<Sentence> sentences = Sentence.of(text);
        List<Bits> written = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            Bits bits = new Bits(16);
            desk.row().read(text.value(), text.words(), sentence.from(), sentence.to(), dictionary);
            desk.row().write(bits, dictionary);
            written.add(bits);
        }
        boolean[] kept = choose(sentences, written, allowance);
        card.flag(IntStream.range(0, kept.length).allMatch(i -> kept[i]));
        new PassageWriter(card, dictionary).write(sentences, written, kept, text.items());
        return card;
    }

    Bits central(ListedCentral listed, Desk desk) {
        Bits card = new Bits(64);
        card.characters(listed.document().key());
        writeFacts(card, listed.kind(), listed.date());
        writeLine(card, listed.title(), desk);
        card.count(listed.document().mentions().stream()
                .map(mention -> mention.citing().id())
                .distinct()
                .count());
        return card;
    }

    /** The id follows from province, date and number for most directives; else it is spelt out. */
    private void writeId(Bits card, Entry entry) {
        int province = entry.province()
                .map(Province::id)
                .map(id -> provinces.getOrDefault(id, 0))
                .orElse(0);
        card.count(province);
        Optional<String> slug = entry.directive()
                .head()
                .number()
                .map(Known::value)
                .filter(DocumentNumber::isComplete)
                .map(DocumentNumber::slug);
        boolean follows = province > 0
                && entry.date().isPresent()
                && slug.isPresent()
                && entry.id()
                        .equals(new DirectiveId(
                                entry.province().orElseThrow().id(),
                                String.valueOf(entry.date().get().year()),
                                slug.get()));
        card.flag(follows);
        if (!follows) {
            card.characters(entry.id().toString());
        }
    }

    private void writeFacts(Bits card, Optional<Kind> kind, Optional<PartialDate> date) {
        card.count(kind.map(k -> kinds.getOrDefault(k.id(), 0)).orElse(0));
        card.put(date.map(PartialDate::year).orElse(0), 12);
        card.put(date.map(PartialDate::month).orElse(0), 4);
        card.put(date.map(PartialDate::day).orElse(0), 5);
    }

    private void writeLine(Bits card, String value, Desk desk) {
        WordSequence words = desk.readLine(value);
        desk.row().read(value, words, 0, words.size(), dictionary);
        desk.row().write(card, dictionary);
        dictionary.code().write(card, TextDictionary.END);
    }

    /** Openings of items first, then the rest of the items, then what stands outside of them. */
    private static boolean[] choose(List<Sentence> sentences, List<Bits> written, int allowance) {
        boolean[] kept = new boolean[sentences.size()];
        List<Integer> order = IntStream.range(0, kept.length)
                .boxed()
                .sorted(Comparator.comparing(i -> rank(sentences.get(i))))
                .toList();
        int left = allowance;
        for (int i : order) {
            kept[i] = written.get(i).size() <= left;
            left -= kept[i] ? written.get(i).size() : 0;
        }
        return kept;
    }

    private static int rank(Sentence sentence) {
        return sentence.opening() ? 0 : sentence.item() >= 0 ? 1 : 2;
    }
}
