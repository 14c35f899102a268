package vn.niemyet.problem;

import java.util.Locale;
import java.util.Optional;
import vn.niemyet.text.Folding;

/** How much a {@link Problem} weighs: any {@link #ERROR} keeps the portal from being published. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** {@code "error"}, {@code "warning"}, {@code "note"}: the word of the printed line and of the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of two weights the one that weighs more: an error more than a warning, a warning more than a note. */
    public Severity heavierOf(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The weight of a word as {@link #word} prints it, or of {@code lỗi}, {@code cảnh báo}, {@code ghi chú}. */
    public static Optional<Severity> ofWord(String word) {
        return switch (Folding.key(word)) {
            case "error", "lỗi" -> Optional.of(ERROR);
            case "warning", "cảnhbáo" -> Optional.of(WARNING);
            case "note", "ghichú" -> Optional.of(NOTE);
            default -> Optional.empty();
        };
    }
}
