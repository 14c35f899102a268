package vn.niemyet.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import vn.niemyet.text.Span;

/** Items of a text that are kept for long: equal to those they were made of, in a third of the memory. Immutable. */
public final class PackedItems extends AbstractList<Item> implements RandomAccess {
    private static final int WORDS = 3;
    private static final int NUMBERS = 5;

    private final String[] words;
    private final int[] numbers;

    private PackedItems(List<Item> items) {
        words = new String[items.size() * WORDS];
        numbers = new int[items.size() * NUMBERS];
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            words[i * WORDS] = item.printed();
            words[i * WORDS + 1] = item.path();
            words[i * WORDS + 2] = item.anchor();
            numbers[i * NUMBERS] = item.depth();
            numbers[i * NUMBERS + 1] = item.marker().start();
            numbers[i * NUMBERS + 2] = item.marker().end();
            numbers[i * NUMBERS + 3] = item.span().start();
            numbers[i * NUMBERS + 4] = item.span().end();
        }
    }

    /** The same items. */
    public static List<Item> of(List<Item> items) {
        return items.isEmpty() || items instanceof PackedItems ? items : new PackedItems(items);
    }

    @Override
    public Item get(int index) {
        int word = index * WORDS;
        int number = index * NUMBERS;
        return new Item(
                words[word],
                words[word + 1],
                words[word + 2],
                numbers[number],
                new Span(numbers[number + 1], numbers[number + 2]),
                new Span(numbers[number + 3], numbers[number + 4]));
    }

    /** The anchor of the item with this path, empty when there is none: no item is made for it. */
    String anchor(String path) {
        for (int word = 0; word < words.length; word += WORDS) {
            if (words[word + 1].equals(path)) {
                return words[word + 2];
            }
        }
        return "";
    }

    @Override
    public int size() {
        return words.length / WORDS;
    }
}
