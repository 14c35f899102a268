package vn.niemyet.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Head;
import vn.niemyet.model.Item;
import vn.niemyet.model.Known;
import vn.niemyet.model.PackedCitations;
import vn.niemyet.model.PackedItems;
import vn.niemyet.model.PackedTasks;
import vn.niemyet.model.Recipient;
import vn.niemyet.model.Signature;
import vn.niemyet.model.Task;
import vn.niemyet.text.WordBook;

/**
 * Keeps one copy of what thousands of directives repeat: {@code Lưu: VT}, {@code KT. CHỦ TỊCH}, item {@code II.3}, the number and the
 * date of a resolution that all cite. What comes out equals what came in; only the memory differs. For use by many threads.
 */
public final class OneCopy {
    /** Beyond so many different values hardly one of them repeats. */
    private static final int MOST = 500_000;

    private final Map<Object, Object> copies = new ConcurrentHashMap<>();
    private final WordBook book;

    public OneCopy() {
        this(new WordBook());
    }

    /** @param book for the words of tasks; who keeps texts over several runs has one for all */
    public OneCopy(WordBook book) {
        this.book = book;
    }

    /** The facts of one text. */
    public ReadDirective of(ReadDirective text) {
        return new ReadDirective(
                text.path(),
                text.sha256(),
                text.bytes(),
                text.frontMatter(),
                directive(text.directive()),
                all(text.citations(), this::citation));
    }

    private Directive directive(Directive read) {
        return new Directive(
                read.file(),
                head(read.head()),
                all(read.addressees(), this::recipient),
                all(read.recipients(), this::recipient),
                read.signature().map(this::signature),
                PackedItems.of(all(read.items(), this::item)),
                PackedTasks.of(all(read.tasks(), this::task), book, this::one),
                list(read.addressed()),
                list(read.mentioned()));
    }

    private Head head(Head head) {
        return new Head(
                head.family(),
                head.number().map(this::known),
                head.kind().map(this::known),
                head.date().map(this::known),
                head.place().map(this::known),
                head.province().map(this::known),
                head.issuer().map(this::known),
                head.subject().map(OneCopy::spelt));
    }

    /** A subject seldom repeats, but mostly it is the words that it was read from. */
    private static Known<String> spelt(Known<String> subject) {
        return subject.value().equals(subject.words())
                ? new Known<>(subject.value(), subject.basis(), subject.span(), subject.value())
                : subject;
    }

    private <T> Known<T> known(Known<T> known) {
        return new Known<>(one(known.value()), known.basis(), known.span(), one(known.words()));
    }

    private Recipient recipient(Recipient line) {
        return new Recipient(one(line.words()), line.role(), line.span());
    }

    private Signature signature(Signature block) {
        return new Signature(
                one(block.name()),
                one(block.position()),
                list(block.chain()),
                list(block.links()),
                block.span(),
                all(block.others(), this::signature));
    }

    private Item item(Item item) {
        return new Item(
                one(item.printed()), one(item.path()), one(item.anchor()), item.depth(), item.marker(), item.span());
    }

    private Task task(Task task) {
        return new Task(
                one(task.item()),
                list(task.leads()),
                list(task.supports()),
                task.deadline().map(this::known),
                task.wording(),
                task.span());
    }

    private Citation citation(Citation citation) {
        return new Citation(
                one(citation.words()),
                maybe(citation.number()),
                maybe(citation.kind()),
                maybe(citation.issuer()),
                maybe(citation.date()),
                maybe(citation.year()),
                citation.relation(),
                one(citation.item()),
                citation.span(),
                citation.position(),
                maybe(citation.named()),
                list(citation.completed()),
                one(citation.resolution()));
    }

    /** Citations once they are resolved: the documents that are meant repeat, too. */
    List<Citation> packed(List<Citation> citations) {
        List<Citation> same =
                all(citations, citation -> citation.resolvedAs(one(citation.resolution()), maybe(citation.year())));
        return PackedCitations.of(same, this::one);
    }

    /** In a list that records keep as it is; they would make another one of a stream's own, which may hold null. */
    private static <T> List<T> all(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).collect(Collectors.toUnmodifiableList());
    }

    private <T> List<T> list(List<T> values) {
        return one(all(values, this::one));
    }

    private <T> Optional<T> maybe(Optional<T> value) {
        return value.isEmpty() ? value : one(value.map(this::one));
    }

    @SuppressWarnings("unchecked") // equal values are of one class: records, strings, lists and optionals of these
    private <T> T one(T value) {
        Object held = copies.get(value);
        if (held == null && copies.size() < MOST) {
            held = copies.putIfAbsent(value, value);
        }
        return held == null ? value : (T) held;
    }
}
