package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.NormalText;

/** Looks for personal data (dữ liệu cá nhân) in words that are no directive: the text of an attached file. */
public final class PersonalData {
    private PersonalData() {}

    /** What the proofreader of directives would mark: numbers of identity cards and mobile telephones, patients with ages. */
    public static List<Problem> in(String path, String words) {
        NormalText text = NormalText.of(words);
        Remarks remarks = new Remarks(new Source(path, text, 0, FrontMatter.NONE, "", 0), FlatText.of(text, 0));
        PersonalNumbers.check(remarks);
        PatientNames.check(remarks);
        return remarks.all();
    }
}
