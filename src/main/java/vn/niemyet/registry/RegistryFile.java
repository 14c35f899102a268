package vn.niemyet.registry;

/**
 * The text of one registry table and the path to name in messages.
 *
 * @param name {@code provinces}, {@code kinds}, {@code central-bodies}, {@code bodies}, {@code successions},
 *     {@code signature-marks} or {@code central-documents}
 * @param path as the user knows it, {@code content/registry/bodies.csv}
 */
public record RegistryFile(String name, String path, String text) {}
