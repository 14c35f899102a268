package vn.niemyet.citation;

import java.util.Optional;

/**
 * A number as it stands in the text, not yet judged.
 *
 * @param ordinal digits as printed, {@code 66.15}, {@code 08a}
 * @param year the year inside the number, or 0
 * @param joint what stands between ordinal and symbol: {@code /}, {@code -} or a blank
 * @param symbol absent for a bare ordinal
 */
record ScannedNumber(int start, int end, String ordinal, int year, char joint, Optional<Symbol> symbol) {}
