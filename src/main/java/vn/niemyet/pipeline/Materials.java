package vn.niemyet.pipeline;

import java.util.List;
import java.util.Map;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Ledger;
import vn.niemyet.corpus.LedgerNews;
import vn.niemyet.corpus.LedgerRow;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.corpus.LogBook;
import vn.niemyet.corpus.Release;
import vn.niemyet.settings.Settings;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.TemplateFolder;

/** All that pages are made from, once the corpus stands. */
record Materials(Settings settings, ContentFolder content, TemplateFolder templates, Corpus corpus, Ledger ledger) {
    private static final int EVENTS = 300;

    /** What a run has read, its corpus included. */
    Materials(Inputs in, Corpus corpus) {
        this(in.settings(), in.content(), in.templates(), corpus, in.ledger());
    }

    /** What happened to papers, the build in hand included, newest first. */
    List<LogBook.Event> log() {
        return LogBook.events(ledger, news(), EVENTS);
    }

    /** Since when each withdrawn paper is, by its address. */
    Map<String, String> withdrawn() {
        return LogBook.withdrawn(ledger, news());
    }

    private List<LedgerRow> news() {
        return new LedgerNews(ledger, settings.localNow())
                .directives(released(), new Lifelines(corpus.entries()))
                .rows();
    }

    /** A preview shows papers that wait; they have not happened yet. */
    private List<Entry> released() {
        return corpus.entries().stream()
                .filter(entry -> !Release.isHeld(
                        entry.frontMatter(), settings.now(), settings.portal().zone()))
                .toList();
    }
}
