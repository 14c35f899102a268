package vn.niemyet.problem;

import java.util.Locale;

/** How much a {@link Problem} weighs: any {@link #ERROR} keeps the portal from being published. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** {@code "error"}, {@code "warning"}, {@code "note"}: the word of the printed line and of the JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
