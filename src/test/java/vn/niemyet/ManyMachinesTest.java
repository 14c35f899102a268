package vn.niemyet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The engine gives the same bytes on every machine: what differs between machines (files, clock, locale, zone, charset,
 * console) is touched only where the plan of the house says so, and reaches all other rooms as an argument.
 */
class ManyMachinesTest {
    /** Only asks or reads; what is left of {@code java.nio.file.Files} changes the disk. */
    private static final Pattern READS = Pattern.compile(
            "read\\w*|lines|list|walk\\w*|find|size|exists|notExists|is[A-Z]\\w*|get[A-Z]\\w*|mismatch|probeContentType"
                    + "|newInputStream|newBufferedReader|newDirectoryStream");

    private static final Set<String> OPENS_FILES = Set.of(
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileReader",
            "java.util.zip.ZipFile",
            "java.util.jar.JarFile");

    private static final Set<String> CHANGES_FILES = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel",
            "java.nio.channels.AsynchronousFileChannel");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis");

    private static final Set<String> MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.TimeZone.setDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.System.console",
            "java.lang.System.exit",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.setProperty",
            "java.lang.System.lineSeparator",
            "java.lang.Throwable.printStackTrace");

    /** Methods that take the machine's locale when none is given. */
    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.DecimalFormat.<init>(java.lang.String)");

    @Test
    void filesAreOpenedWhereThePlanSaysSo() {
        only(Rooms.READERS, "open files", ManyMachinesTest::opensFiles);
    }

    @Test
    void filesAreWrittenWhereThePlanSaysSo() {
        only(Rooms.WRITERS, "change files", ManyMachinesTest::changesFiles);
    }

    @Test
    void theClockIsReadAtTheFrontDoor() {
        only(Set.of("cli"), "read the clock", ManyMachinesTest::readsTheClock);
    }

    @Test
    void localeZoneCharsetAndConsoleAreTheFrontDoors() {
        only(Set.of("cli"), "lean on the machine it runs on", touch -> MACHINE.contains(nameOf(touch)));
    }

    @Test
    void nobodyFormatsInTheLocaleOfTheMachine() {
        only(Set.of(), "use the machine's locale", ManyMachinesTest::formatsWithoutLocale);
    }

    private static boolean opensFiles(JavaAccess<?> touch) {
        String owner = touch.getTargetOwner().getName();
        return owner.equals("java.nio.file.Files") || OPENS_FILES.contains(owner) || changesFiles(touch);
    }

    private static boolean changesFiles(JavaAccess<?> touch) {
        String owner = touch.getTargetOwner().getName();
        return CHANGES_FILES.contains(owner)
                || owner.equals("java.nio.file.Files")
                        && !READS.matcher(touch.getTarget().getName()).matches();
    }

    private static boolean readsTheClock(JavaAccess<?> touch) {
        boolean nowOfTheMachine = touch.getTargetOwner().getPackageName().equals("java.time")
                && touch.getTarget().getName().equals("now")
                && !touch.getTarget().getFullName().contains("java.time.Clock");
        boolean newDate = touch.getTarget().getFullName().equals("java.util.Date.<init>()");
        return nowOfTheMachine || newDate || CLOCKS.contains(nameOf(touch));
    }

    private static boolean formatsWithoutLocale(JavaAccess<?> touch) {
        return WITHOUT_LOCALE.contains(touch.getTarget().getFullName());
    }

    private static String nameOf(JavaAccess<?> touch) {
        return touch.getTargetOwner().getName() + "." + touch.getTarget().getName();
    }

    private static void only(Set<String> rooms, String what, Predicate<JavaAccess<?>> touches) {
        classes()
                .should(new ArchCondition<JavaClass>("not " + what + " outside " + rooms) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (rooms.contains(Rooms.of(type).orElseThrow())) {
                            return;
                        }
                        type.getAccessesFromSelf().stream()
                                .filter(touches)
                                .forEach(touch ->
                                        events.add(SimpleConditionEvent.violated(touch, touch.getDescription())));
                    }
                })
                .check(Rooms.ENGINE);
    }
}
