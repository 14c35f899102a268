package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/templates.md} names every template and every value that a template may use. */
class TemplateGuideTest {
    private static final Path VIEWS = Path.of("src/main/java/vn/niemyet/page/view");

    @TestFactory
    Stream<DynamicTest> everyValueIsListed() throws IOException {
        String guide = Files.readString(Path.of("docs/templates.md"));
        List<Class<?>> views = views();
        return views.stream()
                .flatMap(view -> Arrays.stream(view.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("page"))
                .distinct()
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> assertThat(guide).contains("| `" + name + "` |")));
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateIsListed() throws IOException {
        String guide = Files.readString(Path.of("docs/templates.md"));
        return Arrays.stream(PageKind.values())
                .filter(kind -> kind != PageKind.FILE)
                .map(kind -> DynamicTest.dynamicTest(
                        kind.name().toLowerCase(Locale.ROOT),
                        () -> assertThat(guide).contains("### `" + kind.template() + ".ftlh`")));
    }

    private static List<Class<?>> views() throws IOException {
        try (Stream<Path> files = Files.list(VIEWS)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info") && !name.equals("Markup") && !name.equals("DataBlock"))
                    .<Class<?>>map(TemplateGuideTest::load)
                    .filter(Class::isRecord)
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("vn.niemyet.page.view." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
