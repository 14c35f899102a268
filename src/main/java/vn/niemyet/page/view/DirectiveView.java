package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A directive.
 *
 * @param id the value of {@code data-directive}
 * @param heading the subject
 * @param label kind, number and date
 * @param banners what nobody may miss: sample, replaced, withdrawn, not yet in force
 * @param signature who signed for whom by what right, or empty
 * @param text the whole text, made safe
 * @param contents headings and items, for long texts
 * @param citing who cites it
 * @param relations what it cites beside who cites it, unless it stands alone
 * @param document the page that lists who cites it, where it is not this one
 * @param sameSubject directives on the same subject, the nearest first
 * @param items anchors of all items with what they are called, {@code muc-4=mục 4;muc-4-a=mục 4.a}: for citing one of them
 * @param citation the official way to cite it
 * @param report the address of a mail that reports a mistake, or empty
 */
public record DirectiveView(
        Frame page,
        String id,
        String heading,
        String label,
        List<Banner> banners,
        List<Fact> facts,
        String signature,
        Markup text,
        List<Heading> contents,
        String items,
        List<TaskRow> tasks,
        List<CitationRow> citations,
        List<CitingRow> citing,
        Optional<RelationMap> relations,
        Optional<Link> document,
        List<Row> sameSubject,
        List<Neighbours> neighbours,
        Optional<Row> previous,
        Optional<Row> next,
        List<Link> attachments,
        String citation,
        String report,
        Source source) {

    /**
     * Something nobody may miss.
     *
     * @param tone {@code sample}, {@code ended}, {@code dated}, {@code future} or {@code note}
     * @param since the day from which {@code then} holds, for the reader's browser; empty where none is told
     * @param then the words from that day on
     */
    public record Banner(String tone, String words, List<Link> links, String since, String then) {
        /** Words that hold on every day. */
        public Banner(String tone, String words, List<Link> links) {
            this(tone, words, links, "", "");
        }
    }

    /** A line of the table of contents. */
    public record Heading(int level, String label, String anchor) {}

    /**
     * Other directives that cite the same central document.
     *
     * @param carrying whether this directive and all of these carry it out
     */
    public record Neighbours(Link document, boolean carrying, List<Row> rows) {}

    /** The file the text came from. */
    public record Source(String file, String sha256, String bytes) {}
}
