package vn.niemyet.page.view;

/** Words with the address they lead to, relative to the portal's root: templates write {@code page.root} before it. */
public record Link(String label, String address) {}
