package vn.niemyet.publish.release;

import java.util.List;
import java.util.Optional;
import vn.niemyet.publish.PublishException;

/** What can be done at the place where releases lie; each step by itself, {@link Deployment} puts them in order. */
interface ReleaseHost extends AutoCloseable {
    /** Folder of releases and uploads. */
    String RELEASES = "releases";

    /** The link, or where links are not to be had the folder, that the web server serves. */
    String CURRENT = "current";

    /** Which release was put up when, one a line: {@code 2026-11-20T01:00:00Z 3b1f…}. */
    String HISTORY = "nhat-ky.txt";

    /** Whether the place can be written and has what the other steps need; makes the folder of releases. */
    void prepare() throws PublishException;

    /** Names of the folders in {@link #RELEASES}. */
    List<String> folders() throws PublishException;

    /** The first fault of a folder that should hold a release; empty for a whole one. */
    Optional<String> fault(String folder, Release release) throws PublishException;

    void rename(String folder, String name) throws PublishException;

    /** Removes a folder of {@link #RELEASES} with all that is in it. */
    void delete(String folder) throws PublishException;

    /** The folder that is served now. */
    Optional<String> current() throws PublishException;

    /** From this moment the folder is served. */
    void point(String folder) throws PublishException;

    /** Lines of {@link #HISTORY}, the oldest first. */
    List<String> history() throws PublishException;

    void record(String line) throws PublishException;

    @Override
    void close();
}
