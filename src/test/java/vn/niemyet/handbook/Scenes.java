package vn.niemyet.handbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lies on a desk before an example begins, where it cannot be written into the handbook. */
final class Scenes {
    private static final String PAPER = "content/directives/vi-du.md";

    private static final String LOST = "address,source,state,first_published,sha256\n"
            + "van-ban/lai-chau/2026/12-tb-ubnd.html,directives/lai-chau/2026/12-tb-ubnd.md,published,2026-03-02,\n";

    private static final String HELD = "content/directives/lai-chau/2026/30-tb-ubnd.md";

    /** Puts files on a desk. */
    @FunctionalInterface
    interface Scene {
        void set(Desk desk) throws IOException;
    }

    private static final Map<String, Scene> ALL = Map.ofEntries(
            Map.entry("", desk -> {}),
            Map.entry("word-paper", desk -> desk.put("cong-van.docx", Files.readAllBytes(HandbookTest.PRACTICE))),
            Map.entry(
                    "first-problem",
                    desk -> desk.put(PAPER, "---\nsố: 31/TB-UBND\ntỉnh: Lai Chu\n---\n\n" + Desk.text())),
            Map.entry("first-reading", desk -> desk.put("vi-du.txt", Desk.text().replace("*", ""))),
            Map.entry("two-without-number", Scenes::twoWithoutNumber),
            Map.entry("lost-page", desk -> desk.put("content/addresses.csv", LOST)),
            Map.entry(
                    "old-encoding",
                    desk -> desk.put(
                            PAPER, "Số: 31\nNg\u00e0y 12".replace("ố", "o").getBytes(ISO_8859_1))),
            Map.entry("huge-text", desk -> desk.put(PAPER, Desk.text() + "Lời dài thêm.\n".repeat(400_000))),
            Map.entry("link-outside", Scenes::linkOutside),
            Map.entry("broken-link", desk -> link(desk, "khong-con-o-day.md")),
            Map.entry("strange-folder", desk -> desk.put("luan-van/chuong-1.docx", "của riêng")),
            Map.entry("long-front-matter", Scenes::longFrontMatter),
            Map.entry("missing-template", Scenes::missingTemplate),
            Map.entry("deep-quotes", desk -> inBody(desk, "> ".repeat(40) + "Trích trong trích.")),
            Map.entry("wide-table", desk -> inBody(desk, wideTable())),
            Map.entry("many-stars", desk -> inBody(desk, "*a ".repeat(200_001))),
            Map.entry("other-build", Scenes::otherBuild),
            Map.entry("file-for-folder", desk -> desk.put("o-dia", "x")),
            Map.entry("locked-pdf", desk -> desk.put("cong-van.pdf", IncomingPapers.locked())),
            Map.entry("scanned-pdf", desk -> desk.put("ban-quet.pdf", IncomingPapers.scan())),
            Map.entry("half-scanned-pdf", desk -> desk.put("cong-van.pdf", IncomingPapers.halfScan())),
            Map.entry("macro-word", desk -> desk.put("cong-van.docx", IncomingPapers.macros())),
            Map.entry("entity-word", desk -> desk.put("cong-van.docx", IncomingPapers.entities())),
            Map.entry("bomb-word", desk -> desk.put("cong-van.docx", IncomingPapers.bomb())),
            Map.entry("changed-word", desk -> desk.put("cong-van.docx", IncomingPapers.changes())),
            Map.entry("held-word", desk -> desk.put("thong-bao-30.docx", IncomingPapers.word(desk.read(HELD)))),
            Map.entry(
                    "web-page", desk -> desk.put("trang.html", IncomingPapers.page("<nav>Trang chủ | Tin tức</nav>"))),
            Map.entry("attached-list", desk -> attached(desk, "danh-sach.csv", new byte[0])),
            Map.entry("attached-changes", desk -> attached(desk, "cong-van.docx", IncomingPapers.changes())),
            Map.entry("attached-author", desk -> attached(desk, "cong-van.docx", IncomingPapers.signed())),
            Map.entry("attached-sheet", desk -> attached(desk, "bang.xlsx", new byte[] {'P', 'K', 3, 4})),
            Map.entry("published", desk -> desk.type("niemyet build")),
            Map.entry("garbled-page", desk -> desk.put("trang.html", IncomingPapers.garbled())));

    private Scenes() {}

    /** Sets the scene of this name; without a name nothing. */
    static void set(String name, Desk desk) {
        Scene scene = ALL.getOrDefault(name, WayOutScenes.ALL.get(name));
        if (scene == null) {
            throw new AssertionError(
                    "no such scene: " + name + "; there are " + ALL.keySet() + WayOutScenes.ALL.keySet());
        }
        try {
            scene.set(desk);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void attached(Desk desk, String name, byte[] file) {
        desk.put("content/files/" + name, file).put(PAPER, "---\ntệp: " + name + "\n---\n\n" + Desk.text());
    }

    private static void linkOutside(Desk desk) throws IOException {
        desk.put("rieng.md", Desk.text());
        link(desk, "rieng.md");
    }

    private static void link(Desk desk, String target) throws IOException {
        Files.createSymbolicLink(desk.home().resolve(PAPER), desk.home().resolve(target));
    }

    private static void longFrontMatter(Desk desk) {
        String rows = IntStream.range(0, 120_000).mapToObj(i -> "  - a\n").collect(Collectors.joining());
        desk.put(PAPER, "---\ntệp:\n" + rows + "---\n" + Desk.text());
    }

    private static void missingTemplate(Desk desk) throws IOException {
        desk.edit("templates/directive.ftlh", java.util.List.of());
        Files.delete(desk.home().resolve("templates/directive.ftlh"));
    }

    private static void inBody(Desk desk, String words) {
        String text = Desk.text().replace("Nơi nhận:", words + "\n\nNơi nhận:");
        desk.put(PAPER, "---\nmẫu: có\n---\n" + text);
    }

    private static String wideTable() {
        return "|a".repeat(200) + "|\n" + "|-".repeat(201) + "|\n" + "|b".repeat(201) + "|";
    }

    private static void twoWithoutNumber(Desk desk) {
        String text = Desk.text().replace("Số: 31/TB-UBND\n\n", "");
        desk.put(PAPER, text).put("content/directives/vi-du-2.md", text.replace("2. Sở Tài chính", "2. Sở Y tế"));
    }

    private static void otherBuild(Desk desk) throws IOException {
        Path lock = desk.home().resolve("target/portal.khoa");
        Files.createDirectories(lock.getParent());
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock();
        desk.keep(held::release);
    }
}
