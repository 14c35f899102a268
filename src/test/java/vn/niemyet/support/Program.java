package vn.niemyet.support;

import java.nio.file.Path;
import java.util.List;

/**
 * A program that some tests need and that Maven cannot bring along.
 *
 * @param name what people call it, for messages
 * @param commands its names on the search path, the best one first
 * @param places where it stands on systems that do not put it on the search path
 * @param aptPackage its package on Debian and Ubuntu
 */
public record Program(String name, List<String> commands, List<Path> places, String aptPackage) {
    public static final Program CHROMIUM = new Program(
            "Chromium",
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                    Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")),
            "chromium");

    public Program {
        commands = List.copyOf(commands);
        places = List.copyOf(places);
    }
}
