package vn.niemyet.intake.word;

import java.util.Map;
import java.util.Optional;

/** The characters that Word draws with a font of pictures ({@code w:sym}), as characters that everyone has. */
final class Signs {
    private static final Map<String, Map<Integer, String>> KNOWN = Map.of(
            "Symbol",
            Map.of(
                    0xB7, "•", 0xB0, "°", 0xB1, "±", 0xB4, "×", 0xA3, "≤", 0xB3, "≥", 0xB9, "≠", 0xBB, "≈", 0xAE, "→",
                    0xB8, "÷"),
            "Wingdings",
            Map.of(
                    0xA8, "☐", 0x6F, "☐", 0x71, "☐", 0xFE, "☑", 0xFD, "☒", 0xFC, "✓", 0xFB, "✗", 0xE0, "→", 0xD8, "➢",
                    0xA7, "▪"),
            "Wingdings 2",
            Map.of(0xA3, "☐", 0x52, "☑", 0x50, "✓", 0x54, "☒"));

    private Signs() {}

    /** The sign at a place of a font; the place may lie in the private area, {@code F0A8}. */
    static Optional<String> of(String font, String hex) {
        try {
            int code = Integer.parseInt(hex, 16) & 0xFF;
            return Optional.ofNullable(KNOWN.getOrDefault(font, Map.of()).get(code));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
