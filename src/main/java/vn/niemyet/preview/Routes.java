package vn.niemyet.preview;

/** Addresses of the preview's own files; no page of a portal lies below them. */
final class Routes {
    static final String OWN = "/__niemyet/";
    static final String SCRIPT = OWN + "preview.js";
    static final String STYLE = OWN + "preview.css";
    static final String EVENTS = OWN + "events";
    static final String PROBLEMS = OWN + "problems";

    private Routes() {}
}
