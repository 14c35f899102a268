package vn.niemyet.model;

import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Slug;

/**
 * Number and symbol of a document (số, ký hiệu), stray blanks removed.
 *
 * <p>{@code 1229/UBND-VX} has the ordinal {@code 1229} and the symbol {@code UBND-VX}; {@code 23/2021/QĐ-TTg} also the
 * year 2021; {@code 629-CV/TU} is a Party number: ordinal {@code 629}, symbol {@code CV/TU}. A blank ordinal is empty.
 *
 * @param ordinal digits as printed, {@code 010}, {@code 66.15}; empty when left blank
 * @param year the year inside the number, or 0
 * @param symbol all after ordinal and year, {@code QĐ-TTg}; with a leading blank where an irregular number has one in place
 *     of the slash, {@code 2665 QĐ/UBND}
 */
public record DocumentNumber(String ordinal, int year, String symbol, Family family) {

    /** A number of which the ordinal is known. */
    public boolean isComplete() {
        return !ordinal.isEmpty() && !symbol.isEmpty();
    }

    /** The canonical spelling: {@code 23/2021/QĐ-TTg}, {@code 629-CV/TU}; without ordinal {@code /TB-UBND}. */
    public String notation() {
        if (symbol.isEmpty()) {
            return year == 0 ? ordinal : ordinal + "/" + year;
        }
        if (symbol.startsWith(" ")) {
            return ordinal + symbol;
        }
        if (family == Family.PARTY) {
            return ordinal + "-" + symbol;
        }
        return year == 0 ? ordinal + "/" + symbol : ordinal + "/" + year + "/" + symbol;
    }

    /** {@code 1229-ubnd-vx}: the slug of the address, without leading zeros of the ordinal. */
    public String slug() {
        return Slug.of(new DocumentNumber(withoutLeadingZeros(), year, symbol, family).notation());
    }

    /** The key of a cited document (CONTRACT, addresses): slug and year, {@code 98-tb-vpcp-2021}, {@code …-khong-ro-nam}. */
    public String key(@Nullable Integer documentYear) {
        return year != 0 ? slug() : slug() + yearSuffix(documentYear);
    }

    private static String yearSuffix(@Nullable Integer year) {
        return year == null ? "-khong-ro-nam" : "-" + year;
    }

    /** {@code 010} is {@code 10}: numbers are compared without leading zeros. */
    public String withoutLeadingZeros() {
        int at = 0;
        while (at < ordinal.length() - 1 && ordinal.charAt(at) == '0' && Character.isDigit(ordinal.charAt(at + 1))) {
            at++;
        }
        return ordinal.substring(at);
    }

    @Override
    public String toString() {
        return notation();
    }
}
