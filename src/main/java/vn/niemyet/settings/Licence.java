package vn.niemyet.settings;

/** On what terms the portal's content may be used again; either part is empty where {@code portal.yaml} does not state it. */
public record Licence(String name, String text) {}
