package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A cited document: what is known of it, who cites it and who carries it out.
 *
 * @param subject what it is about, or empty
 * @param official the official text, where the registry has its address
 * @param held the page of the text, where the portal holds it
 * @param onlyCited whether nothing but its citations is known
 * @param timeline by province, where it has more than one citing directive
 */
public record CitedView(
        Frame page,
        String heading,
        String intro,
        String subject,
        List<Fact> facts,
        Optional<Link> official,
        String checked,
        Optional<Link> held,
        boolean onlyCited,
        List<Lane> timeline,
        List<CitingRow> citing,
        Pager pager) {

    /**
     * One province in the timeline.
     *
     * @param count directives that cite the document
     * @param carrying those among them that carry it out
     */
    public record Lane(
            String province, String address, int count, int carrying, String first, String last, List<Dot> dots) {}

    /**
     * One directive in the timeline: its place from 0 to 1000.
     *
     * @param carries whether it carries the document out
     */
    public record Dot(int x, String address, String label, boolean carries) {}
}
