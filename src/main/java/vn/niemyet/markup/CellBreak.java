package vn.niemyet.markup;

import org.commonmark.node.CustomNode;

/** A new line within the cell of a table, {@code <br>} in the file: a table's row is one line there. */
final class CellBreak extends CustomNode {}
