package vn.niemyet.source;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes one script of the files in an asset folder that is named like a script: {@code assets/search.js/01-words.js} and its
 * neighbours become {@code assets/search.js}, in the order of their names and in one function of their own, so that nothing
 * of theirs meets another script. The reader is sent one small file, the designer edits several plain ones.
 */
final class ScriptParts {
    private static final String SCRIPT = ".js";
    private static final String FOLDER = SCRIPT + "/";
    private static final String HEAD = "(function(){\"use strict\";\n";
    private static final String TAIL = "\n})();\n";

    private ScriptParts() {}

    /** The assets by their path, the parts of each script joined. */
    static SortedMap<String, byte[]> join(SortedMap<String, byte[]> assets) {
        SortedMap<String, byte[]> joined = new TreeMap<>();
        SortedMap<String, StringBuilder> scripts = new TreeMap<>();
        assets.forEach((path, bytes) -> {
            int folder = path.indexOf(FOLDER);
            if (folder >= 0 && path.endsWith(SCRIPT)) {
                String script = path.substring(0, folder + SCRIPT.length());
                scripts.computeIfAbsent(script, name -> new StringBuilder())
                        .append(new String(bytes, StandardCharsets.UTF_8))
                        .append('\n');
            } else {
                joined.put(path, bytes);
            }
        });
        scripts.forEach((path, source) -> joined.put(path, script(source.toString())));
        return joined;
    }

    private static byte[] script(String source) {
        return (HEAD + ScriptPress.press(source) + TAIL).getBytes(StandardCharsets.UTF_8);
    }
}
