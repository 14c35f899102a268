package vn.niemyet.search;

import java.nio.charset.StandardCharsets;

/** A file of the index. */
public final class IndexFile {
    private static final String FOLDER = "tim-kiem/";

    private final String address;
    private final byte[] bytes;

    private IndexFile(String address, byte[] bytes) {
        this.address = address;
        this.bytes = bytes;
    }

    /** From the portal's root, {@code tim-kiem/w-0f.js}. */
    public String address() {
        return address;
    }

    /** What the file holds; nobody else has a hold of it. */
    public byte[] bytes() {
        return bytes;
    }

    /** A file that hands a JSON value to the client: UTF-8, compressed well on its way. */
    static IndexFile json(String name, String stamp, String json) {
        String call = "niemYet(\"" + name + "\",\"" + stamp + "\"," + json + ")\n";
        return new IndexFile(FOLDER + name + ".js", call.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that hands a string of {@link Bits} to the client: UTF-16 with its mark, so that 15 of 16 bits carry something. */
    static IndexFile bits(String name, String stamp, Bits bits) {
        char[] body = bits.toCharacters();
        String head = "\uFEFFniemYet(\"" + name + "\",\"" + stamp + "\",\"";
        String tail = "\")\n";
        byte[] bytes = new byte[2 * (head.length() + body.length + tail.length())];
        int at = put(bytes, 0, head.toCharArray());
        at = put(bytes, at, body);
        put(bytes, at, tail.toCharArray());
        return new IndexFile(FOLDER + name + ".js", bytes);
    }

    private static int put(byte[] bytes, int from, char[] characters) {
        int at = from;
        for (char c : characters) {
            bytes[at++] = (byte) c;
            bytes[at++] = (byte) (c >>> 8);
        }
        return at;
    }
}
