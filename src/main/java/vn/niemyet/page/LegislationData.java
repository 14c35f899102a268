package vn.niemyet.page;

import java.util.List;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.page.view.DataBlock;

/** A directive as schema.org describes legislation. */
final class LegislationData {
    private LegislationData() {}

    static DataBlock of(Entry entry, String baseUrl, List<CitedDocument> cited) {
        JsonText data = new JsonText()
                .text("@context", "https://schema.org")
                .text("@type", "Legislation")
                .text("name", entry.title())
                .text("alternateName", OfficialName.of(entry))
                .text("url", baseUrl + entry.address())
                .text("inLanguage", "vi")
                .text("legislationIdentifier", entry.number().orElse(""))
                .text("legislationType", entry.kind().map(Kind::name).orElse(""))
                .text("legislationDate", entry.date().map(PartialDate::toString).orElse(""));
        entry.directive()
                .head()
                .issuer()
                .map(Known::value)
                .ifPresent(issuer -> data.object(
                        "legislationPassedBy",
                        new JsonText().text("@type", "GovernmentOrganization").text("name", issuer.name())));
        entry.province()
                .ifPresent(province -> data.object(
                        "spatialCoverage",
                        new JsonText().text("@type", "AdministrativeArea").text("name", province.fullName())));
        data.list(
                "citation",
                cited.stream()
                        .map(document -> new JsonText()
                                .text("@type", "Legislation")
                                .text("name", document.name())
                                .text("url", baseUrl + document.address()))
                        .toList());
        return DataBlock.of(data.toString());
    }
}
