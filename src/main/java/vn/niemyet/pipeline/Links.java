package vn.niemyet.pipeline;

import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.markup.LinkTarget;
import vn.niemyet.model.Citation;

/** Where the citations of a directive lead, seen from its page. */
final class Links {
    private Links() {}

    static List<LinkTarget> of(Entry entry, Corpus corpus) {
        return entry.citations().stream()
                .map(citation -> link(entry, citation, corpus))
                .toList();
    }

    private static LinkTarget link(Entry entry, Citation citation, Corpus corpus) {
        Optional<String> href =
                corpus.cited(entry, citation).map(document -> Addresses.relative(entry.address(), document.address()));
        return new LinkTarget(
                citation.span(),
                href,
                citation.resolution().key().orElse(""),
                citation.resolution().word());
    }
}
