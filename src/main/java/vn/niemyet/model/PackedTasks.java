package vn.niemyet.model;

import java.io.ByteArrayOutputStream;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

/**
 * Tasks of a text that are kept for long: equal to those they were made of, in a third of the memory. Their words are numbers of
 * a {@link WordBook} that all texts share; whom they bind in which item is there once for all tasks that say the same. Immutable.
 */
public final class PackedTasks extends AbstractList<Task> implements RandomAccess {
    private static final Span NOWHERE = new Span(0, 0);
    private static final int NUMBERS = 3;

    private final WordBook book;

    /** The tasks without place, of their words the last character. */
    private final Task[] orders;

    /** Start and end in the file of each task, and the end of its words. */
    private final int[] numbers;

    private final byte[] words;

    private PackedTasks(List<Task> tasks, WordBook book, UnaryOperator<Task> oneCopy) {
        this.book = book;
        this.orders = new Task[tasks.size()];
        this.numbers = new int[tasks.size() * NUMBERS];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < orders.length; i++) {
            Task task = tasks.get(i);
            orders[i] = oneCopy.apply(at(task, task.wording().lastCharacter(), NOWHERE));
            all.writeBytes(book.pack(task.text()));
            numbers[i * NUMBERS] = task.span().start();
            numbers[i * NUMBERS + 1] = task.span().end();
            numbers[i * NUMBERS + 2] = all.size();
        }
        this.words = all.toByteArray();
    }

    /** The same tasks; {@code oneCopy} gives for equal values the same object. */
    public static List<Task> of(List<Task> tasks, WordBook book, UnaryOperator<Task> oneCopy) {
        return tasks.isEmpty() ? tasks : new PackedTasks(tasks, book, oneCopy);
    }

    private static Task at(Task order, Wording words, Span span) {
        return new Task(order.item(), order.leads(), order.supports(), order.deadline(), words, span);
    }

    @Override
    public Task get(int index) {
        int at = index * NUMBERS;
        int from = index == 0 ? 0 : numbers[at - 1];
        Task order = orders[index];
        Wording own = Wording.packed(book, words, new Span(from, numbers[at + 2]), order.wording());
        return at(order, own, new Span(numbers[at], numbers[at + 1]));
    }

    @Override
    public int size() {
        return orders.length;
    }
}
