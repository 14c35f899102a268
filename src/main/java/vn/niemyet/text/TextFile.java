package vn.niemyet.text;

/**
 * The characters of one file that was read, and its path as messages name it: {@code content/portal.yaml}.
 */
public record TextFile(String path, NormalText text) {}
