package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.model.NamedBody;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * Completes ordinals without symbol: {@code Nghị quyết 347} from the same document's {@code 347/NQ-CP}, {@code các Công điện
 * số 540, 541 của Thủ tướng Chính phủ} from the body named, {@code Nghị định 100/2019} because only the Government issues
 * nghị định.
 */
final class BackReferences {
    static final String ALIAS = "alias";

    /** {@code văn bản số 98} can be of any kind. */
    private static final String LETTER = "cv";

    private static final Map<String, String> MARKS_BY_NAME = Map.of(
            "ban chỉ đạo", "BCĐ",
            "bcđ", "BCĐ",
            "ubnd", "UBND",
            "ủy ban nhân dân", "UBND",
            "hđnd", "HĐND",
            "hội đồng nhân dân", "HĐND");

    private final Registry registry;

    BackReferences(Registry registry) {
        this.registry = registry;
    }

    /** The mentions with every ordinal completed that can be; those that are only perhaps references and cannot are gone. */
    List<Mention> complete(List<Mention> mentions) {
        if (mentions.stream().noneMatch(Mention::isBare)) {
            return mentions;
        }
        Map<String, List<Mention>> whole = byOrdinal(mentions);
        List<Mention> completed = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Optional<Mention> full = mention.isBare() ? complete(mention, whole) : Optional.of(mention);
            full.or(() -> Optional.of(mention).filter(Mention::sure)).ifPresent(completed::add);
        }
        return completed;
    }

    private Optional<Mention> complete(Mention bare, Map<String, List<Mention>> whole) {
        DocumentNumber own = bare.number().orElseThrow();
        String kind = bare.kind().map(Kind::id).orElse("");
        List<Mention> antecedents = whole.getOrDefault(key(kind, own), List.of()).stream()
                .filter(antecedent -> !isOfOtherLevel(bare, antecedent))
                .toList();
        if (antecedents.size() == 1) {
            Mention antecedent = antecedents.get(0);
            return Optional.of(bare.numbered(antecedent.number().orElseThrow(), antecedent, ALIAS));
        }
        return antecedents.isEmpty() ? fromBody(bare, own) : Optional.empty();
    }

    /** {@code Quyết định số 06 của Thủ tướng} is not the province's {@code 06/2019/QĐ-UBND}. */
    private boolean isOfOtherLevel(Mention bare, Mention antecedent) {
        Optional<Agency> named = bare.named()
                .flatMap(NamedBody::agency)
                .flatMap(id -> registry.agencies().byId(id));
        boolean central = registry.agencies().centralByMark(antecedent.body()).isPresent();
        return named.isPresent()
                && !antecedent.body().isEmpty()
                && named.get().isCentral() != central
                && !named.get().marks().contains(antecedent.body());
    }

    /** Mentions by kind and ordinal, one for each number, no more than two: with two nobody can tell which is meant. */
    private static Map<String, List<Mention>> byOrdinal(List<Mention> mentions) {
        Map<String, List<Mention>> whole = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.number().isPresent() && !mention.isBare()) {
                DocumentNumber number = mention.number().get();
                String kind = mention.kind().map(Kind::id).orElse(LETTER);
                put(whole, key(kind, number), mention);
                if (!kind.equals(LETTER)) {
                    put(whole, key(LETTER, number), mention);
                }
            }
        }
        return whole;
    }

    private static void put(Map<String, List<Mention>> whole, String key, Mention mention) {
        List<Mention> same = whole.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (same.size() < 2 && same.stream().noneMatch(other -> sameNumber(mention, other))) {
            same.add(mention);
        }
    }

    private static boolean sameNumber(Mention one, Mention other) {
        return one.number().isPresent()
                && other.number().isPresent()
                && one.number().get().slug().equals(other.number().get().slug());
    }

    private static String key(String kind, DocumentNumber number) {
        return kind + " " + number.withoutLeadingZeros();
    }

    /** {@code 540} of kind công điện named by Thủ tướng is {@code 540/CĐ-TTg}; named by Tỉnh ủy a Party number. */
    private Optional<Mention> fromBody(Mention bare, DocumentNumber own) {
        Kind kind = bare.kind().orElseThrow();
        Optional<String> mark = bare.named()
                .flatMap(NamedBody::agency)
                .flatMap(id -> registry.agencies().byId(id))
                .map(Agency::marks)
                .filter(marks -> !marks.isEmpty())
                .map(marks -> marks.get(0))
                .or(() -> bare.named().flatMap(BackReferences::markByName))
                .or(() -> kind.id().equals("nd") ? Optional.of("CP") : Optional.empty());
        return mark.flatMap(body -> symbol(kind, body).map(number -> whole(bare, own, number, body)));
    }

    /** {@code Ban Chỉ đạo} signs with {@code BCĐ}, whatever it steers; {@code UBND huyện …} with {@code UBND}. */
    private static Optional<String> markByName(NamedBody body) {
        String folded = Folding.matching(body.name());
        return MARKS_BY_NAME.entrySet().stream()
                .filter(entry -> folded.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<DocumentNumber> symbol(Kind kind, String body) {
        boolean party = Marks.isParty(body);
        boolean composed = !kind.mark().isEmpty() && (party || !kind.isOfficialLetter());
        String symbol = kind.mark() + (party ? "/" : "-") + body;
        return composed
                ? Optional.of(new DocumentNumber("", 0, symbol, party ? Family.PARTY : Family.STATE))
                : Optional.empty();
    }

    private static Mention whole(Mention bare, DocumentNumber own, DocumentNumber model, String body) {
        DocumentNumber number = new DocumentNumber(own.ordinal(), own.year(), model.symbol(), model.family());
        Mention source = new Mention(
                bare.start(),
                bare.end(),
                Optional.of(number),
                bare.kind(),
                body,
                true,
                bare.date(),
                bare.named(),
                bare.completed());
        return source.numbered(number, source, ListCompletion.LIST_SYMBOL);
    }
}
