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
                .isEqualTo("let a0=1;function b0(c0){return a0*c0}");
    }

    @Test
    void parametersAndConstantsOfFunctionsGetOneToo() {
        String script = """
                /* A function of both. */
                const sum = (first, second) => first + second;
                for (const each of list) { if (each) { say("each", sum(each, list)); } }
                """;

        assertThat(ScriptPress.press(script))
                .isEqualTo("let d0=(b0,c0)=>b0+c0;for(let a0 of list){if(a0){say(\"each\",d0(a0,list))}}");
    }

    @Test
    void aNameThatIsAPropertySomewhereKeepsItsOwn() {
        String script =
                "const width=1,x=box.width;\nconst height=2;\nconst size={height};\nconst depth=[...size,\"size\"];";

        assertThat(ScriptPress.press(script))
                .isEqualTo("let width=1,x=box.width;let height=2;let b0={height};let a0=[...b0,\"size\"];");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
