package vn.niemyet.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up sentences of a directive, with everything in them that Markdown could take for a mark; the seed decides. */
public final class RandomPaper {
    private static final List<String> SYLLABLES = List.of(
            "Ủy",
            "ban",
            "nhân",
            "dân",
            "tỉnh",
            "giao",
            "Sở",
            "Y",
            "tế",
            "chủ",
            "trì,",
            "phối",
            "hợp",
            "với",
            "đơn",
            "vị",
            "thực",
            "hiện",
            "trước",
            "ngày",
            "15/12/2026;",
            "số",
            "45/NQ-CP",
            "629-CV/TU",
            "(nếu",
            "có)",
            "“khẩn”",
            "100%",
            "đúng.",
            "quy",
            "định:",
            "24/24h",
            "bảo",
            "đảm",
            "an",
            "toàn",
            "Nghị",
            "quyết",
            "1.200.000",
            "đồng",
            "hằng");
    private static final List<String> TRAPS = List.of(
            "*",
            "**",
            "_",
            "__gạch__",
            "`mã`",
            "[1]",
            "[a](b)",
            "<b>",
            "&amp;",
            "&",
            "|",
            "\\",
            "#",
            ">",
            "~~~",
            "a_b",
            "2*3",
            "(*)",
            "…………",
            "!",
            "=",
            "-",
            "+",
            "1)",
            "http://a.vn/x_y_z?a=1&b=2",
            "^^",
            "---",
            "&lt;",
            "***",
            "§",
            "ﬁ",
            "m²");

    private final Random random;

    public RandomPaper(long seed) {
        this.random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    /** A paragraph of up to {@code most} syllables; it begins with a letter. */
    public String sentence(int most) {
        List<String> words = new ArrayList<>(List.of("Giao"));
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            boolean trap = random.nextInt(12) == 0;
            List<String> from = trap ? TRAPS : SYLLABLES;
            words.add(from.get(random.nextInt(from.size())));
        }
        return String.join(" ", words);
    }

    /** Cuts a sentence into pieces at any character. */
    public List<String> pieces(String sentence) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < sentence.length()) {
            int to = Math.min(sentence.length(), from + 1 + random.nextInt(12));
            pieces.add(sentence.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
