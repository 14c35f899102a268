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
                .isEqualTo("let A=1;function B(e){return A*e}");
    }

    @Test
    void parametersAndConstantsOfFunctionsGetOneToo() {
        String script = """
                /* A function of both. */
                const sum = (first, second) => first + second;
                for (const each of list) { if (each) { say("each", sum(each, list)); } }
                """;

        assertThat(ScriptPress.press(script))
                .isEqualTo("let A=(e,t)=>e+t;for(let e of list){if(e){say(\"each\",A(e,list))}}");
    }

    @Test
    void aPropertyKeepsItsNameWhereItsValueGetsAShortOne() {
        String script =
                "const width=1,x=box.width;\nconst height=2;\nconst size={height};\nconst depth=[...size,\"size\"];";

        assertThat(ScriptPress.press(script))
                .isEqualTo("let D=1,x=box.width;let A=2;let B={height:A};let C=[...B,\"size\"];");
    }

    @Test
    void aNameKeepsItsOwnWhereAPatternGivesItAValueOfItsOwn() {
        assertThat(ScriptPress.press("const size = 1;\nconst make = ({ size = 2, other }) => size + other;"))
                .isEqualTo("let size=1;let A=({size=2,other})=>size+other;");
    }

    @Test
    void whatABlockBeginsWithIsNoProperty() {
        String script = """
                function turn(first, second) {
                  if (first) { second = first; }
                  while (second) { first = second, second = 0; }
                  try { first = 1; } finally { second = 2; }
                  return () => { first = 3; };
                }
                """;

        assertThat(ScriptPress.press(script))
                .isEqualTo("function A(e,t){if(e){t=e}\nwhile(t){e=t,t=0}\ntry{e=1}finally{t=2}\nreturn()=>{e=3}}");
    }

    @Test
    void oneLetterIsOneNameHereAndAnotherThere() {
        String script = """
                function first(value) { const half = value / 2, rest = value - half; return half ? rest : value; }
                function second(other) { return value(other, status); }
                """;

        assertThat(ScriptPress.press(script))
                .isEqualTo("function A(e){let t=e/2,n=e-t;return t?n:e}\nfunction B(e){return value(e,status)}");
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
                function A(e,t){let n={size:t,list(t){return n.size},other:t,take:({from,to=2})=>from+to};\
                if(e){t(e)}
                return n}""");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
