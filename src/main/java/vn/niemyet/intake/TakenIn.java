package vn.niemyet.intake;

/**
 * A paper that now lies in the content folder.
 *
 * @param file as it was named on the command line
 * @param text the new text, {@code content/directives/thai-nguyen/2021/107-tb-ubnd.md}
 * @param attachment the original beside it, {@code content/files/thai-nguyen/2021/107-tb-ubnd.docx}; empty where none is kept
 * @param sha256 of the original, lower-case hexadecimal
 */
public record TakenIn(String file, String text, String attachment, String sha256) {}
