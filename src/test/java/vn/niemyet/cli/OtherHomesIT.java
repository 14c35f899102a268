package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same portal wherever it is made: by another Java, from another folder, without a network, under names of all kinds. */
class OtherHomesIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final String NO_OTHER_JAVA =
            "no second JDK (21 or later) in NIEMYET_OTHER_JAVA or the usual folders: tests on it are skipped";
    private static final List<String> USUAL = List.of("/usr/lib/jvm", "/opt", "/Library/Java/JavaVirtualMachines");
    private static final int NEWER = 21;

    @TempDir
    private Path home;

    @Test
    void anotherJavaMakesTheSameBytes() throws Exception {
        Optional<Path> java = otherJava();
        assumeTrue(java.isPresent(), NO_OTHER_JAVA);
        copy(PROJECT.resolve("src/test/sample"), home.resolve("content"));
        copy(PROJECT.resolve("src/test/sample"), home.resolve("again/content"));

        String said = run(home, java.get().toString(), "-version");
        jar(Path.of(System.getProperty("java.home"), "bin", "java"), home);
        jar(java.get(), home.resolve("again"));

        assertThat(PressOffice.snapshot(home.resolve("again/portal")))
                .as(said)
                .isEqualTo(PressOffice.snapshot(home.resolve("portal")));
    }

    private static void jar(Path java, Path folder) throws Exception {
        run(
                folder,
                java.toString(),
                "-jar",
                PROJECT.resolve("target/niemyet.jar").toString(),
                "build",
                "--templates",
                PressOffice.TEMPLATES.toString(),
                "--output",
                "portal",
                "--now",
                "2026-05-05");
    }

    /** Maven's own call of the portal, on a copy of the project: from elsewhere, offline, through a name with marks and blanks. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the program is called mvn.cmd")
    void mavenBuildsFromAnotherFolderAndOffline() throws Exception {
        Path project = Files.createDirectories(home.resolve("cổng niêm yết"));
        copy(PROJECT.resolve("target/classes"), project.resolve("target/classes"));
        copy(PROJECT.resolve("templates"), project.resolve("templates"));
        copy(PROJECT.resolve(".mvn"), project.resolve(".mvn"));
        Files.copy(PROJECT.resolve("pom.xml"), project.resolve("pom.xml"));
        Path office = Files.createDirectories(project.resolve("content/directives"));
        Files.writeString(office.resolve("một văn bản.md"), PressOffice.GOOD);
        Path elsewhere = Files.createDirectories(home.resolve("nơi khác"));

        String said = run(elsewhere, "mvn", "-o", "-B", "-f", project.toString(), "exec:java@portal");

        assertThat(said).contains("BUILD SUCCESS", "Cổng có 1 văn bản");
        assertThat(project.resolve("target/portal/van-ban/lai-chau/2021/15-tb-ubnd.html"))
                .exists();
        assertThat(project.resolve("content/addresses.csv")).exists();
        try (Stream<Path> left = Files.list(elsewhere)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void namesOfAllKindsAndLineEndsOfWindowsAreTheSamePortal() throws Exception {
        Path desk = Files.createDirectories(home.resolve("tủ hồ sơ/của phòng"));
        String decomposed = Normalizer.normalize("tỉnh Lai Châu", Normalizer.Form.NFD);
        PressOffice odd = new PressOffice(desk)
                .put("directives/" + decomposed + "/công văn số 15.md", PressOffice.GOOD.replace("\n", "\r\n"));
        PressOffice plain = new PressOffice(home).put("directives/a.md", PressOffice.GOOD);

        PressOffice.Answer answer = odd.build();
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(plain.build().exitCode()).isZero();

        assertThat(words(odd)).isEqualTo(words(plain)).contains("Lịch trực");
        assertThat(Files.readString(odd.content().resolve("addresses.csv"), StandardCharsets.UTF_8))
                .contains("directives/tỉnh Lai Châu/công văn số 15.md");
    }

    /** Windows gives a path 260 signs, its temporary folder takes some of them. */
    @Test
    void aPathOfTwoHundredAndFortySignsIsNotTooLong() throws Exception {
        String room = desk(240 - "/content/directives/".length() - ".md".length());
        PressOffice office = new PressOffice(home);
        Path file = office.content().resolve("directives").resolve(room + ".md");
        assertThat(file.toString().length()).isGreaterThanOrEqualTo(240);
        office.put("directives/" + room + ".md", PressOffice.GOOD);

        PressOffice.Answer answer = office.build();

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(words(office)).contains("Lịch trực");
    }

    /** Folders within folders whose names come to this many signs with the desk's own. */
    private String desk(int length) {
        StringBuilder room = new StringBuilder("thư mục");
        while (home.toString().length() + room.length() < length) {
            room.append(room.length() % 40 == 0 ? "/" : "").append("văn bản ".charAt(room.length() % 7));
        }
        return room.toString();
    }

    private static String words(PressOffice office) throws IOException {
        String page = Files.readString(office.portal().resolve("van-ban/lai-chau/2021/15-tb-ubnd.html"));
        int start = page.indexOf("<div class=\"directive-text\"");
        return page.substring(start, page.indexOf("<aside", start));
    }

    private static Optional<Path> otherJava() throws IOException {
        String named = System.getenv("NIEMYET_OTHER_JAVA");
        if (named != null) {
            return Optional.of(Path.of(named, "bin", "java"));
        }
        for (String folder : USUAL) {
            if (Files.isDirectory(Path.of(folder))) {
                try (Stream<Path> homes = Files.list(Path.of(folder))) {
                    Optional<Path> newer =
                            homes.sorted().filter(OtherHomesIT::isNewer).findFirst();
                    if (newer.isPresent()) {
                        return newer.map(found -> found.resolve("bin/java"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNewer(Path jdk) {
        Path release = jdk.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(jdk.resolve("bin/java"))) {
            return false;
        }
        try {
            return Files.readString(release)
                    .lines()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.substring("JAVA_VERSION=\"".length()).split("\\D", 2)[0])
                    .anyMatch(version -> Integer.parseInt(version) >= NEWER);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String run(Path folder, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("SOURCE_DATE_EPOCH");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
