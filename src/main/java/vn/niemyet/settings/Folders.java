package vn.niemyet.settings;

import java.nio.file.Path;

/** Where a build reads and writes: what officers edit, what designers edit, and the portal. */
public record Folders(Path content, Path templates, Path output) {}
