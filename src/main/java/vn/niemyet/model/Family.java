package vn.niemyet.model;

import java.util.Locale;

/** Whose rules a document follows: the State's (Nghị định 30/2020/NĐ-CP) or the Party's (Hướng dẫn 36-HD/VPTW). */
public enum Family {
    STATE,
    PARTY;

    /** {@code "state"} or {@code "party"}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
