package vn.niemyet.publish;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The SHA-256 of a file in half the memory of its 64 digits: a portal has hundreds of thousands of files. */
record Fingerprint(long first, long second, long third, long fourth) {

    /** @param digest 32 bytes */
    static Fingerprint of(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new Fingerprint(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(first)
                + digits.toHexDigits(second)
                + digits.toHexDigits(third)
                + digits.toHexDigits(fourth);
    }
}
