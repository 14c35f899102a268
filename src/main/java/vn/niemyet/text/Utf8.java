package vn.niemyet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict UTF-8: either every byte is understood or the first one that is not is named.
 */
public final class Utf8 {
    private Utf8() {}

    /** What came of decoding. */
    public sealed interface Decoded permits Characters, Malformed {}

    /** All bytes were UTF-8. */
    public record Characters(NormalText text) implements Decoded {}

    /** The bytes from {@code offset} (counted from 0) are not UTF-8; {@code position} is where an editor shows them. */
    public record Malformed(int offset, Position position) implements Decoded {}

    public static Decoded decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String characters = out.flip().toString();
        if (result.isError()) {
            NormalText before = NormalText.of(characters);
            return new Malformed(in.position(), before.positionOf(before.length()));
        }
        return new Characters(NormalText.of(characters));
    }
}
