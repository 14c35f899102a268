package vn.niemyet.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.model.Succession;

/**
 * All authority tables, immutable after reading.
 *
 * @param signatureMarks printed form ({@code KT.}, {@code K/T}) to its meaning
 * @param centralDocuments by key
 */
public record Registry(
        Provinces provinces,
        Kinds kinds,
        Agencies agencies,
        List<Succession> successions,
        Map<String, SignatureMark> signatureMarks,
        Map<String, CentralDocument> centralDocuments) {

    public Registry {
        successions = List.copyOf(successions);
        signatureMarks = Map.copyOf(signatureMarks);
        centralDocuments = Map.copyOf(centralDocuments);
    }

    public Optional<CentralDocument> centralDocument(String key) {
        return Optional.ofNullable(centralDocuments.get(key));
    }
}
