package vn.niemyet.model;

import java.util.Locale;

/** What the words around a citation say the citing document does with the cited one. */
public enum Relation {
    /** {@code Căn cứ}. */
    BASIS,
    /** {@code Thực hiện}, {@code triển khai}. */
    CARRIES_OUT,
    /** {@code thay thế}. */
    REPLACES,
    /** {@code bãi bỏ}, {@code hủy bỏ}. */
    REPEALS,
    /** {@code sửa đổi, bổ sung}. */
    AMENDS,
    /** {@code đính chính}. */
    CORRECTS,
    /** {@code sao gửi}, {@code sao y}. */
    COPIES,
    /** Nothing more than a mention. */
    CITES;

    /** {@code "carries-out"}: the word of the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
