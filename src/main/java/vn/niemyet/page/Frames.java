package vn.niemyet.page;

import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.page.view.DataBlock;
import vn.niemyet.page.view.Frame;
import vn.niemyet.page.view.Link;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Portal;

/** Makes what stands around each page. */
final class Frames {
    private final Portal portal;
    private final String homeLabel;

    Frames(Portal portal, String homeLabel) {
        this.portal = portal;
        this.homeLabel = homeLabel;
    }

    /** A page before its frame: address, kind, section of the navigation, and the pages above it (start excluded). */
    record Sketch(String address, PageKind kind, String section, List<Link> above) {}

    Frame frame(Sketch sketch, String title, String description) {
        return frame(sketch, title, description, Optional.empty());
    }

    Frame frame(Sketch sketch, String title, String description, Optional<DataBlock> data) {
        return new Frame(
                sketch.kind().template(),
                root(sketch),
                title,
                description,
                portal.baseUrl() + (sketch.address().equals(Addresses.START) ? "" : sketch.address()),
                sketch.section(),
                crumbs(sketch),
                Optional.empty(),
                data);
    }

    /** The frame with the Atom feed of a list, where the portal has feeds. */
    Frame withFeed(Frame frame, String title, String address) {
        if (!portal.has(Feature.FEEDS)) {
            return frame;
        }
        return new Frame(
                frame.kind(),
                frame.root(),
                frame.title(),
                frame.description(),
                frame.canonical(),
                frame.section(),
                frame.crumbs(),
                Optional.of(new Link(title, address)),
                frame.data());
    }

    private List<Link> crumbs(Sketch sketch) {
        if (sketch.kind() == PageKind.START) {
            return List.of();
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Link(homeLabel, Addresses.START)), sketch.above().stream())
                .toList();
    }

    /** {@code 404.html} is shown at any address, so only links from the web's root lead out of it. */
    private String root(Sketch sketch) {
        if (sketch.kind() == PageKind.NOT_FOUND) {
            return portal.basePath();
        }
        return "../".repeat((int) sketch.address().chars().filter(c -> c == '/').count());
    }
}
