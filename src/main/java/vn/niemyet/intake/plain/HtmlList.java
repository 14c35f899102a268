package vn.niemyet.intake.plain;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.niemyet.intake.paper.NumberForm;

/** The markers that a browser prints before the items of a list: {@code 1.}, {@code c.}, {@code iv.}, or a dash for a bullet. */
final class HtmlList {
    private static final List<String> STYLES =
            List.of("lower-alpha", "upper-alpha", "lower-latin", "upper-latin", "lower-roman", "upper-roman");

    private final String form;
    private final int step;
    private int next;

    private HtmlList(String form, int next, int step) {
        this.form = form;
        this.next = next;
        this.step = step;
    }

    static HtmlList of(Element list) {
        boolean reversed = list.hasAttr("reversed");
        long count = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        return new HtmlList(form(list), number(list.attr("start"), reversed ? (int) count : 1), reversed ? -1 : 1);
    }

    /** As Word names forms: {@code lowerLetter}, {@code bullet}, {@code none}. */
    private static String form(Element list) {
        String css = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (css.contains("list-style:none") || css.contains("list-style-type:none")) {
            return "none";
        }
        for (String style : STYLES) {
            if (css.contains(style)) {
                return style.substring(0, 5) + (style.endsWith("roman") ? "Roman" : "Letter");
            }
        }
        if (list.normalName().equals("ul")) {
            return "bullet";
        }
        return switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    /** The marker of an item, with the blank behind it. */
    String next(Element item) {
        int value = number(item.attr("value"), next);
        next = value + step;
        return switch (form) {
            case "bullet" -> "- ";
            case "none" -> "";
            default -> NumberForm.print(value, form) + ". ";
        };
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isBlank() ? otherwise : Integer.parseInt(digits.strip());
        } catch (NumberFormatException notOne) {
            return otherwise;
        }
    }
}
