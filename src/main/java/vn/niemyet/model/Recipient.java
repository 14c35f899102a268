package vn.niemyet.model;

import vn.niemyet.text.Span;

/**
 * One line of {@code Kính gửi} or {@code Nơi nhận}.
 *
 * @param words the line without its dash and closing mark
 * @param role whether it is addressed, informed upwards {@code (b/c)}, or the archive's copy {@code Lưu}
 */
public record Recipient(String words, Role role, Span span) {

    /** Why a line stands there. */
    public enum Role {
        RECIPIENT,
        REPORTED_TO,
        FILED
    }
}
