package vn.niemyet.model;

/** What a value rests on: an officer's front matter, the words of the text, or an inference from other words. */
public enum Basis {
    FRONT_MATTER("frontMatter"),
    TEXT("text"),
    INFERRED("inferred");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word of the JSON: {@code frontMatter}, {@code text}, {@code inferred}. */
    public String word() {
        return word;
    }
}
