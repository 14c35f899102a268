package vn.niemyet.markup;

import org.jsoup.nodes.Element;

/** The first words of a text's prose, for lists and search results: its first long paragraph that is not all bold. */
final class Excerpt {
    /** Most characters of an excerpt. */
    static final int LONGEST = 240;

    /** A paragraph shorter than this is letterhead, place and date or a title. */
    private static final int PROSE = 100;

    private static final int SHORT_PROSE = 30;

    private String found = "";

    /** Looks at a finished paragraph of {@code length} characters: the first long one counts, else the longest. */
    void offer(Element paragraph, int length) {
        boolean longer = length > Math.max(SHORT_PROSE, found.length());
        if (found.length() < PROSE && longer && !isAllBold(paragraph)) {
            String words = paragraph.text();
            found = isProse(words) ? words : found;
        }
    }

    /** Neither a title in capitals nor one of the grounds above a decision ({@code Căn cứ …;}). */
    private static boolean isProse(String words) {
        long small = words.chars().filter(Character::isLowerCase).count();
        return small * 2 > words.length() && !words.endsWith(";");
    }

    private static boolean isAllBold(Element paragraph) {
        return paragraph.childNodeSize() == 1
                && paragraph.childNode(0) instanceof Element only
                && Allowed.STRONG.is(only);
    }

    /** The excerpt; of a text without prose its beginning. */
    String of(Element root) {
        String words = (found.isEmpty() ? root.text() : found).strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST - 1);
        int cut = end > 0 ? end : LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
