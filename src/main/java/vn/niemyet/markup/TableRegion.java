package vn.niemyet.markup;

/**
 * Lines that form a table, counted from 0 in the list of a text's lines: head, delimiter row, body and, where there is one,
 * the caption under it.
 *
 * @param first the first line of the head
 * @param last the last line, which belongs to it
 */
record TableRegion(int first, int last) {}
