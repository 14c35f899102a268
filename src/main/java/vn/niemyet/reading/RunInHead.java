package vn.niemyet.reading;

import java.util.Arrays;
import vn.niemyet.text.FlatText;

/**
 * A line of a head that lost line ends on the way out of a PDF or off a page: {@code UBND TỈNH LAI CHÂU CỘNG HÒA XÃ HỘI … SỞ
 * Y TẾ Độc lập … Số: 12/SYT-NV Lai Châu, ngày … V/v … Kính gửi: …}, or only a part of it: {@code Số: 12/KH-UBND Lai Châu, ngày
 * … KẾ HOẠCH …}. It is told by what it begins with, or by the motto in it, and is cut where the parts of a head begin and end.
 */
final class RunInHead {
    static final RunInHead NONE = new RunInHead(new int[0]);
    private static final int REACH = 1200;
    private static final int SHORTEST = 16;

    private final int[] cuts;

    RunInHead(int[] cuts) {
        this.cuts = cuts;
    }

    boolean isCut(int index) {
        return Arrays.binarySearch(cuts, index) >= 0;
    }

    /** The first cut from {@code from} on, or {@code end}. */
    int next(int from, int end) {
        int found = Arrays.binarySearch(cuts, from);
        int at = found < 0 ? -found - 1 : found;
        return at < cuts.length && cuts[at] < end ? cuts[at] : end;
    }

    static RunInHead of(FlatText flat, int start, int end) {
        return end - start < SHORTEST ? NONE : new HeadCuts(flat, start, Math.min(end, start + REACH), end).find();
    }
}
