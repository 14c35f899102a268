package vn.niemyet.corpus;

import vn.niemyet.model.Citation;

/** One citation seen from the cited document: who cites it and how. */
public record Mention(Entry citing, Citation citation) {}
