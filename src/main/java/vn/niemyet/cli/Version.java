package vn.niemyet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the engine as the build wrote it into the jar, for example {@code Niêm Yết 0.1.0}. */
final class Version implements IVersionProvider {
    private static final String WRITTEN_BY_THE_BUILD = "version.properties";

    @Override
    public String[] getVersion() {
        return new String[] {"Niêm Yết " + number()};
    }

    /** The bare number: {@code 0.1.0}. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream(WRITTEN_BY_THE_BUILD)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, WRITTEN_BY_THE_BUILD));
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
