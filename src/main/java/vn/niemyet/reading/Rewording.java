package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * Tells whether words are put in the place of others (đính chính, sửa đổi): {@code cụm từ “trước ngày 15 tháng 12” đọc lại là
 * “trước ngày 18 tháng 12”}. What stands in quotes then is the wording of another paper and no order of this one.
 */
final class Rewording {
    private static final String QUOTES = "“\"";
    private static final List<String> CHANGES = Phrases.list("""
            đọc là | đọc lại là | được đọc là | sửa là | sửa lại là | sửa thành | sửa lại thành | được sửa thành |
            được sửa lại là | được sửa là | đính chính là | đính chính thành | được đính chính là | được đính chính thành |
            thay bằng | được thay bằng | thay bằng cụm từ | thay thế bằng | sửa đổi thành | được sửa đổi thành |
            điều chỉnh thành | được điều chỉnh thành | thành cụm từ | là cụm từ""");

    private Rewording() {}

    /** Whether words of change stand before an opening quote, a colon between them or not. */
    static boolean standsIn(FlatText flat, int start, int end) {
        String folded = flat.folded();
        for (int i = start; i < end; i++) {
            if (QUOTES.indexOf(folded.charAt(i)) >= 0) {
                int behind = Glance.trimBlanks(folded, i, start);
                boolean colon = behind > start && folded.charAt(behind - 1) == ':';
                if (Glance.endsWithAny(folded, colon ? behind - 1 : behind, CHANGES)) {
                    return true;
                }
            }
        }
        return false;
    }
}
