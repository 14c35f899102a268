package vn.niemyet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Walks through the house with the plan of {@link Rooms} in hand: arrows only point down, libraries stay at home. */
class RoomsTest {
    @Test
    void everyRoomOfThePlanIsThereAndNoOther() {
        assertThat(Rooms.ENGINE.stream()
                        .map(type -> Rooms.of(type).orElseThrow())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Rooms.ORDER);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(Rooms.ENGINE.stream().map(JavaClass::getPackage).distinct())
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class), "annotated with @NullMarked");
    }

    @Test
    void aRoomImportsOnlyRoomsBeforeIt() {
        forbid("import a later room", RoomsTest::pointsUp);
    }

    @Test
    void strangersIgnoreEachOther() {
        forbid("import a room it must not know", RoomsTest::joinsStrangers);
    }

    @Test
    void aLibraryStaysInItsRoom() {
        forbid("use a library outside its room", RoomsTest::strays);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().should().beFinal().check(Rooms.ENGINE);
    }

    @Test
    void theDrawingShowsThisOrder() throws IOException {
        String drawing = Files.readString(Path.of("PIPELINE.md"));
        List<String> drawn = Pattern.compile("^\\| \\d+ \\| `([a-z]+)`", Pattern.MULTILINE)
                .matcher(drawing)
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();

        assertThat(drawn).isEqualTo(Rooms.ORDER);
    }

    private static boolean pointsUp(Dependency arrow) {
        Optional<String> from = Rooms.of(arrow.getOriginClass());
        Optional<String> to = Rooms.of(arrow.getTargetClass());
        return to.isPresent() && Rooms.ORDER.indexOf(to.get()) > Rooms.ORDER.indexOf(from.orElseThrow());
    }

    private static boolean joinsStrangers(Dependency arrow) {
        String from = Rooms.of(arrow.getOriginClass()).orElseThrow();
        Optional<String> to = Rooms.of(arrow.getTargetClass());
        return to.isPresent() && !to.get().equals(from) && Rooms.STRANGERS.contains(Set.of(from, to.get()));
    }

    private static boolean strays(Dependency arrow) {
        JavaClass target = arrow.getTargetClass().getBaseComponentType();
        if (target.isPrimitive() || Rooms.of(target).isPresent()) {
            return false;
        }
        String room = Rooms.of(arrow.getOriginClass()).orElseThrow();
        Optional<String> library = Rooms.libraryOf(target);
        return library.isEmpty() || !Rooms.LIBRARIES.get(library.get()).contains(room);
    }

    private static void forbid(String what, Predicate<Dependency> wrong) {
        classes()
                .should(new ArchCondition<JavaClass>("not " + what) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(wrong)
                                .forEach(arrow ->
                                        events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
                    }
                })
                .check(Rooms.ENGINE);
    }
}
