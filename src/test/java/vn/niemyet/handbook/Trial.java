package vn.niemyet.handbook;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.niemyet.cli.Typed;

/**
 * Tries an example that brings a problem. What stands in the fence is a part of the sample text ({@code in=front-matter},
 * {@code in=head}, {@code in=body}, {@code in=recipients}, {@code in=signature}; with {@code markdown} it is one with front
 * matter), a whole text ({@code in=text}), a file ({@code file=PATH}) or a
 * change of one ({@code edit=PATH}); {@code scene=NAME} puts on the desk what cannot be written down.
 */
final class Trial {
    private static final String PAPER = "content/directives/vi-du.md";
    private static final Pattern FOUND = Pattern.compile(": (?:error|warning|note) \\[([a-z0-9-]+)] ");

    private Trial() {}

    /** Lays the example out and types its command; {@code run=build} where a check does not meet the problem. */
    static Typed of(Chapter.Example example, Desk desk) {
        Scenes.set(example.setting("scene"), desk);
        if (example.language().equals("console")) {
            return Screen.replay(example, desk);
        }
        layOut(example, desk);
        String command = example.settings().getOrDefault("run", "check");
        String paper = command.equals("intake") ? " " + example.setting("file") : "";
        return desk.type("niemyet " + command + paper);
    }

    /** Puts what an example shows where it says. */
    static void layOut(Chapter.Example example, Desk desk) {
        if (example.has("edit")) {
            desk.edit(example.setting("edit"), example.lines());
        } else if (example.has("file")) {
            desk.put(example.setting("file"), example.text());
        } else if (example.has("in")) {
            String text = text(example.setting("in"), example.text());
            desk.put(PAPER, example.has("markdown") ? "---\nmẫu: có\n---\n\n" + text : text);
        }
    }

    /** The codes of all problems on a screen. */
    static TreeSet<String> codes(Typed typed) {
        return FOUND.matcher(typed.screen())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String place, String part) {
        String sample = Desk.text();
        return switch (place) {
            case "front-matter" -> "---\n" + part + "---\n\n" + sample;
            case "text" -> part;
            default -> sample.replace(between(sample, place), part + "\n");
        };
    }

    private static String between(String sample, String place) {
        List<String> ends = Map.of(
                        "head", List.of("**ỦY BAN", "Ủy ban nhân dân tỉnh yêu cầu"),
                        "body", List.of("1. Sở Nông", "Nơi nhận:"),
                        "recipients", List.of("Nơi nhận:", "TM. ỦY BAN"),
                        "signature", List.of("TM. ỦY BAN", "Nguyễn Văn Thử"))
                .get(place);
        return sample.substring(sample.indexOf(ends.get(0)), sample.indexOf(ends.get(1)));
    }
}
