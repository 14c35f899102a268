package vn.niemyet.search;

/** What one thread works with while it indexes one document after another. */
final class Desk {
    private final Lexicon lexicon;
    private final WordSequence text = new WordSequence();
    private final WordSequence line = new WordSequence();
    private final DocumentTerms terms;
    private final SymbolRow row = new SymbolRow();
    private final RunWriter runs = new RunWriter();

    Desk(Abbreviations abbreviations) {
        lexicon = new Lexicon(abbreviations);
        terms = new DocumentTerms(lexicon);
    }

    /** The words of a text, until the next text is read. */
    WordSequence read(String value, int from) {
        text.read(value, from, lexicon);
        return text;
    }

    /** The words of a short text, until the next short one is read. */
    WordSequence readLine(String value) {
        line.read(value, 0, lexicon);
        return line;
    }

    /** The words of a text that outlast this desk's next text. */
    WordSequence readToKeep(String value, int from) {
        WordSequence kept = new WordSequence();
        kept.read(value, from, lexicon);
        return kept;
    }

    DocumentTerms terms() {
        return terms;
    }

    SymbolRow row() {
        return row;
    }

    RunWriter runs() {
        return runs;
    }
}
