package vn.niemyet.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.niemyet.intake.OriginalCheck;
import vn.niemyet.pipeline.RememberedScan;
import vn.niemyet.publish.SeenFiles;
import vn.niemyet.settings.Options;

/** The looks into attached files, which builds share from one to the next. */
final class Looks {
    private Looks() {}

    /** A look that knows what the last build of this portal saw. */
    static RememberedScan of(Options options) throws IOException {
        List<String> seen = SeenFiles.read(SeenFiles.of(options.folders().output()));
        return new RememberedScan(new OriginalCheck(), engine(), seen);
    }

    static void remember(Options options, RememberedScan scan) {
        Path file = SeenFiles.of(options.folders().output());
        SeenFiles.write(file, scan.lines());
    }

    /** This very program: its version, and when its jar or its classes were made. */
    private static String engine() throws IOException {
        URL here = Objects.requireNonNull(OriginalCheck.class.getResource("OriginalCheck.class"));
        URLConnection connection = here.openConnection();
        URL file = connection instanceof JarURLConnection jar ? jar.getJarFileURL() : here;
        URLConnection made = file.openConnection();
        long day = made.getLastModified();
        // Asking for the day opened the file.
        made.getInputStream().close();
        return Version.number() + " " + day;
    }
}
