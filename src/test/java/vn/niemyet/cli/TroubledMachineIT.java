package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What only a real machine can do to a build: a disk that is full, one that is read-only, a locale without Vietnamese letters.
 * Disks are mounted for the test; where nobody may mount, these tests are skipped with that notice.
 */
class TroubledMachineIT {
    private static final Path JAR = Path.of("target", "niemyet.jar").toAbsolutePath();
    private static final String NO_MOUNT = "mounting a disk needs root on Linux: the tests of full disks are skipped";

    @TempDir
    private Path home;

    /** @param percent how much of the new tree still has room: the disk fills at the start, in the middle, near the end */
    @ParameterizedTest
    @ValueSource(ints = {1, 50, 90})
    void aFullDiskIsNamedAndTheOldPortalStays(int percent) throws Exception {
        PressOffice office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
        Path disk = Files.createDirectories(home.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=8m", "none", disk.toString()), NO_MOUNT);
        try {
            String output = disk.resolve("portal").toString();
            assertThat(office.build("--output", output).exitCode()).isZero();
            SortedMap<String, String> before = PressOffice.snapshot(disk.resolve("portal"));
            fillUpTo(disk, percent);

            assertRefused(office.build("--output", output), "[disk-full]", output, "Dọn bớt");
            assertRefused(office.build("--output", output, "--lang", "en"), "[disk-full]", output, "Free some space");
            assertThat(PressOffice.snapshot(disk.resolve("portal"))).isEqualTo(before);
            assertThat(disk.resolve("portal.moi")).doesNotExist();
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    /** The portal is up when the ledger is written: the officer is told, and the next build makes up for it. */
    @Test
    void aLedgerThatFindsNoRoomIsNamedAndTheNextBuildWritesIt() throws Exception {
        Path disk = Files.createDirectories(home.resolve("content"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "none", disk.toString()), NO_MOUNT);
        try {
            PressOffice office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
            FileStore store = Files.getFileStore(disk);
            Files.write(home.resolve("content/files-ballast"), new byte[Math.toIntExact(store.getUsableSpace())]);

            PressOffice.Answer full = office.build();

            assertThat(full.exitCode()).as(full.err()).isEqualTo(3);
            assertThat(full.err())
                    .contains("addresses.csv:1:1: error [ledger-not-written]", "lần sau sẽ ghi bù")
                    .doesNotContain("\tat ", "Exception");
            assertThat(home.resolve("portal/index.html")).isRegularFile();
            assertThat(home.resolve("content/addresses.csv")).isEmptyFile();
            Files.delete(home.resolve("content/files-ballast"));
            assertThat(office.build().exitCode()).isZero();
            assertThat(home.resolve("content/addresses.csv")).content().contains("directives/good.md,published,");
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void aReadOnlyDiskIsNamedAndTheOldPortalStays() throws Exception {
        PressOffice office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
        Path disk = Files.createDirectories(home.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "none", disk.toString()), NO_MOUNT);
        try {
            String output = disk.resolve("portal").toString();
            assertThat(office.build("--output", output).exitCode()).isZero();
            SortedMap<String, String> before = PressOffice.snapshot(disk.resolve("portal"));
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

            assertRefused(office.build("--output", output), "[output-not-writable]", output, "Kiểm tra quyền ghi");
            assertThat(PressOffice.snapshot(disk.resolve("portal"))).isEqualTo(before);
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void withoutVietnameseLettersInTheLocaleAFileIsNamedWithWhatToDo() throws Exception {
        PressOffice office = new PressOffice(home).put("directives/công văn.md", PressOffice.GOOD);

        PressOffice.Answer answer =
                withoutLocale(home, "build", "--content", office.content(), "--templates", PressOffice.TEMPLATES);

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(1);
        assertThat(answer.err())
                .contains("error [unreadable]", "LC_ALL=C.UTF-8")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void withoutVietnameseLettersInTheLocaleAFolderIsNamedWithWhatToDo() throws Exception {
        Path folder = Files.createDirectories(home.resolve("công văn"));

        PressOffice.Answer named = withoutLocale(home, "check", "--content", folder);
        PressOffice.Answer entered = withoutLocale(folder, "check");

        for (PressOffice.Answer answer : List.of(named, entered)) {
            assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
            assertThat(answer.err()).contains("--content", "LC_ALL=C.UTF-8").doesNotContain("\tat ", "Exception");
        }
    }

    private static void assertRefused(PressOffice.Answer answer, String code, String output, String hint) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).contains(output + ":1:1: error " + code, hint).doesNotContain("\tat ", "Exception");
    }

    /** Leaves as much room as this part of what lies there now. */
    private static void fillUpTo(Path disk, int percent) throws IOException {
        FileStore store = Files.getFileStore(disk);
        long used = store.getTotalSpace() - store.getUsableSpace();
        long ballast = store.getUsableSpace() - used * percent / 100;
        Files.write(disk.resolve("ballast"), new byte[Math.toIntExact(ballast)]);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static PressOffice.Answer withoutLocale(Path folder, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new PressOffice.Answer(process.exitValue(), "", said);
    }
}
