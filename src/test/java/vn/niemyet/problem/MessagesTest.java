package vn.niemyet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Place PLACE = new Place("content/a.md", 3, 5);
    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyCodeAndTermHasItsWordsAndNothingElseHas(String language) {
        Stream<String> ofCodes =
                Arrays.stream(Code.values()).map(Code::id).flatMap(id -> Stream.of(id + ".message", id + ".hint"));
        Stream<String> ofTerms = Arrays.stream(Term.values()).map(term -> "term." + term.id());
        Stream<String> ofReports = Stream.of("title", "summary", "more", "error", "warning", "note")
                .map(part -> "report." + part);

        assertThat(words(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(ofCodes, ofTerms, ofReports)
                        .flatMap(keys -> keys)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesFillTheSameBlanks(Code code) {
        Properties vietnamese = words("vi");
        Properties english = words("en");

        assertThat(blanks(vietnamese, code.id())).isEqualTo(blanks(english, code.id()));
    }

    @ParameterizedTest
    @EnumSource(value = Term.class, mode = EnumSource.Mode.EXCLUDE, names = "KEY")
    void termsFillTheSameBlanksInBothLanguages(Term term) {
        String key = "term." + term.id();

        assertThat(blanksOf(words("vi").getProperty(key)))
                .isEqualTo(blanksOf(words("en").getProperty(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noSentenceLosesABlankOrAnApostropheToTheFormat(String language) {
        words(language).forEach((key, pattern) -> {
            Object[] numbered = {"{0}", "{1}", "{2}", "{3}"};
            String said = new MessageFormat((String) pattern, Locale.ROOT).format(numbered);

            assertThat(said)
                    .as("%s of %s", key, language)
                    .isEqualTo(((String) pattern).replace("''", "'"))
                    .isNotBlank();
        });
    }

    @Test
    void theBlanksAreFilledWithTheWordsOfTheProblem() {
        Problem problem = Problem.of(Code.YAML_DUPLICATE_KEY, PLACE, "số", "2");

        assertThat(Messages.in("vi").message(problem)).isEqualTo("Khóa “số” viết hai lần; lần đầu ở dòng 2.");
        assertThat(Messages.in("en").message(problem))
                .isEqualTo("The key \"số\" stands twice; the first time in line 2.");
    }

    @Test
    void aTermSpeaksTheLanguageOfTheReader() {
        Problem problem = Problem.of(Code.BAD_VALUE, PLACE, "draft", "perhaps", Term.YES_OR_NO.word());

        assertThat(Messages.in("vi").hint(problem)).isEqualTo("Cần “có” hoặc “không”.");
        assertThat(Messages.in("en").hint(problem)).isEqualTo("Expected: \"true\" or \"false\".");
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearestOrWithAllThatAreKnown() {
        Set<String> known = new TreeSet<>(Set.of("number", "kind"));

        Problem slip = Problem.of(Code.UNKNOWN_KEY, PLACE, "numbr", Term.offer("numbr", known));
        Problem strange = Problem.of(Code.UNKNOWN_KEY, PLACE, "colour of it", Term.offer("colour of it", known));

        assertThat(Messages.in("en").hint(slip)).isEqualTo("Did you mean \"number\"?");
        assertThat(Messages.in("en").hint(strange)).isEqualTo("Use one of: kind, number.");
    }

    @Test
    void whatAUserTypedIsShownOnOneLineAndCut() {
        Problem problem = Problem.of(Code.UNKNOWN_KEY, PLACE, "a\u001B[31m\nb{0}" + "x".repeat(9000), "");

        assertThat(Messages.in("en").message(problem))
                .startsWith("Unknown key: \"a [31m b{0}xxx")
                .endsWith("x…\".")
                .hasSizeLessThan(250);
    }

    @Test
    void aTermThatAUserMadeUpIsJustAWord() {
        Problem problem = Problem.of(Code.UNKNOWN_KEY, PLACE, Term.MARK + "no-such-term", "");

        assertThat(Messages.in("en").message(problem)).contains("no-such-term");
    }

    @Test
    void aCodeExplainsItselfWithoutAProblem() {
        assertThat(Messages.in("vi").message(Code.UNKNOWN_KEY)).isEqualTo("Khóa lạ: “…”.");
    }

    private static Set<String> blanks(Properties words, String id) {
        Set<String> all = blanksOf(words.getProperty(id + ".message"));
        all.addAll(blanksOf(words.getProperty(id + ".hint")));
        return all;
    }

    private static Set<String> blanksOf(String pattern) {
        return BLANK.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void aKeyIsCalledByItsNameInTheReadersLanguage() {
        Problem problem = Problem.of(
                Code.INFERRED_VALUE,
                Place.startOf("content/a.md"),
                Term.KEY.word("issuer", "cơ quan"),
                "Sở Y tế",
                "SYT");

        assertThat(Messages.in("vi").message(problem)).contains("“cơ quan”").doesNotContain("issuer");
        assertThat(Messages.in("en").message(problem)).startsWith("issuer is");
    }
}
