package vn.niemyet.publish.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.PublishException;

/**
 * Puts a release up, or an earlier one up again. An upload that is not whole never gets a release's name; the link is
 * switched last; whatever fails before leaves readers with what they had.
 */
public final class Deployment implements AutoCloseable {
    private final ReleaseHost host;
    private final String address;
    private final int keep;

    /**
     * @param address as messages name the place
     * @param keep how many releases stay, the one that is served among them
     */
    Deployment(ReleaseHost host, String address, int keep) {
        this.host = host;
        this.address = address;
        this.keep = keep;
    }

    /** What stands now: the release that is served, and the one before it. */
    public record Standing(Release now, Optional<String> before) {
        /** Whether readers see what they saw. */
        public boolean isUnchanged() {
            return before.isPresent() && before.get().equals(now.folder());
        }
    }

    /** Whether an upload could begin; changes nothing but that the folder of releases is made. */
    public void prepare() throws PublishException {
        host.prepare();
        host.current();
    }

    /**
     * Checks an upload and has it served.
     *
     * @param uploaded name of its folder, {@code tai-len-20261120-080000-123}
     */
    public Standing publish(Release release, String uploaded, Instant now) throws PublishException {
        host.prepare();
        Upload upload = Upload.of(uploaded).orElseThrow(() -> failure(Code.UPLOAD_MISSING, uploaded));
        Optional<String> before = host.current();
        if (!host.folders().contains(upload.folder())) {
            throw failure(Code.UPLOAD_MISSING, ReleaseHost.RELEASES + "/" + upload.folder());
        }
        Optional<String> fault = host.fault(upload.folder(), release);
        if (fault.isPresent()) {
            host.delete(upload.folder());
            throw failure(Code.UPLOAD_BROKEN, fault.get());
        }
        Release placed = place(release, upload, now);
        host.point(placed.folder());
        tidy(placed, upload);
        return new Standing(placed, before);
    }

    /**
     * Gives the upload the release's name. Files that are served are never written again: the same release a second time
     * leaves the first where it is. The history learns of it first, so that nobody who tidies meanwhile takes it for old.
     */
    private Release place(Release release, Upload upload, Instant now) throws PublishException {
        boolean held = host.folders().contains(release.folder());
        if (held && host.fault(release.folder(), release).isEmpty()) {
            host.record(now + " " + release.folder());
            host.delete(upload.folder());
            return release;
        }
        Release name = held ? release.beside(upload.stamp()) : release;
        host.record(now + " " + name.folder());
        host.rename(upload.folder(), name.folder());
        return name;
    }

    /**
     * Has an earlier release served again.
     *
     * @param wanted first digits of its name; empty for the one before
     */
    public Standing rollBack(String wanted, Instant now) throws PublishException {
        host.prepare();
        Optional<String> before = host.current();
        Set<String> there = Set.copyOf(host.folders());
        String chosen = latestFirst().stream()
                .filter(folder -> there.contains(folder) && folder.startsWith(wanted))
                .filter(folder -> before.isEmpty() || !folder.equals(before.get()))
                .findFirst()
                .orElseThrow(() -> failure(Code.NO_SUCH_RELEASE, wanted));
        Release release = new Release(chosen);
        Optional<String> fault = host.fault(chosen, release);
        if (fault.isPresent()) {
            throw failure(Code.UPLOAD_BROKEN, fault.get());
        }
        host.record(now + " " + chosen);
        host.point(chosen);
        return new Standing(release, before);
    }

    /** Releases by the last time they were put up. */
    private List<String> latestFirst() throws PublishException {
        List<String> names = new ArrayList<>();
        List<String> lines = host.history();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String name = lines.get(i).substring(lines.get(i).lastIndexOf(' ') + 1);
            if (Release.isName(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Takes away releases beyond those that stay, and uploads that were given up a day ago. */
    private void tidy(Release placed, Upload upload) throws PublishException {
        Set<String> staying = new TreeSet<>(latestFirst().stream().limit(keep).toList());
        staying.add(placed.folder());
        for (String folder : host.folders()) {
            boolean old = Release.isName(folder) && !staying.contains(folder);
            if (old || upload.isADayAfter(folder)) {
                host.delete(folder);
            }
        }
    }

    private PublishException failure(Code code, String... words) {
        return PublishException.of(Problem.of(code, Place.startOf(address), words));
    }

    @Override
    public void close() {
        host.close();
    }
}
