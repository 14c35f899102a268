package vn.niemyet.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.AttachmentReader;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.Key;
import vn.niemyet.source.Listed;

/** The office's own files ({@code content/files/}): looked into before they are published, and published with their texts. */
final class AttachmentCheck {
    private final ContentFolder content;
    private final AttachmentScan scan;

    AttachmentCheck(ContentFolder content, AttachmentScan scan) {
        this.content = content;
        this.scan = scan;
    }

    /** What an officer allows in a text, he allows in the files of that text. */
    void look(List<ReadDirective> texts, Workers workers, Findings findings) throws Exception {
        if (scan == AttachmentScan.NONE) {
            return;
        }
        for (ReadDirective text : texts) {
            for (String name : names(text)) {
                Listed file = content.attachments().get(name);
                if (file != null) {
                    findings.allow(file.path(), text.frontMatter().allowed());
                }
            }
        }
        workers.inOrder(List.copyOf(content.attachments().values()), this::look, findings::add);
    }

    private List<Problem> look(Listed file) {
        var bytes = AttachmentReader.read(file);
        // A file that cannot be read is told when it is to be published.
        return bytes.value().map(held -> scan.look(file.path(), held)).orElse(List.of());
    }

    /** The folder without the files of texts that are not due: an original says what its page does not say yet. */
    static ContentFolder published(ContentFolder content, List<ReadDirective> texts, List<ReadDirective> due) {
        Set<String> heldBack = new TreeSet<>();
        texts.forEach(text -> heldBack.addAll(names(text)));
        due.forEach(text -> heldBack.removeAll(names(text)));
        return heldBack.isEmpty() ? content : content.without(heldBack);
    }

    private static Set<String> names(ReadDirective text) {
        Set<String> names = new TreeSet<>();
        text.frontMatter().scalars(Key.ATTACHMENTS).forEach(name -> names.add(name.value()));
        return names;
    }
}
