package vn.niemyet.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Folding;

/**
 * Gives the outermost parts of a paper the places they have on paper (Nghị định 30/2020/NĐ-CP, phụ lục I): a head of two
 * columns, the body named in the left one and the state's name, place and date in the right one; kind and subject in the
 * middle; at the end {@code Nơi nhận} beside the signature. Only blocks whose part is certain are touched, none changes its
 * place in the text.
 */
final class PaperForm {
    private static final int HEAD_BLOCKS = 12;
    private static final int SHORT = 320;
    private static final int TITLE = 700;
    private static final int LINE = 80;
    private static final List<String> STATE =
            List.of("hoa xa hoi chu nghia viet nam", "doc lap", "dang cong san viet nam");
    private static final Set<String> TEXT_TAGS = Set.of("p", "h2", "h3", "h4", "h5", "h6");

    /** Names of kinds as they stand alone above a subject, without marks. */
    private static final Set<String> KINDS = Set.of(
            "thong bao",
            "ket luan",
            "thong bao ket luan",
            "chi thi",
            "cong dien",
            "ke hoach",
            "quyet dinh",
            "nghi quyet",
            "bao cao",
            "to trinh",
            "huong dan",
            "giay moi",
            "chuong trinh",
            "phuong an",
            "de an",
            "quy dinh",
            "quy che",
            "thong tri");

    private final PlaceAnchors places;

    PaperForm(PlaceAnchors places) {
        this.places = places;
    }

    /** Shapes a finished text. */
    void shape(Element text) {
        dropEmptyLists(text);
        List<Element> blocks = text.children();
        int head = headEnd(blocks);
        int title = titleEnd(blocks, head);
        new PaperFoot(places).shape(text, title);
        if (head > 0) {
            blocks.subList(0, head).forEach(this::side);
            wrap(blocks.subList(0, head), "letterhead");
        }
        for (Element block : blocks.subList(head, title)) {
            block.addClass("title");
        }
    }

    /** Lines of dashes that were read as lists without words: what is left of a drawn rule. */
    private static void dropEmptyLists(Element text) {
        for (Element block : text.children()) {
            if (block.normalName().equals("ul") && !block.hasText()) {
                block.replaceWith(Allowed.HR.create());
            }
        }
    }

    /** How many of the first blocks are the letterhead: up to the one with the number or the date. */
    private int headEnd(List<Element> blocks) {
        int end = 0;
        for (int i = 0; i < Math.min(HEAD_BLOCKS, blocks.size()); i++) {
            Element block = blocks.get(i);
            if (!isHeadBlock(block)) {
                break;
            }
            if (isNumber(block) || isDate(block) || isState(block) || isAbout(block)) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean isHeadBlock(Element block) {
        boolean shape = TEXT_TAGS.contains(block.normalName()) || Allowed.HR.is(block);
        boolean title = isKind(block) || (holds(block, Landmark.KIND) && !holds(block, Landmark.NUMBER));
        return shape && !block.hasClass("item") && !title && length(block) <= SHORT;
    }

    /** Where front matter gives the number, its line on the paper is known by its words. */
    private boolean isNumber(Element block) {
        String words = Folding.plain(block.text());
        boolean written = words.startsWith("so:") || words.startsWith("so ");
        return holds(block, Landmark.NUMBER) || (written && words.length() <= LINE && words.indexOf('/') > 0);
    }

    private boolean isDate(Element block) {
        String words = Folding.plain(block.text());
        boolean written = words.length() <= LINE && words.contains("ngay") && words.contains("thang");
        return holds(block, Landmark.DATE) || (written && words.contains("nam") && words.indexOf(',') > 0);
    }

    /** {@code THÔNG BÁO}: a short line of capitals, none of them of the state or a body. */
    private boolean isKind(Element block) {
        String words = block.text().strip();
        return !words.isEmpty()
                && KINDS.contains(Folding.plain(words))
                && words.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isState(Element block) {
        String words = Folding.plain(block.text()).replace('\n', ' ');
        return STATE.stream().anyMatch(words::contains);
    }

    /** The subject of a letter, which stands below its number: {@code V/v …}. */
    private static boolean isAbout(Element block) {
        return Folding.plain(block.text()).startsWith("v/v");
    }

    private void side(Element block) {
        boolean right = isState(block) || isDate(block);
        if (Allowed.HR.is(block) || (right && isNumber(block))) {
            return;
        }
        block.addClass(right ? "head-right" : "head-left");
    }

    /** Where the lines of kind and subject end, which follow the letterhead. */
    private int titleEnd(List<Element> blocks, int head) {
        int end = head;
        for (int i = head; i < Math.min(head + 5, blocks.size()); i++) {
            Element block = blocks.get(i);
            boolean title = isTitle(block);
            if (!title && !Allowed.HR.is(block)) {
                break;
            }
            end = title ? i + 1 : end;
        }
        return end;
    }

    private boolean isTitle(Element block) {
        boolean named = holds(block, Landmark.KIND) || holds(block, Landmark.SUBJECT);
        int expected = places.length(Landmark.KIND) + places.length(Landmark.SUBJECT) + LINE;
        boolean title = isKind(block) || isBold(block) || (named && length(block) <= expected);
        return TEXT_TAGS.contains(block.normalName()) && !block.hasClass("item") && title && length(block) <= TITLE;
    }

    private static boolean isBold(Element block) {
        return block.childrenSize() == 1
                && Allowed.STRONG.is(block.child(0))
                && block.child(0).text().equals(block.text());
    }

    @SuppressWarnings("ReferenceEquality") // two elements of equal words are not the same place
    private boolean holds(Element block, String name) {
        Element element = places.element(name);
        return element != null && outermost(element, block.parent()) == block;
    }

    /** The child of {@code text} in which {@code element} lies. */
    @SuppressWarnings("ReferenceEquality") // this very element, not one that looks like it
    static @Nullable Element outermost(Element element, @Nullable Element text) {
        Element at = element;
        while (at != null && at.parent() != text) {
            at = at.parent();
        }
        return at;
    }

    static int length(Element block) {
        return block.text().length();
    }

    /** Puts an element around blocks that follow each other. */
    static Element wrap(List<Element> blocks, String name) {
        Element around = Allowed.DIV.create().attr("class", name);
        blocks.get(0).before(around);
        blocks.forEach(around::appendChild);
        return around;
    }
}
