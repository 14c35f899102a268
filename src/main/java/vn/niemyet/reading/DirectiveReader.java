package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Head;
import vn.niemyet.model.Signature;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Span;

/**
 * Reads one text as a careful clerk would: its parts, the values of its head, its signature and recipients, its items and
 * tasks. What the officer wrote in the front matter wins.
 */
public final class DirectiveReader {
    private static final String FOLDER = "/directives/";

    private final Registry registry;

    public DirectiveReader(Registry registry) {
        this.registry = registry;
    }

    public Outcome<Directive> read(Source source) {
        return read(source, FlatText.of(source.text(), source.bodyStart()));
    }

    /** The same where the flat text of the source's body is at hand. */
    public Outcome<Directive> read(Source source, FlatText flat) {
        Sheet sheet = Sheet.of(flat, registry);
        Optional<Signature> signed = SignatureReader.read(sheet);
        HeadReader.Reading reading = HeadReader.read(sheet, signed);
        OfficerReader officer = new OfficerReader(source, registry);
        Head head = officer.over(reading.head());
        Optional<Signature> signature = signature(source, officer, signed);
        BodyReading body = new BodyReader(registry).read(source, sheet.flat(), sheet.layout(), head);
        List<Problem> problems = new ArrayList<>(officer.problems());
        problems.addAll(HeadProblems.of(source, sheet, head, reading.central()));
        problems.addAll(body.problems());
        Directive directive = directive(source, sheet, head, signature, body);
        problems.addAll(Proofreader.read(source, sheet, directive));
        problems.sort(Problem.ORDER);
        return new Outcome<>(directive, problems);
    }

    private static Directive directive(
            Source source, Sheet sheet, Head head, Optional<Signature> signature, BodyReading body) {
        return new Directive(
                file(source.path()),
                head,
                RecipientReader.addressees(sheet),
                RecipientReader.recipients(sheet),
                signature,
                body.items(),
                body.tasks(),
                body.addressed(),
                body.mentioned());
    }

    private static Optional<Signature> signature(Source source, OfficerReader officer, Optional<Signature> text) {
        Optional<String> name = officer.signer(text.map(Signature::name));
        if (text.isEmpty()) {
            Span span =
                    source.frontMatter().scalar(Key.SIGNER).map(s -> s.span()).orElse(new Span(0, 0));
            return name.map(own -> new Signature(own, "", List.of(), List.of(), span));
        }
        return text.map(
                s -> new Signature(name.orElse(s.name()), s.position(), s.chain(), s.links(), s.span(), s.others()));
    }

    private static String file(String path) {
        int folder = path.indexOf(FOLDER);
        return folder < 0 ? path : path.substring(folder + FOLDER.length());
    }
}
