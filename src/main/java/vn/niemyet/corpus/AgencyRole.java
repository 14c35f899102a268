package vn.niemyet.corpus;

/** What a body has to do with a directive; the order is that of importance. */
public enum AgencyRole {
    LEADS,
    SUPPORTS,
    ADDRESSED,
    ISSUED,
    MENTIONED
}
