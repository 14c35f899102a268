package vn.niemyet.intake.paper;

import java.util.Locale;

/** A file as an office received it: its name and all of its bytes. */
public final class Original {
    private final String path;
    private final byte[] bytes;

    /**
     * @param path as messages name it
     * @param bytes all of them; nobody changes them from now on
     */
    public Original(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    /** The bytes themselves, not a copy: there can be many. */
    public byte[] bytes() {
        return bytes;
    }

    /** {@code docx} for {@code Thông báo.DOCX}; empty without one. */
    public String extension() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether these characters of ASCII stand at an offset. */
    public boolean hasAt(int offset, String ascii) {
        if (offset + ascii.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
