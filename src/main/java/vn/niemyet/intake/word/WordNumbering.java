package vn.niemyet.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a Word file ({@code numbering.xml}): what each level of each list prints. */
final class WordNumbering {
    static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> numbers = new HashMap<>();
    private final Map<String, String> listOfStyle = new HashMap<>();

    private WordNumbering(Element numbering) {
        numbering.all("w:abstractNum").forEach(list -> {
            String id = list.attribute("w:abstractNumId").orElse("");
            lists.put(id, list);
            list.valueOf("w:styleLink").ifPresent(style -> listOfStyle.put(style, id));
        });
        numbering
                .all("w:num")
                .forEach(number -> numbers.put(number.attribute("w:numId").orElse(""), number));
    }

    static WordNumbering of(Element numbering) {
        return new WordNumbering(numbering);
    }

    /** A level (from 0) of the list that paragraphs name by {@code w:numId}; nothing for no list ({@code 0}). */
    Optional<ListLevel> level(String number, int level) {
        if (level < 0 || level >= LEVELS || !numbers.containsKey(number)) {
            return Optional.empty();
        }
        Element num = numbers.getOrDefault(number, Element.NONE);
        String list = listOf(num.valueOf("w:abstractNumId").orElse(""));
        Element own = override(num, level).child("w:lvl");
        Element described = own.isMissing() ? levelOf(lists.getOrDefault(list, Element.NONE), level) : own;
        return described.isMissing() ? Optional.empty() : Optional.of(level(list, described));
    }

    /** The number at which a list begins anew when it is first used under this name. */
    Optional<Integer> startOverride(String number, int level) {
        return override(numbers.getOrDefault(number, Element.NONE), level).numberOf("w:startOverride");
    }

    /** A list can be a mere link to the list of a style; two can link to each other. */
    private String listOf(String id) {
        Set<String> seen = new HashSet<>();
        String list = id;
        while (seen.add(list)) {
            Optional<String> linked = lists.getOrDefault(list, Element.NONE)
                    .valueOf("w:numStyleLink")
                    .flatMap(style -> Optional.ofNullable(listOfStyle.get(style)));
            if (linked.isEmpty()) {
                return list;
            }
            list = linked.get();
        }
        return list;
    }

    private static Element override(Element num, int level) {
        return ofLevel(num, "w:lvlOverride", level);
    }

    private static Element levelOf(Element list, int level) {
        return ofLevel(list, "w:lvl", level);
    }

    private static Element ofLevel(Element parent, String name, int level) {
        String wanted = String.valueOf(level);
        return parent.all(name)
                .filter(child -> child.attribute("w:ilvl").equals(Optional.of(wanted)))
                .findFirst()
                .orElse(Element.NONE);
    }

    private static ListLevel level(String list, Element level) {
        return new ListLevel(
                list,
                level.numberOf("w:start").orElse(0),
                level.valueOf("w:numFmt").orElse("decimal"),
                level.valueOf("w:lvlText").orElse(""),
                level.switchOf("w:isLgl").orElse(false),
                level.numberOf("w:lvlRestart").orElse(-1),
                level.valueOf("w:suff").filter("nothing"::equals).isPresent() ? "" : " ");
    }
}
