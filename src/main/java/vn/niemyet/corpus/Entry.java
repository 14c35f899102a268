package vn.niemyet.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PackedCitations;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Key;

/**
 * A directive in the corpus: its facts, its permanent name, its citations resolved.
 *
 * @param title what lists and the page's heading call it
 */
public record Entry(
        DirectiveId id,
        String title,
        String path,
        String sha256,
        long bytes,
        FrontMatter frontMatter,
        Directive directive,
        List<Citation> citations) {
    /** Newest first; undated last; then by name. */
    public static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry e) -> e.date().orElse(new PartialDate(1, 0, 0)), Comparator.reverseOrder())
            .thenComparing(Entry::id);

    public Entry {
        citations = citations instanceof PackedCitations ? citations : List.copyOf(citations);
    }

    public String address() {
        return id.address();
    }

    public Optional<PartialDate> date() {
        return directive.head().date().map(Known::value);
    }

    public Optional<Province> province() {
        return directive.head().province().map(Known::value);
    }

    public Optional<Kind> kind() {
        return directive.head().kind().map(Known::value);
    }

    public Optional<String> number() {
        return directive.head().number().map(known -> known.value().notation());
    }

    public boolean isSample() {
        return frontMatter.isTrue(Key.SAMPLE);
    }

    /** Two entries of a corpus are the same directive when they bear the same name; their facts need not be compared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry entry && id.equals(entry.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
