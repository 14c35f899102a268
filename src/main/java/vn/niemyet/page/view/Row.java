package vn.niemyet.page.view;

/**
 * A directive in a list.
 *
 * @param address of its page, from the portal's root
 * @param title its subject
 * @param label kind and number, {@code Công văn số 1229/UBND-VX}
 * @param iso date for machines, empty when unknown
 * @param date date for readers
 * @param issuer short name of the body with its province
 * @param sample whether it is a sample, without force
 * @param pending in a preview: that it is a draft, or waits for its time; else empty
 * @param ended that it is withdrawn or replaced; empty where it stands
 */
public record Row(
        String id,
        String address,
        String title,
        String label,
        String iso,
        String date,
        String issuer,
        boolean sample,
        String pending,
        String ended) {}
