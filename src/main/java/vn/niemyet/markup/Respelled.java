package vn.niemyet.markup;

import org.commonmark.node.CustomNode;

/**
 * Characters that the file spells in another way: {@code \*} for an asterisk, a character reference for an ampersand. A node of its
 * own, so that every other text node is spelled exactly as the file spells it.
 */
final class Respelled extends CustomNode {
    private final String words;

    Respelled(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
