package vn.niemyet.page;

import java.util.AbstractList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Mention;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Task;
import vn.niemyet.page.view.CitingRow;
import vn.niemyet.page.view.Link;

/** Puts the mentions of a document together: one line for each citing directive, newest first. */
final class Citings {
    private static final int TASKS_SHOWN = 4;

    private final Edition edition;
    private final TaskRows tasks;

    Citings(Edition edition) {
        this.edition = edition;
        this.tasks = TaskRows.timeless(edition);
    }

    /** A citing directive with all its citations of one document. */
    record Citing(Entry entry, List<Citation> citations) {
        /** Whether it says that it carries the document out (thực hiện, triển khai). */
        boolean carriesOut() {
            return citations.stream().anyMatch(citation -> citation.relation() == Relation.CARRIES_OUT);
        }
    }

    /**
     * Mentions by directive, in their order; those of one directive stand together. Each group is made when it is asked for:
     * there are nearly as many as citations.
     */
    static List<Citing> group(List<Mention> mentions) {
        int[] starts = IntStream.range(0, mentions.size())
                .filter(i -> i == 0
                        || !mentions.get(i).citing().equals(mentions.get(i - 1).citing()))
                .toArray();
        return new Grouped(mentions, starts);
    }

    private static final class Grouped extends AbstractList<Citing> implements RandomAccess {
        private final List<Mention> mentions;
        private final int[] starts;

        Grouped(List<Mention> mentions, int[] starts) {
            this.mentions = mentions;
            this.starts = starts;
        }

        @Override
        public Citing get(int index) {
            int end = index + 1 < starts.length ? starts[index + 1] : mentions.size();
            List<Mention> own = mentions.subList(starts[index], end);
            return new Citing(
                    own.get(0).citing(), own.stream().map(Mention::citation).toList());
        }

        @Override
        public int size() {
            return starts.length;
        }
    }

    List<CitingRow> rows(List<Citing> citing) {
        return citing.stream().map(this::row).toList();
    }

    private CitingRow row(Citing citing) {
        Entry entry = citing.entry();
        Set<String> items = new LinkedHashSet<>();
        citing.citations().forEach(citation -> items.add(citation.item()));
        List<WholeTask> related = WholeTask.of(entry).stream()
                .filter(whole -> isAbout(whole.task(), citing.citations()))
                .toList();
        List<WholeTask> shown = related.subList(0, Math.min(TASKS_SHOWN, related.size()));
        return new CitingRow(
                edition.rows().of(entry),
                edition.provinceName(entry.id().province()),
                relations(citing.citations()),
                items.stream()
                        .filter(item -> !item.isEmpty())
                        .map(item -> new Link(tasks.label(item), anchored(entry, item)))
                        .toList(),
                tasks.of(entry, shown, Focus.on(citing.citations())),
                related.size() - shown.size());
    }

    /**
     * A task belongs to a citation that stands in the same item. One before all items has all tasks only where the paper says
     * that it carries the document out; a law it merely rests on (căn cứ) orders none of them.
     */
    private static boolean isAbout(Task task, List<Citation> citations) {
        return citations.stream()
                .anyMatch(citation -> citation.item().isEmpty()
                        ? citation.relation() == Relation.CARRIES_OUT
                        : isInside(task.item(), citation.item()));
    }

    private static boolean isInside(String item, String above) {
        return item.equals(above) || item.startsWith(above + ".");
    }

    private static String anchored(Entry entry, String item) {
        String anchor = entry.directive().anchor(item);
        return anchor.isEmpty() ? entry.address() : entry.address() + "#" + anchor;
    }

    /** {@code căn cứ, thực hiện}; a mere mention says nothing beside another relation. */
    private String relations(List<Citation> citations) {
        Set<Relation> relations =
                citations.stream().map(Citation::relation).collect(Collectors.toCollection(java.util.TreeSet::new));
        if (relations.size() > 1) {
            relations.remove(Relation.CITES);
        }
        return relations.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String name(Relation relation) {
        return edition.words().get("relation." + relation.word());
    }
}
