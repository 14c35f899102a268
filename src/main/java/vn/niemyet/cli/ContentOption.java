package vn.niemyet.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --content}, for every command that reads the content folder or adds to it. */
final class ContentOption {
    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private Path content = Path.of("content");

    Path folder() {
        return content;
    }
}
