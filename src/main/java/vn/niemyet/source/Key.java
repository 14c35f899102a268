package vn.niemyet.source;

import java.util.List;
import java.util.Optional;
import vn.niemyet.problem.Term;
import vn.niemyet.settings.TwoNames;

/**
 * The keys of a front matter, each with its English and its Vietnamese name; tone placement, case and the blank or
 * underscore between words do not matter.
 */
public enum Key implements TwoNames {
    NUMBER("number", "số"),
    KIND("kind", "loại"),
    DATE("date", "ngày"),
    PROVINCE("province", "tỉnh"),
    ISSUER("issuer", "cơ quan"),
    SUBJECT("subject", "trích yếu"),
    SIGNER("signer", "người ký"),
    SLUG("slug", "địa chỉ"),
    ALIASES("aliases", "địa chỉ cũ"),
    STATUS("status", "hiệu lực"),
    EFFECTIVE("effective", "ngày hiệu lực"),
    EXPIRES("expires", "ngày hết hiệu lực"),
    REPLACES("replaces", "thay thế"),
    CORRECTS("corrects", "đính chính"),
    WITHDRAWN("withdrawn", "thu hồi"),
    DRAFT("draft", "nháp"),
    PUBLISH("publish", "công bố"),
    ATTACHMENTS("attachments", "tệp"),
    SAMPLE("sample", "mẫu"),
    CITATIONS("citations", "dẫn chiếu"),
    TASKS("tasks", "nhiệm vụ"),
    ALLOW("allow", "cho phép");

    private final String english;
    private final String vietnamese;

    Key(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    /** This key as a word of a problem, in the language of who reads it. */
    public String word() {
        return Term.KEY.word(english, vietnamese);
    }

    /** The key an officer wrote, in either language. */
    public static Optional<Key> of(String written) {
        return TwoNames.find(values(), written);
    }

    /** Every name of every key: what a message offers after a mistyped one. */
    public static List<String> names() {
        return TwoNames.namesOf(values());
    }
}
