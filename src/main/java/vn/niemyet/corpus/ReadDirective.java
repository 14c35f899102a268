package vn.niemyet.corpus;

import java.util.List;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.source.FrontMatter;

/**
 * What is kept of a text after it was read: its facts, without the text itself.
 *
 * @param path of the source as messages name it
 * @param citations as found, before they are resolved
 */
public record ReadDirective(
        String path,
        String sha256,
        long bytes,
        FrontMatter frontMatter,
        Directive directive,
        List<Citation> citations) {

    public ReadDirective {
        citations = List.copyOf(citations);
    }
}
