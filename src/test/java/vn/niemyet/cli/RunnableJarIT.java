package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Many jars became one: nothing that they carried may be lost on the way, and nothing may be left that breaks it. */
class RunnableJarIT {
    private static final String SERVICES = "META-INF/services/";

    @Test
    void noSignatureIsLeftThatNoLongerFits() throws IOException {
        try (JarFile jar = open()) {
            assertThat(names(jar)).noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
        }
    }

    @Test
    void everyServiceThatIsNamedIsThere() throws IOException {
        try (JarFile jar = open()) {
            List<String> providers = names(jar)
                    // Deeper files in this folder are lists of JLine's own, not of Java's service loader.
                    .filter(name -> name.matches(SERVICES + "[^/]+"))
                    .flatMap(name -> text(jar, name).lines())
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();

            assertThat(providers)
                    .isNotEmpty()
                    .allMatch(provider -> jar.getEntry(provider.replace('.', '/') + ".class") != null);
        }
    }

    @Test
    void theLicencesCameAlong() throws IOException {
        try (JarFile jar = open()) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/LICENSE.txt")).contains("Atlassian").contains("Jason Hunter");
            assertThat(text(jar, "META-INF/THIRD-PARTY.txt"))
                    .contains("flexmark")
                    .contains("JLine")
                    .contains("iCal4j");
        }
    }

    private static JarFile open() throws IOException {
        return new JarFile("target/niemyet.jar");
    }

    private static Stream<String> names(JarFile jar) {
        return jar.stream().map(ZipEntry::getName);
    }

    private static String text(JarFile jar, String name) {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(name, broken);
        }
    }
}
