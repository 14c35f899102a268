package vn.niemyet.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.niemyet.problem.Weights;

/**
 * How one portal is to be built: every value is set.
 *
 * @param now the only clock of a build
 * @param jobs how many threads work
 * @param weights how much each problem weighs
 */
public record Settings(Portal portal, Folders folders, Instant now, int jobs, Weights weights) {

    /** The same settings for a portal without one of its parts. */
    public Settings without(Feature feature) {
        return new Settings(portal.without(feature), folders, now, jobs, weights);
    }

    /** What clock and calendar show in the portal's zone. */
    public ZonedDateTime localNow() {
        return now.atZone(portal.zone());
    }

    /** The day it is in the portal's zone. */
    public LocalDate today() {
        return localNow().toLocalDate();
    }
}
