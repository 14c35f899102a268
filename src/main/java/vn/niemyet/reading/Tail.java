package vn.niemyet.reading;

import java.util.List;

/**
 * Where recipients, signature and annex lie, as indexes of lines. The signature can stand before the recipients, behind them,
 * beside them (both then share their lines), or around them (chain above, name below).
 */
record Tail(Layout.Part recipients, Layout.Part signature, int annex) {
    static final Layout.Part NONE = new Layout.Part(0, 0);

    /** The line on which the body is over. */
    int bodyEnd() {
        int end = annex;
        end = recipients.isEmpty() ? end : Math.min(end, recipients.start());
        return signature.isEmpty() ? end : Math.min(end, signature.start());
    }

    static Tail of(List<Line> lines, int bodyStart) {
        return new TailFinder(lines, bodyStart).find();
    }
}
