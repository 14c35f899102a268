package vn.niemyet.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Kind;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;

/**
 * The documents of the index under their numbers: the directives from 0, newest first as in the corpus, then the central
 * documents, newest first again.
 */
final class Catalogue {
    private final Corpus corpus;
    private final List<ListedCentral> central;
    private final Map<DirectiveId, Integer> numbers = new HashMap<>();

    Catalogue(Corpus corpus) {
        this.corpus = corpus;
        this.central = corpus.centralDocuments().stream()
                .map(document -> ListedCentral.of(document, corpus.registry()))
                .sorted(ListedCentral.NEWEST_FIRST)
                .toList();
        for (int i = 0; i < corpus.entries().size(); i++) {
            numbers.put(corpus.entries().get(i).id(), i);
        }
    }

    Corpus corpus() {
        return corpus;
    }

    List<Entry> directives() {
        return corpus.entries();
    }

    List<ListedCentral> central() {
        return central;
    }

    int directiveCount() {
        return corpus.entries().size();
    }

    int size() {
        return directiveCount() + central.size();
    }

    boolean isDirective(int number) {
        return number < directiveCount();
    }

    Entry directive(int number) {
        return corpus.entries().get(number);
    }

    ListedCentral central(int number) {
        return central.get(number - directiveCount());
    }

    int numberOf(Entry entry) {
        return numbers.getOrDefault(entry.id(), -1);
    }

    Optional<PartialDate> date(int number) {
        return isDirective(number) ? directive(number).date() : central(number).date();
    }

    Optional<Kind> kind(int number) {
        return isDirective(number) ? directive(number).kind() : central(number).kind();
    }

    /** The province a directive belongs to; nothing for texts of central bodies. */
    Optional<Province> province(int number) {
        return isDirective(number) ? directive(number).province() : Optional.empty();
    }

    /**
     * Twelve hexadecimal digits that change when any directive, any central document or the format changes: what ties the files
     * of one index together.
     */
    String stamp(int format, List<String> names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) format);
            digest.update(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
            for (Entry entry : directives()) {
                digest.update((entry.id() + "\n" + entry.sha256() + "\n" + entry.title() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            for (ListedCentral listed : central) {
                digest.update(
                        (listed.document().key() + "\n" + listed.document().name() + "\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
