package vn.niemyet.citation;

import vn.niemyet.registry.Registry;

/** The readers that share one registry. */
record Readers(Marks marks, NumberReader numbers, KindWords kinds, HeadReader heads, IssuerReader issuers) {

    static Readers of(Registry registry) {
        Marks marks = new Marks(registry);
        KindWords kinds = new KindWords(registry);
        return new Readers(
                marks, new NumberReader(registry, marks), kinds, new HeadReader(kinds), new IssuerReader(registry));
    }
}
