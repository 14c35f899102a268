package vn.niemyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptPartsTest {

    @Test
    void theFilesOfAFolderNamedLikeAScriptBecomeOneScript() {
        var assets = new TreeMap<>(Map.of(
                "style.css", bytes("a { }"),
                "search.js/02-b.js", bytes("b();"),
                "search.js/01-a.js", bytes("function b() { }")));

        var joined = ScriptParts.join(assets);

        assertThat(joined).containsOnlyKeys("search.js", "style.css");
        assertThat(joined.get("style.css")).isEqualTo(bytes("a { }"));
        assertThat(new String(joined.get("search.js"), StandardCharsets.UTF_8))
                .isEqualTo("(function(){\"use strict\";\nfunction b(){}\nb();\n})();\n");
    }

    /** An apostrophe quotes in the table; {@code ¶} is a line end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "const a = 1; // one¶b()           | let a=1;b()",
                "f(() => { a(); b = {c}; });       | f(()=>{a();b={c}});",
                "a()¶b()                           | a()¶b()",
                "/* a */ x = y + +z                | x=y+ +z",
                "return /a b[/ ]  \\/ c/g.test( s) | return/a b[/ ]  \\/ c/g.test(s)",
                "a = b / c;  d = e /f              | a=b/c;d=e/f",
                "s = \"a  // b\" + 'c \\' /* d'    | s=\"a  // b\"+'c \\' /* d'",
                "x = `a  ${ b }  c`                | x=`a  ${ b }  c`",
                "if (a)¶  b = [¶1,¶2 ]¶else c      | if(a)¶b=[1,2]¶else c",
                "let a = \"chưa đóng               | let a=\"chưa đóng"
            })
    void onlyWhatPartsNothingIsLeftOut(String source, String pressed) {
        assertThat(ScriptPress.press(source.replace('¶', '\n'))).isEqualTo(pressed.replace('¶', '\n'));
    }

    @Test
    void whatOnlyTheScriptSeesGetsAShortName() {
        assertThat(ScriptPress.press("const counter = 1;\nfunction double(number) { return counter * number; }\n"))
                .isEqualTo("let A=1;function B(a){return A*a}");
    }

    @Test
    void parametersAndConstantsOfFunctionsGetOneToo() {
        String script = """
                /* A function of both. */
                const sum = (first, second) => first + second;
                for (const each of list) { if (each) { say("each", sum(each, list)); } }
                """;

        assertThat(ScriptPress.press(script))
                .isEqualTo("let A=(a,b)=>a+b;for(let a of list){if(a){say(\"each\",A(a,list))}}");
    }

    @Test
    void aNameKeepsItsOwnWhereAnObjectHasAPropertyOfThisName() {
        String script =
                "const width=1,x=box.width;\nconst height=2;\nconst size={height};\nconst depth=[...size,\"size\"];";

        assertThat(ScriptPress.press(script))
                .isEqualTo("let C=1,x=box.width;let height=2;let A={height};let B=[...A,\"size\"];");
    }

    @Test
    void oneLetterIsOneNameHereAndAnotherThere() {
        String script = """
                function first(value) { const half = value / 2, rest = value - half; return half ? rest : value; }
                function second(other) { return value(other, status); }
                """;

        assertThat(ScriptPress.press(script))
                .isEqualTo("function A(a){let b=a/2,c=a-b;return b?c:a}\nfunction B(a){return value(a,status)}");
    }

    @Test
    void propertiesAndMethodsAreNoNames() {
        String script = """
                function make(size, other) {
                  const list = { size: other, list(other) { return list.size; }, other, take: ({ from, to = 2 }) => from + to };
                  if (size) { other(size); }
                  return list;
                }
                """;

        assertThat(ScriptPress.press(script)).isEqualTo("""
                function A(b,other){let a={size:other,list(other){return a.size},other,take:({from,to=2})=>from+to};\
                if(b){other(b)}
                return a}""");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
