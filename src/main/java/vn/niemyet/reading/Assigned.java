package vn.niemyet.reading;

/**
 * The part that an enumeration of bodies has in its sentence.
 *
 * @param start where the words begin that give it, {@code Giao} included
 */
record Assigned(BodyGroup group, Role role, int start) {

    /** The part. */
    enum Role {
        /** Told to do something: chủ trì, or subject of the order. */
        LEAD,
        /** {@code phối hợp với …}. */
        SUPPORT,
        /** Named without a task. */
        MENTIONED
    }
}
