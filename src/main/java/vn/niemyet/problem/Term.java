package vn.niemyet.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import vn.niemyet.text.Folding;

/**
 * A word of a problem that each language says in its own way: what was expected, what is wrong, what was meant. It
 * travels among the words of a {@link Problem} and becomes language in {@link Messages}.
 *
 * <p>{@code Problem.of(BAD_VALUE, place, "draft", "perhaps", Term.YES_OR_NO.word())}
 */
public enum Term {
    DID_YOU_MEAN,
    KNOWN_ARE,
    NONE_NEAR,
    NO_KNOWN,
    // a key of the front matter by its name in the reader's language
    KEY,
    // what is expected
    A_TEXT,
    A_LIST,
    A_MAP,
    YES_OR_NO,
    A_DATE,
    A_MOMENT,
    A_SLUG,
    AN_ADDRESS,
    A_FILE_NAME,
    A_URL,
    A_MAIL,
    A_ZONE,
    A_LANGUAGE,
    A_LEVEL,
    A_REASON,
    A_FINDING,
    // what was found
    A_LIST_FOUND,
    A_TEXT_FOUND,
    // what is wrong with YAML
    ALIAS_TOO_MANY,
    ALIAS_OF_ITSELF,
    ALIAS_UNKNOWN,
    YAML_TAB,
    YAML_COLON,
    YAML_QUOTE,
    YAML_BRACKET,
    YAML_NO_COLON,
    YAML_INDENT,
    YAML_CHARACTER,
    YAML_ESCAPE,
    YAML_CONTROL,
    YAML_SECOND,
    YAML_OTHER,
    // what a table has too many of
    TABLE_COLUMNS,
    TABLE_CELLS,
    // why a citation has no link
    YEAR_UNKNOWN,
    SEVERAL_FIT,
    BODY_UNKNOWN,
    SYMBOL_UNKNOWN,
    CONTRADICTION,
    // why a file cannot be read
    NOT_FOUND,
    NOT_A_FILE,
    NO_PERMISSION,
    BROKEN_LINK,
    FOLDER_LINK,
    TWIN_NAME,
    BAD_NAME,
    DISK_SAYS,
    // what a file is that cannot be taken in
    A_SPREADSHEET,
    AN_OPEN_DOCUMENT,
    A_RICH_TEXT,
    A_PICTURE,
    AN_ARCHIVE,
    AN_OLD_WORD,
    NO_KNOWN_FORMAT,
    // what a paper has too much of
    UNPACKED_BYTES,
    PAGES,
    CHARACTERS,
    NESTING,
    ELEMENTS,
    DRAWING_STEPS,
    MEMORY,
    // what was taken out of a paper
    PAGE_HEADER,
    PAGE_FOOTER,
    PAGE_NUMBERS,
    RUNNING_HEAD,
    SIGNING_STAMP,
    COMMENTS,
    DELETED_WORDS,
    HIDDEN_WORDS,
    TRACKED_CHANGES,
    PICTURES,
    EMBEDDED_FILE,
    WEB_FURNITURE,
    UNKNOWN_SIGN,
    // what the front matter of a paper says beside a blank
    LEFT_BLANK,
    LEFT_BLANK_PARTLY,
    LEFT_BLANK_INFERRED,
    // the text of an empty paper
    BODY_TO_COME,
    // why a number or a signature is not as it should be
    NUMBER_OF_THE_STATE,
    NUMBER_OF_THE_PARTY,
    CHAIN_COLLECTIVE,
    CHAIN_ORDER,
    CHAIN_DEPUTY,
    CHAIN_BY_ORDER,
    // what belongs to one person
    IDENTITY_NUMBER,
    MOBILE_NUMBER,
    PATIENT_NAME;

    /** Private-use characters, which no text of ours holds: they tell a term from a user's own word. */
    static final char MARK = '\uE000';

    static final char SEPARATOR = '\uE001';

    private static final int MOST_NAMES = 50;
    private static final int EXAMPLES = 3;

    /** The name in the message files, for instance {@code yes-or-no}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** This term as a word of a problem, its own blanks filled with {@code fillings}. */
    public String word(String... fillings) {
        StringBuilder word = new StringBuilder().append(MARK).append(id());
        for (String filling : fillings) {
            word.append(SEPARATOR).append(filling);
        }
        return word.toString();
    }

    /**
     * Answers a mistyped name: "did you mean …", or the names that are known; where these are more than anybody reads, how
     * many there are and three of them, alike in their first word if there are such.
     */
    public static String offer(String typed, Collection<String> known) {
        return DidYouMean.nearest(typed, known).map(DID_YOU_MEAN::word).orElseGet(() -> choice(typed, known));
    }

    private static String choice(String typed, Collection<String> known) {
        if (known.isEmpty()) {
            return NO_KNOWN.word();
        }
        return known.size() <= MOST_NAMES
                ? KNOWN_ARE.word(String.join(", ", known))
                : NONE_NEAR.word(Integer.toString(known.size()), String.join(", ", alike(typed, known)));
    }

    /** {@code Sở Mây và Gió}: three names that begin with {@code Sở}; three of all where none does. */
    private static List<String> alike(String typed, Collection<String> known) {
        String first = Folding.plain(typed.strip().split("\\s", 2)[0]) + " ";
        List<String> same = known.stream()
                .filter(name -> Folding.plain(name).startsWith(first))
                .limit(EXAMPLES)
                .toList();
        return same.isEmpty() ? known.stream().limit(EXAMPLES).toList() : same;
    }
}
