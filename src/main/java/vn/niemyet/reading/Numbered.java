package vn.niemyet.reading;

import vn.niemyet.model.Item;

/**
 * An item with its place in the flat text.
 *
 * @param start index of its printed number
 * @param content index of its first word
 * @param end before the next item of this or a higher level
 */
record Numbered(Item item, int start, int content, int end) {}
