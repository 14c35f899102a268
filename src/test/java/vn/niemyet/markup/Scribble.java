package vn.niemyet.markup;

import java.util.List;
import java.util.Random;

/** Makes nonsense from the marks of Markdown and a few words, the same for the same seed. */
final class Scribble {
    private static final List<String> LIGHT = List.of(
            "Sở Y tế",
            "số 98/TB-VPCP",
            "ngày",
            "Điều 3.",
            "12.",
            "a)",
            "đ)",
            "(4)",
            "ỦY BAN",
            "x",
            "1",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "  \n",
            "*",
            "**",
            "***",
            "_",
            "__",
            "- ",
            "+ ",
            "# ",
            "### ",
            "|",
            "| ",
            "||",
            "|---|",
            "|:-:|-|",
            "^^",
            "[",
            "]",
            "(",
            ")",
            "!",
            "`",
            "```",
            "~~~",
            ">",
            "> ",
            "<",
            "<b>",
            "&",
            "&am",
            ";",
            "\\",
            "\\*",
            "---",
            "===",
            ":",
            ".",
            ";",
            ",",
            "./.",
            "\t",
            "    ",
            "[Bảng]",
            "\u00A0",
            "\u0007",
            "“",
            "”",
            "–");

    private final Random random;

    Scribble(long seed) {
        this.random = new Random(seed);
    }

    String text(int pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            out.append(LIGHT.get(random.nextInt(LIGHT.size())));
        }
        return out.toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
