package vn.niemyet.corpus;

/**
 * The permanent name of a directive: the part of its address between {@code van-ban/} and {@code .html}.
 *
 * <p>{@code lai-chau/2021/1229-ubnd-vx}.
 *
 * @param province a province's id, {@code trung-uong}, or {@code khong-ro-tinh}
 * @param year four digits, or {@code khong-ro-nam}
 */
public record DirectiveId(String province, String year, String slug) implements Comparable<DirectiveId> {
    public static final String CENTRAL = "trung-uong";
    public static final String PROVINCE_UNKNOWN = "khong-ro-tinh";
    public static final String YEAR_UNKNOWN = "khong-ro-nam";

    /** The address of its page. */
    public String address() {
        return Addresses.directive(this);
    }

    @Override
    public int compareTo(DirectiveId other) {
        return toString().compareTo(other.toString());
    }

    /** The value of {@code data-directive}. */
    @Override
    public String toString() {
        return province + "/" + year + "/" + slug;
    }
}
