package vn.niemyet.corpus;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Level;

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
        mentions = List.copyOf(mentions);
    }

    /** Its page, which for a held document that is not central is the directive's own. */
    public String address() {
        if (level == Level.CENTRAL) {
            return Addresses.centralDocument(key);
        }
        return held.map(Entry::address).orElseGet(() -> Addresses.citedDocument(province, key));
    }
}
