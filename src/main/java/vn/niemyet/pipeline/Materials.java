package vn.niemyet.pipeline;

import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Ledger;
import vn.niemyet.settings.Settings;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.TemplateFolder;

/** All that pages are made from, once the corpus stands. */
record Materials(Settings settings, ContentFolder content, TemplateFolder templates, Corpus corpus, Ledger ledger) {}
