package vn.niemyet.pipeline;

import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.markup.Landmarks;
import vn.niemyet.markup.Markup;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.problem.Outcome;
import vn.niemyet.source.Source;

/** The words of a directive made safe for its page, its citations leading to where the corpus says. */
final class DirectiveText {
    private DirectiveText() {}

    static Outcome<SafeHtml> of(Entry entry, Source source, Corpus corpus) {
        String root = Addresses.relative(entry.address(), "");
        return Markup.render(source, Landmarks.of(entry.directive()), Links.of(entry, corpus), root);
    }
}
