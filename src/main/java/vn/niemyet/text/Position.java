package vn.niemyet.text;

/**
 * A place in a text as editors count it: line and column from 1, the column in UTF-16 units.
 */
public record Position(int line, int column) {}
