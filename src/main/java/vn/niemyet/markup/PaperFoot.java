package vn.niemyet.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.niemyet.text.Folding;

/** The foot of a paper: {@code Nơi nhận} on the left, the signature on the right, where both stand at its end. */
final class PaperFoot {
    private static final int SIGNATURE_BLOCKS = 10;
    private static final int RECIPIENT_BLOCKS = 40;
    private static final int SHORT = 400;
    private static final int GAP = 3;
    private static final Set<String> SIGNED = Set.of("p", "hr", "h2", "h3", "h4", "h5", "h6");

    private final PlaceAnchors places;

    PaperFoot(PlaceAnchors places) {
        this.places = places;
    }

    /** From the block {@code first} to the block {@code last}, both included; {@code last < first} for none. */
    private record Blocks(int first, int last) {
        static final Blocks NONE = new Blocks(0, -1);

        boolean isEmpty() {
            return last < first;
        }
    }

    /** Shapes the foot of {@code text}, whose first {@code body} blocks are its head. */
    void shape(Element text, int body) {
        List<Element> blocks = text.children();
        Blocks recipients = recipients(text, blocks, body);
        Blocks signature = signature(text, blocks, recipients);
        if (signature.isEmpty() || signature.first() < body) {
            return;
        }
        if (recipients.isEmpty() || distance(recipients, signature) > GAP) {
            wrapBoth(blocks, Blocks.NONE, signature);
        } else {
            wrapBoth(blocks, recipients, signature);
        }
    }

    private Blocks recipients(Element text, List<Element> blocks, int body) {
        int first = index(Landmark.RECIPIENTS, text, blocks);
        int last = index(Landmark.RECIPIENTS_END, text, blocks);
        boolean headed = first > 0 && isHeading(blocks.get(first - 1));
        int start = headed ? first - 1 : first;
        boolean sound = start >= body && start >= 0 && last >= first && last - start < RECIPIENT_BLOCKS;
        return sound ? new Blocks(start, last) : Blocks.NONE;
    }

    private static boolean isHeading(Element block) {
        return Folding.plain(block.text()).startsWith("noi nhan");
    }

    /** A signature that begins in the last line of the recipients is what follows behind it. */
    private Blocks signature(Element text, List<Element> blocks, Blocks recipients) {
        int first = index(Landmark.SIGNATURE, text, blocks);
        int last = index(Landmark.SIGNATURE_END, text, blocks);
        int start = !recipients.isEmpty() && first == recipients.last() ? first + 1 : first;
        boolean sound = start >= 0 && last >= start && last - start < SIGNATURE_BLOCKS;
        boolean plain = sound && blocks.subList(start, last + 1).stream().allMatch(PaperFoot::isSigned);
        return plain ? new Blocks(start, last) : Blocks.NONE;
    }

    private static boolean isSigned(Element block) {
        return SIGNED.contains(block.normalName()) && !block.hasClass("item") && PaperForm.length(block) <= SHORT;
    }

    private int index(String name, Element text, List<Element> blocks) {
        Element element = places.element(name);
        return element == null ? -1 : blocks.indexOf(PaperForm.outermost(element, text));
    }

    private static int distance(Blocks one, Blocks other) {
        return one.first() < other.first() ? other.first() - one.last() - 1 : one.first() - other.last() - 1;
    }

    /** What lies between the two (a rule, a line of the archive) goes with the one before it. */
    private static void wrapBoth(List<Element> blocks, Blocks recipients, Blocks signature) {
        boolean signedFirst = recipients.isEmpty() || signature.first() < recipients.first();
        int start = recipients.isEmpty() ? signature.first() : Math.min(signature.first(), recipients.first());
        int second = signedFirst ? recipients.first() : signature.first();
        int end = recipients.isEmpty() ? signature.last() + 1 : Math.max(signature.last(), recipients.last()) + 1;
        if (!recipients.isEmpty() && second <= start) {
            return;
        }
        PaperForm.wrap(blocks.subList(start, end), "closing");
        int cut = recipients.isEmpty() ? end : second;
        PaperForm.wrap(blocks.subList(start, cut), signedFirst ? "signature" : "recipients");
        if (cut < end) {
            PaperForm.wrap(blocks.subList(cut, end), signedFirst ? "recipients" : "signature");
        }
    }
}
