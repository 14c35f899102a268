package vn.niemyet.settings;

import java.util.Optional;
import vn.niemyet.text.Folding;

/** The words for yes and no: {@code có}, {@code đúng}, {@code true}, {@code yes}; {@code không}, {@code sai}, {@code false}, {@code no}. */
public final class YesNo {
    private YesNo() {}

    public static Optional<Boolean> parse(String written) {
        return switch (Folding.key(written)) {
            case "true", "yes", "on", "có", "đúng", "bật" -> Optional.of(true);
            case "false", "no", "off", "không", "sai", "tắt" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
