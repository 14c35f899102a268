package vn.niemyet.text;

/**
 * The part of an address that is made from words: NFC, lower case, {@code đ → d}, marks stripped, all else {@code -}.
 *
 * <p>{@code "1229/UBND-VX"} becomes {@code "1229-ubnd-vx"}.
 */
public final class Slug {
    private static final int SUBJECT_LENGTH = 60;

    private Slug() {}

    public static String of(String words) {
        String plain = Folding.plain(words);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && !out.isEmpty()) {
                    out.append('-');
                }
                out.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The slug of a subject, cut at 60 characters at a word end. */
    public static String ofSubject(String subject) {
        String slug = of(subject);
        if (slug.length() <= SUBJECT_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', SUBJECT_LENGTH);
        return slug.substring(0, end > 0 ? end : SUBJECT_LENGTH);
    }
}
