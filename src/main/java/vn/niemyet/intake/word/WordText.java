package vn.niemyet.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.niemyet.intake.paper.RunBuilder;

/**
 * Reads the runs of paragraphs, through everything that can wrap them: links, accepted insertions, content controls, fields,
 * text boxes. An element that is not known is walked through, so that no word in it is lost.
 */
final class WordText {
    private final WordStyles styles;
    private final Notes notes;
    private final Findings findings;
    private final Fields fields = new Fields();

    /** Text boxes met in the paragraph at hand; each holds paragraphs of its own. */
    private final List<Element> boxes = new ArrayList<>();

    WordText(WordStyles styles, Notes notes, Findings findings) {
        this.styles = styles;
        this.notes = notes;
        this.findings = findings;
    }

    /** Adds the runs of a {@code w:p}. */
    void paragraph(Element paragraph, RunBuilder out) {
        Look look = styles.ofParagraph(paragraph.child("w:pPr"));
        paragraph.children().forEach(child -> inline(child, look, out));
    }

    /** The text boxes since the last call. */
    List<Element> takeBoxes() {
        List<Element> taken = List.copyOf(boxes);
        boxes.clear();
        return taken;
    }

    private void inline(Element element, Look paragraph, RunBuilder out) {
        switch (element.name()) {
            case "w:r" -> run(element, paragraph, out);
            case "w:del", "w:moveFrom" -> findings.deletion();
            case "w:ins", "w:moveTo" -> {
                findings.insertion();
                walk(element, paragraph, out);
            }
            case "w:fldSimple" -> {
                if (Fields.hasWords(element.attribute("w:instr").orElse(""))) {
                    walk(element, paragraph, out);
                }
            }
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr" -> {}
            case "m:oMath", "m:oMathPara" ->
                out.add(element.anywhere("m:t").map(Element::text).collect(Collectors.joining()), false, false);
            case "mc:AlternateContent" -> alternatives(element, branch -> walk(branch, paragraph, out));
            default -> walk(element, paragraph, out);
        }
    }

    private void walk(Element element, Look paragraph, RunBuilder out) {
        element.children().forEach(child -> inline(child, paragraph, out));
    }

    /** Of several ways to draw the same thing the first is read; the fallback would say it twice. */
    private static void alternatives(Element element, java.util.function.Consumer<Element> read) {
        Element choice = element.child("mc:Choice");
        read.accept(choice.isMissing() ? element.child("mc:Fallback") : choice);
    }

    private void run(Element run, Look paragraph, RunBuilder out) {
        Look look = styles.ofRun(run.child("w:rPr"), paragraph);
        run.children().forEach(part -> part(part, look, out));
    }

    private void part(Element part, Look look, RunBuilder out) {
        switch (part.name()) {
            case "w:t" -> put(part.text(), look, out);
            case "w:tab", "w:ptab" -> put("\t", look, out);
            case "w:br" -> put(isLineBreak(part) ? "\n" : " ", look, out);
            case "w:cr" -> put("\n", look, out);
            case "w:noBreakHyphen" -> put("-", look, out);
            case "w:sym" -> sign(part, look, out);
            case "w:fldChar" -> fields.mark(part.attribute("w:fldCharType").orElse(""));
            case "w:instrText" -> fields.instruction(part.text());
            case "w:footnoteReference", "w:endnoteReference" -> reference(part, look, out);
            case "w:commentReference" -> findings.comment();
            case "w:drawing", "w:pict" -> drawing(part);
            case "w:object" -> findings.embedded();
            case "w:ruby" -> part.child("w:rubyBase").all("w:r").forEach(base -> run(base, look, out));
            case "mc:AlternateContent" ->
                alternatives(part, branch -> branch.children().forEach(child -> part(child, look, out)));
            default -> {}
        }
    }

    private static boolean isLineBreak(Element br) {
        String type = br.attribute("w:type").orElse("textWrapping");
        return type.equals("textWrapping");
    }

    private void put(String words, Look look, RunBuilder out) {
        if (!fields.showsText()) {
            return;
        }
        String printed = look.isCaps() ? words.toUpperCase(Locale.ROOT) : words;
        if (look.isHidden()) {
            findings.hidden(printed);
        } else {
            out.add(printed, look.isBold(), look.isItalic());
        }
    }

    private void sign(Element sign, Look look, RunBuilder out) {
        String code = sign.attribute("w:char").orElse("");
        Signs.of(sign.attribute("w:font").orElse(""), code)
                .ifPresentOrElse(known -> put(known, look, out), findings::unknownSign);
    }

    private void reference(Element reference, Look look, RunBuilder out) {
        String id = reference.attribute("w:id").orElse("");
        boolean foot = reference.is("w:footnoteReference");
        put(foot ? notes.footnote(id) : notes.endnote(id), look, out);
    }

    private void drawing(Element drawing) {
        List<Element> found = drawing.anywhere("w:txbxContent").toList();
        boxes.addAll(found);
        boolean picture = drawing.anywhere("a:blip").findAny().isPresent()
                || drawing.anywhere("v:imagedata").findAny().isPresent();
        if (picture) {
            findings.picture();
        }
    }
}
