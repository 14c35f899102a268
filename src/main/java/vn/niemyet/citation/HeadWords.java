package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.Kind;

/**
 * The words before a number that say what it numbers: {@code các Công điện số}, {@code văn bản đề ngày 29 tháng 10 năm 2025
 * số}.
 *
 * @param end where the words of the kind end, or would
 * @param start where the citation begins: at the kind, at {@code số}, or at the number
 * @param numbered whether {@code số} stands before the number
 * @param plural whether {@code các} stands before the kind
 * @param form whether it is the number of a form, an annex or a table ({@code mẫu số 03/TNDN}) and names no document
 * @param date a date between kind and {@code số}
 */
record HeadWords(
        int start,
        int end,
        Optional<Kind> kind,
        boolean numbered,
        boolean plural,
        boolean form,
        Optional<ScannedDate> date) {

    /** Whether the kind stands right before the number. */
    boolean names(Kind other) {
        return kind.isPresent() && kind.get().equals(other);
    }
}
