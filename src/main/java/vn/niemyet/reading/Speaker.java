package vn.niemyet.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.registry.NameTrie;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * Finds the body that speaks in a text without head: the one that fits the office of the signer and does what issuers do
 * ({@code Bộ Văn hóa, Thể thao và Du lịch yêu cầu …}).
 */
final class Speaker {
    private static final List<String> VERBS = List.of(
            "yêu cầu",
            "đề nghị",
            "thông báo",
            "trân trọng",
            "kính đề nghị",
            "có ý kiến",
            "nhận được",
            "ban hành",
            "chỉ đạo",
            "giao ",
            "xin thông báo",
            "hướng dẫn",
            "triển khai",
            "xây dựng kế hoạch",
            "trả lời",
            "kính ",
            "kết luận");
    private static final Map<String, List<String>> BODIES_OF_OFFICES = Map.ofEntries(
            Map.entry("bộ trưởng", List.of("bộ ")),
            Map.entry(
                    "giám đốc",
                    List.of("sở ", "công an", "trung tâm", "kho bạc", "bảo hiểm", "ban quản lý", "đài", "bệnh viện")),
            Map.entry("cục trưởng", List.of("cục ")),
            Map.entry("tổng cục trưởng", List.of("tổng cục")),
            Map.entry("chi cục trưởng", List.of("chi cục")),
            Map.entry("trưởng ban", List.of("ban ")),
            Map.entry("chủ tịch", List.of("ủy ban", "ubnd", "hội ")),
            Map.entry("chánh văn phòng", List.of("văn phòng")),
            Map.entry("tổng thanh tra", List.of("thanh tra chính phủ")),
            Map.entry("chánh thanh tra", List.of("thanh tra")),
            Map.entry("thống đốc", List.of("ngân hàng nhà nước")),
            Map.entry("thủ tướng", List.of("thủ tướng chính phủ")),
            Map.entry("bí thư", List.of("tỉnh ủy", "thành ủy", "ban thường vụ")),
            Map.entry("viện trưởng", List.of("viện ")));

    private final Sheet sheet;
    private final Registry registry;
    private final IssuerNames names;

    Speaker(Sheet sheet, Registry registry, IssuerNames names) {
        this.sheet = sheet;
        this.registry = registry;
        this.names = names;
    }

    Optional<Known<Issuer>> find(String office, Optional<Province> province) {
        String folded = Folding.matching(office);
        if (folded.startsWith("thủ tướng")) {
            Layout.Part signature = sheet.layout().signature();
            return Optional.of(sheet.inferred(issuer("Thủ tướng Chính phủ"), signature.start(), signature.end()));
        }
        List<String> beginnings = BODIES_OF_OFFICES.getOrDefault(folded, List.of());
        return beginnings.isEmpty() ? Optional.empty() : aliased(beginnings).or(() -> speaking(beginnings, province));
    }

    private Issuer issuer(String name) {
        return names.issuer(List.of(names.named(name)));
    }

    /** {@code Ban Chỉ đạo … về … (sau đây gọi tắt là Ban Chỉ đạo)}: the full name of a body the registry does not hold. */
    private Optional<Known<Issuer>> aliased(List<String> beginnings) {
        FlatText flat = sheet.flat();
        Layout.Part body = sheet.layout().body();
        int alias = flat.folded().indexOf("(sau đây", body.start());
        boolean near = alias >= 0 && alias < Math.min(body.end(), body.start() + 3000);
        if (!near || !beginnings.contains("ban ")) {
            return Optional.empty();
        }
        int start = Math.max(
                flat.folded().lastIndexOf("ban chỉ đạo", alias), flat.folded().lastIndexOf("ban chỉ huy", alias));
        if (start < alias - 300 || start < body.start()) {
            return Optional.empty();
        }
        String words = flat.words(start, alias);
        String name = words.substring(0, 4) + Character.toUpperCase(words.charAt(4)) + words.substring(5);
        Issuer issuer = new Issuer(name, issuer(name).agency(), null);
        return Optional.of(sheet.inferred(issuer, start, alias));
    }

    private Optional<Known<Issuer>> speaking(List<String> beginnings, Optional<Province> province) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, NameTrie.Match<Agency>> first = new LinkedHashMap<>();
        FlatText flat = sheet.flat();
        Layout.Part body = sheet.layout().body();
        for (String beginning : beginnings) {
            for (int at = flat.folded().indexOf(beginning.strip(), body.start()); at >= 0 && at < body.end(); ) {
                Optional<NameTrie.Match<Agency>> match =
                        registry.agencies().longestAt(flat, at).filter(this::speaks);
                match.ifPresent(found -> {
                    String id = found.values().get(0).id();
                    times.merge(id, 1, Integer::sum);
                    first.putIfAbsent(id, found);
                });
                at = flat.folded().indexOf(beginning.strip(), at + 1);
            }
        }
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> times.values().stream()
                                .filter(n -> n.equals(most.getValue()))
                                .count()
                        == 1)
                .flatMap(most -> Optional.ofNullable(first.get(most.getKey())))
                .map(match -> sheet.inferred(named(match.values().get(0), province), match.start(), match.end()));
    }

    private boolean speaks(NameTrie.Match<Agency> match) {
        int at = match.end();
        String folded = sheet.flat().folded();
        while (at < folded.length() && (folded.charAt(at) == ' ' || folded.charAt(at) == '\n')) {
            at++;
        }
        int from = at;
        return VERBS.stream().anyMatch(verb -> folded.startsWith(verb, from));
    }

    private Issuer named(Agency agency, Optional<Province> province) {
        boolean local = agency.provinceBound() && province.isPresent();
        String bare = agency.name().endsWith(" tỉnh")
                ? agency.name().substring(0, agency.name().length() - 5)
                : agency.name();
        return issuer(local ? bare + " " + province.map(Province::fullName).orElse("") : agency.name());
    }
}
