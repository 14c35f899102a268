package vn.niemyet.model;

/** The level of government a body stands on (cấp). The district level ended on 1 July 2025. */
public enum Tier {
    CENTRAL,
    REGION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    /** A body that the registry does not hold. */
    UNKNOWN
}
