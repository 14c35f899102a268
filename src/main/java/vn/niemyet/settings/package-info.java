/**
 * How one portal is to be built: {@code portal.yaml} and the command line made into one record.
 *
 * <p>In: the keys of the settings file with their places, and what the command line said.
 *
 * <p>Out: one settings record in which every value is set, or problems with place and hint.
 *
 * <p>Never imported: the clock, the locale and the zone of the machine: they are values of the record.
 */
@NullMarked
package vn.niemyet.settings;

import org.jspecify.annotations.NullMarked;
