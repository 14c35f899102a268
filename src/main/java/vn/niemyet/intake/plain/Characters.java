package vn.niemyet.intake.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Utf8;

/** The characters of a text file: UTF-8, or UTF-16 where the file says so, as Windows' “Unicode” does. */
public final class Characters {
    private Characters() {}

    /** All of them, NFC, line ends {@code \n}; refuses bytes that are no UTF-8. */
    public static String of(Original original) throws RefusedException {
        byte[] bytes = original.bytes();
        if (original.hasAt(0, "\u00FF\u00FE")) {
            return decoded(bytes, StandardCharsets.UTF_16LE);
        }
        if (original.hasAt(0, "\u00FE\u00FF")) {
            return decoded(bytes, StandardCharsets.UTF_16BE);
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (decoded instanceof Utf8.Characters characters) {
            return characters.text().value();
        }
        Utf8.Malformed malformed = (Utf8.Malformed) decoded;
        String hex = String.format(Locale.ROOT, "0x%02X", bytes[malformed.offset()] & 0xFF);
        throw new RefusedException(Code.NOT_UTF8, malformed.position(), hex);
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return NormalText.of(new String(bytes, charset)).value();
    }
}
