package vn.niemyet.markup;

import org.commonmark.node.CustomNode;

/** Words in square brackets that Markdown would take for a link, in a text whose brackets are just brackets. */
final class Bracketed extends CustomNode {}
