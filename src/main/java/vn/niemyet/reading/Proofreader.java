package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;

/**
 * Asks of a text that was read what an attentive clerk would ask before it goes out (kiểm tra thể thức, dữ liệu cá nhân): each
 * answer is a warning with its place, and the officer decides.
 */
final class Proofreader {
    private Proofreader() {}

    static List<Problem> read(Source source, Sheet sheet, Directive directive) {
        Remarks remarks = new Remarks(source, sheet.flat());
        HeadForm.check(directive.head(), sheet.registry(), remarks);
        CutSentences.check(sheet, remarks);
        ItemOrder.check(directive.items(), remarks);
        EarlyDeadlines.check(directive, remarks);
        directive.signature().ifPresent(signature -> ChainForm.check(signature, remarks));
        DrafterMarks.check(sheet, remarks);
        new ReadingErrors(source.isMarkdown(), remarks).check();
        PersonalNumbers.check(remarks);
        PatientNames.check(remarks);
        return remarks.all();
    }
}
