package vn.niemyet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes a content folder of N synthetic directives of about 10 kB each: letterhead, number, date, subject, addressees,
 * prose, numbered items that give work to bodies, some until a date, citations of central documents (full, elliptic,
 * repeated) and of each other, a table in every twelfth, signature and recipients. Length, tasks (10), deadlines (2) and
 * citations (7) are the means of the 51 real texts. The same seed gives the same bytes.
 *
 * <p>{@code Generator 10000 /dev/shm/content 42}
 */
public final class Generator {
    private final SplittableRandom random;
    private final StringBuilder out = new StringBuilder(12_000);

    private Generator(long seed) {
        random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 42;
        write(count, Path.of(arguments[1]), seed);
    }

    /** Writes {@code count} directives under {@code folder/directives/{province}/{year}/}. */
    static void write(int count, Path folder, long seed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("portal.yaml"),
                "title: Cổng thử tốc độ\nbase_url: https://niemyet.example.vn/\nlanguage: vi\n",
                StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            new Generator(seed * 1_000_003 + i).directive(i, folder);
        }
    }

    private void directive(int index, Path folder) throws IOException {
        Vocabulary.Place place = Vocabulary.PLACES.get(index % Vocabulary.PLACES.size());
        int number = index / Vocabulary.PLACES.size() + 1;
        LocalDate date = LocalDate.of(2019, 1, 2).plusDays(random.nextInt(2300));
        head(place, number, date);
        prose(date);
        int items = 5 + random.nextInt(4);
        for (int item = 1; item <= items; item++) {
            item(item, date);
        }
        if (index % 12 == 0) {
            table(date);
        }
        tail();
        Path file = folder.resolve("directives/" + place.id() + "/" + date.getYear() + "/" + number + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
    }

    private void head(Vocabulary.Place place, int number, LocalDate date) {
        out.append("---\nsample: true\n---\n\n**ỦY BAN NHÂN DÂN\nTỈNH ")
                .append(place.name().toUpperCase(Locale.ROOT))
                .append("**\n\n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc**\n\nSố: ")
                .append(number)
                .append("/KH-UBND\n\n")
                .append(place.name())
                .append(", ngày ")
                .append(String.format(
                        Locale.ROOT,
                        "%02d tháng %d năm %d",
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        date.getYear()))
                .append("\n\n**KẾ HOẠCH**\n\n**")
                .append(capital(sentence(14)))
                .append("**\n\nThực hiện ")
                .append(citation(date))
                .append(", Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau:\n\n");
    }

    /** What a plan says before it gives work: half of its text. */
    private void prose(LocalDate date) {
        out.append("**I. MỤC ĐÍCH, YÊU CẦU**\n\n");
        int paragraphs = 10 + random.nextInt(7);
        for (int i = 0; i < paragraphs; i++) {
            out.append(i % 3 == 1 ? "- " : "")
                    .append(capital(sentence(35 + random.nextInt(45))))
                    .append(random.nextInt(4) == 0 ? " theo " + citation(date) : "")
                    .append("; ")
                    .append(sentence(15))
                    .append(".\n\n");
        }
        out.append("**II. TỔ CHỨC THỰC HIỆN**\n\n");
    }

    private void item(int item, LocalDate date) {
        out.append(item).append(". ").append(pick(Vocabulary.BODIES));
        if (random.nextInt(2) == 0) {
            out.append(" chủ trì, phối hợp với ").append(pick(Vocabulary.BODIES));
        }
        out.append(' ').append(sentence(25)).append(' ');
        if (random.nextInt(3) == 0) {
            out.append("theo ").append(citation(date)).append("; ");
        }
        out.append(sentence(30));
        if (random.nextInt(5) < 2) {
            out.append("; báo cáo Ủy ban nhân dân tỉnh ").append(deadline(date));
        }
        out.append(".\n\n");
        if (random.nextInt(4) == 0) {
            for (int dash = random.nextInt(3); dash >= 0; dash--) {
                out.append("- ").append(capital(sentence(35))).append(".\n\n");
            }
        }
    }

    private void table(LocalDate date) {
        out.append("| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n|----|----|----|----|\n");
        for (int row = 1; row <= 6; row++) {
            out.append("| ")
                    .append(row)
                    .append(" | ")
                    .append(capital(sentence(8)))
                    .append(" | ")
                    .append(pick(Vocabulary.BODIES))
                    .append(" | ")
                    .append(deadline(date))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private void tail() {
        out.append(
                        "Trên đây là kế hoạch, đề nghị các cơ quan, đơn vị tổ chức thực hiện./.\n\n**Nơi nhận:**\n\n- Như trên;\n"
                                + "- TT: Tỉnh ủy, HĐND tỉnh (b/c);\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN  \nKT. CHỦ TỊCH  \nPHÓ CHỦ TỊCH**\n\n**")
                .append(pick(Vocabulary.SURNAMES))
                .append(' ')
                .append(pick(Vocabulary.GIVEN))
                .append("**\n");
    }

    private String citation(LocalDate date) {
        int year = date.getYear() - random.nextInt(2);
        return switch (random.nextInt(5)) {
            case 0 -> "Nghị quyết số " + ordinal(160) + "/NQ-CP ngày 05/4/" + year + " của Chính phủ";
            case 1 ->
                "Quyết định số " + ordinal(1500) + "/QĐ-TTg ngày 16 tháng 4 năm " + year + " của Thủ tướng Chính phủ";
            case 2 -> "Nghị định số " + ordinal(150) + "/" + year + "/NĐ-CP";
            case 3 ->
                "các Công điện số " + (1 + random.nextInt(50)) + ", " + (60 + random.nextInt(50))
                        + " của Thủ tướng Chính phủ";
            default -> "Kế hoạch số " + ordinal(90) + "/KH-UBND ngày 10/01/" + year;
        };
    }

    /** Few central documents are cited by nearly all directives, most by one or two. */
    private int ordinal(int most) {
        return 1 + (int) (most * Math.pow(random.nextDouble(), 6));
    }

    private String deadline(LocalDate date) {
        LocalDate due = date.plusDays(10 + random.nextInt(200));
        return switch (random.nextInt(4)) {
            case 0 -> "trước ngày 20 hằng tháng";
            case 1 ->
                "trong quý " + List.of("I", "II", "III", "IV").get(random.nextInt(4)) + " năm " + (date.getYear() + 1);
            default ->
                String.format(
                        Locale.ROOT,
                        "trước ngày %02d/%02d/%d",
                        due.getDayOfMonth(),
                        due.getMonthValue(),
                        due.getYear());
        };
    }

    /** Runs of two to five syllables that stand beside each other in the vocabulary, as words and phrases do in real texts. */
    private String sentence(int syllables) {
        StringBuilder sentence = new StringBuilder();
        int left = syllables;
        while (left > 0) {
            int run = Math.min(left, 2 + random.nextInt(4));
            int start = (int) ((Vocabulary.WORDS.size() - run) * Math.pow(random.nextDouble(), 1.6));
            for (String word : Vocabulary.WORDS.subList(start, start + run)) {
                sentence.append(sentence.isEmpty() ? "" : " ").append(word);
            }
            left -= run;
        }
        return sentence.toString();
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private <T> T pick(List<T> values) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 1.6)));
    }
}
