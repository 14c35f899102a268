package vn.niemyet.model;

/** By what right somebody signs for another (quyền hạn của người ký; Nghị định 30/2020/NĐ-CP, điều 13). */
public enum SignatureMark {
    /** {@code TM.}, {@code T/M}: on behalf of a collective. */
    THAY_MAT,
    /** {@code KT.}, {@code K/T}: a deputy for the head. */
    KY_THAY,
    /** {@code TL.}, {@code T/L}: by order. */
    THUA_LENH,
    /** {@code TUQ.}: by written authority. */
    THUA_UY_QUYEN,
    /** {@code Q.}: acting head. */
    QUYEN
}
