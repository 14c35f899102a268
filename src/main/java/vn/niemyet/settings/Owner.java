package vn.niemyet.settings;

/** Who answers for the portal (đơn vị phụ trách); either part is empty where {@code portal.yaml} does not state it. */
public record Owner(String name, String mail) {}
