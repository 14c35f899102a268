package vn.niemyet.model;

/**
 * That one body followed another (ISAAR(CPF) 5.3, chronological relation): dated, scoped, with a legal basis; not a rename.
 *
 * @param relation {@code merged-from}, {@code received-function}, {@code created-from}, {@code moved-under},
 *     {@code abolished}
 * @param successorId empty where the body ended without successor
 * @param scope which functions went over, {@code all} or in words
 * @param typical true where each province dated it by its own resolution and {@code date} is the usual one
 * @param provinceId the only province it holds for, or empty for all
 */
public record Succession(
        String successorId,
        String relation,
        String predecessorId,
        String scope,
        PartialDate date,
        boolean typical,
        String basis,
        String provinceId) {}
