package vn.niemyet.source;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a template folder holds.
 *
 * @param name of the folder, for messages: {@code templates}
 * @param texts {@code *.ftlh} and {@code *.properties} by their path in the folder, {@code parts/head.ftlh}
 * @param assets all below {@code assets/} by their path there, as bytes
 */
public record TemplateFolder(String name, SortedMap<String, String> texts, SortedMap<String, byte[]> assets) {

    public TemplateFolder {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }
}
