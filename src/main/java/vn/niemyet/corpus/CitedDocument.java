package vn.niemyet.corpus;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Level;
import vn.niemyet.model.Province;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;

/**
 * A document that directives cite, put together from all mentions of its key and from the registry.
 *
 * @param key part of the address
 * @param level central documents have their page under {@code trung-uong/}, all others under {@code dan-chieu/}
 * @param province the citing directives' province for provincial documents, else {@code trung-uong} or
 *     {@code khong-ro-tinh}
 * @param name the fullest wording of kind, number and date: {@code Thông báo số 98/TB-VPCP ngày 08/5/2021}
 * @param registered what the registry knows of it
 * @param held the directive itself where the portal holds its text
 * @param mentions by date of the citing directive, newest first
 */
public record CitedDocument(
        String key,
        Level level,
        String province,
        String name,
        Optional<CentralDocument> registered,
        Optional<Entry> held,
        List<Mention> mentions) {

    public CitedDocument {
        mentions = mentions instanceof PackedMentions ? mentions : List.copyOf(mentions);
    }

    /** {@code trung-uong/98-tb-vpcp-2021} or {@code lai-chau/348-cv-tu-2021}: where the document a citation means belongs. */
    public static Optional<String> placeOf(Citation citation, Entry citing) {
        return citation.resolution().key().map(key -> province(citation.resolution(), citing) + "/" + key);
    }

    private static String province(Resolution resolution, Entry citing) {
        if (resolution.level() == Level.CENTRAL) {
            return DirectiveId.CENTRAL;
        }
        return resolution
                .province()
                .or(() -> citing.province().map(Province::id))
                .orElse(citing.id().province());
    }

    /** Province and key, the place that {@link #placeOf} gives for its citations. */
    public String place() {
        return province + "/" + key;
    }

    /** Its page, which for a held document that is not central is the directive's own. */
    public String address() {
        if (level == Level.CENTRAL) {
            return Addresses.centralDocument(key);
        }
        return held.map(Entry::address).orElseGet(() -> Addresses.citedDocument(province, key));
    }

    /** Directives that cite it, newest first, each once. */
    public List<Entry> citing() {
        return mentions.stream().map(Mention::citing).distinct().toList();
    }

    /** Those among them that say they carry it out (thực hiện, triển khai): a law that a paper rests on is not carried out by it. */
    public List<Entry> carriedOutBy() {
        return mentions.stream()
                .filter(mention -> mention.citation().relation() == Relation.CARRIES_OUT)
                .map(Mention::citing)
                .distinct()
                .toList();
    }

    /** Two cited documents of a corpus are the same when they belong to the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitedDocument document
                && key.equals(document.key)
                && province.equals(document.province);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + province.hashCode();
    }
}
