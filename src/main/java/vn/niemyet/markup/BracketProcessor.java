package vn.niemyet.markup;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Keeps OCR text free of links: {@code [3](a)} is a note and a bracket. What could become none is left alone. */
final class BracketProcessor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        return info.destination() != null || isDefined(info, scanner, context)
                ? LinkResult.wrapTextIn(new Bracketed(), info.afterTextBracket())
                : LinkResult.none();
    }

    private static boolean isDefined(LinkInfo info, Scanner scanner, InlineParserContext context) {
        String label = info.label() == null || info.label().isEmpty() ? info.text(scanner) : info.label();
        return context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }
}
