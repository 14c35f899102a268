package vn.niemyet.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem the program can report, with the weight it has by itself. The printed code is the name in lower
 * case with hyphens ({@code not-utf8}); its words stand in {@code messages_vi.properties} and
 * {@code messages_en.properties}.
 */
public enum Code {
    // files and folders
    NOT_UTF8(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    LINK_OUT_OF_CONTENT(Severity.ERROR),
    UNREADABLE(Severity.ERROR),
    NO_CONTENT(Severity.ERROR),
    STRAY_FILE(Severity.WARNING),
    NOT_OUR_FOLDER(Severity.ERROR),
    // YAML: portal.yaml and front matter
    FRONT_MATTER_OPEN(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    YAML_NOT_A_MAP(Severity.ERROR),
    YAML_DUPLICATE_KEY(Severity.ERROR),
    YAML_ALIAS(Severity.ERROR),
    YAML_TOO_LONG(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    BAD_VALUE(Severity.ERROR),
    BAD_DATE(Severity.ERROR),
    UNKNOWN_PROVINCE(Severity.ERROR),
    UNKNOWN_KIND(Severity.ERROR),
    UNKNOWN_BODY(Severity.ERROR),
    MISSING_ATTACHMENT(Severity.ERROR),
    // registries and templates
    REGISTRY_ROW(Severity.ERROR),
    TEMPLATE_MISSING(Severity.ERROR),
    TEMPLATE_BROKEN(Severity.ERROR),
    // texts
    NESTING_LIMIT(Severity.ERROR),
    TABLE_LIMIT(Severity.ERROR),
    MARKS_LIMIT(Severity.ERROR),
    ITEM_NOT_PLACED(Severity.WARNING),
    LINK_NOT_PLACED(Severity.WARNING),
    SECRECY_MARK(Severity.ERROR),
    FRONT_MATTER_CONTRADICTS(Severity.WARNING),
    BLANK_NUMBER(Severity.WARNING),
    BLANK_DAY(Severity.WARNING),
    NO_DATE(Severity.WARNING),
    NO_PROVINCE(Severity.WARNING),
    INFERRED_VALUE(Severity.NOTE),
    UNKNOWN_BODY_IN_TEXT(Severity.NOTE),
    MISPRINTED_BODY(Severity.NOTE),
    UNRESOLVED_CITATION(Severity.NOTE),
    NOTHING_TO_MEND(Severity.WARNING),
    // what an attentive clerk asks about in a text
    NUMBER_FORM(Severity.WARNING),
    NO_KIND(Severity.WARNING),
    KIND_CONTRADICTS(Severity.WARNING),
    PROVINCE_OUT_OF_TIME(Severity.WARNING),
    PROVINCE_CONTRADICTS(Severity.WARNING),
    SENTENCE_CUT(Severity.WARNING),
    ITEM_SKIPPED(Severity.WARNING),
    ITEM_REPEATED(Severity.WARNING),
    DEADLINE_BEFORE_DATE(Severity.WARNING),
    CITATION_NEWER(Severity.WARNING),
    SIGNATURE_CHAIN(Severity.WARNING),
    DRAFTER_MARK(Severity.NOTE),
    READING_ERROR(Severity.WARNING),
    PERSONAL_DATA(Severity.WARNING),
    // corpus and site
    SAME_IDENTITY(Severity.ERROR),
    SAME_ADDRESS(Severity.ERROR),
    SAME_SLUG(Severity.WARNING),
    LOST_ADDRESS(Severity.ERROR),
    LOST_ATTACHMENT(Severity.ERROR),
    ADDRESS_REDIRECTED(Severity.NOTE),
    LEDGER_ROW(Severity.ERROR),
    LEDGER_NOT_WRITTEN(Severity.ERROR),
    DEAD_LINK(Severity.ERROR),
    DEAD_ANCHOR(Severity.ERROR),
    DOUBLE_ID(Severity.ERROR),
    ONE_SIDED_LINK(Severity.ERROR),
    ORPHAN_PAGE(Severity.ERROR),
    WORDS_LOST(Severity.ERROR),
    // papers that are taken in
    PAPER_FORMAT(Severity.ERROR),
    PAPER_EXTENSION(Severity.ERROR),
    PAPER_ENCRYPTED(Severity.ERROR),
    PAPER_MACROS(Severity.ERROR),
    PAPER_ENTITIES(Severity.ERROR),
    PAPER_TOO_LARGE(Severity.ERROR),
    PAPER_BROKEN(Severity.ERROR),
    PAPER_NO_TEXT(Severity.ERROR),
    PAPER_FONT(Severity.ERROR),
    PAPER_HELD(Severity.ERROR),
    PAPER_PAGES_WITHOUT_TEXT(Severity.WARNING),
    PAPER_GARBLED(Severity.WARNING),
    PAPER_CHANGES(Severity.WARNING),
    TAKEN_OUT(Severity.NOTE),
    // what lies in an attached file and not on its page
    ATTACHMENT_PERSONAL_DATA(Severity.WARNING),
    ATTACHMENT_HIDDEN(Severity.WARNING),
    ATTACHMENT_AUTHOR(Severity.NOTE),
    ATTACHMENT_NOT_READ(Severity.NOTE),
    ORIGINAL_LEFT_OUT(Severity.WARNING),
    // the machine
    BUILD_RUNNING(Severity.ERROR),
    OUTPUT_NOT_WRITABLE(Severity.ERROR),
    DISK_FULL(Severity.ERROR),
    // the way to the web server
    NOTHING_TO_UPLOAD(Severity.ERROR),
    UPLOAD_ADDRESS(Severity.ERROR),
    SERVER_UNREACHABLE(Severity.ERROR),
    HOST_UNKNOWN(Severity.ERROR),
    HOST_CHANGED(Severity.ERROR),
    KEY_UNUSABLE(Severity.ERROR),
    KEY_REFUSED(Severity.ERROR),
    SECRET_IS_ENCRYPTED(Severity.ERROR),
    SERVER_REFUSED(Severity.ERROR),
    UPLOAD_MISSING(Severity.ERROR),
    UPLOAD_BROKEN(Severity.ERROR),
    CURRENT_IS_FOREIGN(Severity.ERROR),
    NO_SUCH_RELEASE(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** The weight this problem has unless {@code portal.yaml} or {@code --strict} raises it. */
    public Severity severity() {
        return severity;
    }

    /** The printed code, for instance {@code not-utf8}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether this is something found in the words of a text, which an officer may let pass there with a reason
     * ({@code allow}). All else is an error that nobody's word can mend.
     */
    public boolean isFinding() {
        return severity != Severity.ERROR || this == SECRECY_MARK;
    }

    /** Every code for which {@link #isFinding} holds. */
    public static List<Code> findings() {
        return Arrays.stream(values()).filter(Code::isFinding).toList();
    }

    /** Every printed code. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Code::id).toList();
    }

    public static Optional<Code> ofId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
