package vn.niemyet.reading;

/** The words that open the addressees: {@code Kính gửi}, in the south also written {@code Kính gởi}. */
final class Greeting {
    /** Both spellings are as long. */
    static final int LENGTH = "kính gửi".length();

    private static final String OTHER = "kính gởi";

    private Greeting() {}

    static boolean at(String folded, int start) {
        return folded.startsWith("kính gửi", start) || folded.startsWith(OTHER, start);
    }

    /** Where the words stand first, or -1. */
    static int indexIn(String folded) {
        int found = folded.indexOf("kính gửi");
        return found >= 0 ? found : folded.indexOf(OTHER);
    }
}
