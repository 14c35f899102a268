package vn.niemyet.corpus;

import java.util.Locale;

/**
 * Where every page lies, relative to the portal's root, with {@code /} between names (CONTRACT, addresses).
 */
public final class Addresses {
    public static final String START = "index.html";
    public static final String NOT_FOUND = "404.html";
    public static final String SEARCH = "tim-kiem.html";
    public static final String ALL = "van-ban.html";
    public static final String PROVINCES = "tinh.html";
    public static final String DATES = "ngay.html";
    public static final String UNDATED = "ngay/khong-ro.html";
    public static final String AGENCIES = "co-quan.html";
    public static final String KINDS = "loai.html";
    public static final String LOG = "nhat-ky.html";
    public static final String CENTRAL_DOCUMENTS = "trung-uong.html";

    private Addresses() {}

    public static String directive(DirectiveId id) {
        return "van-ban/" + id + ".html";
    }

    public static String province(String province) {
        return "tinh/" + province + ".html";
    }

    public static String provinceYear(String province, String year) {
        return "tinh/" + province + "/" + year + ".html";
    }

    public static String year(int year) {
        return String.format(Locale.ROOT, "ngay/%04d.html", year);
    }

    public static String month(int year, int month) {
        return String.format(Locale.ROOT, "ngay/%04d/%02d.html", year, month);
    }

    public static String agency(String agency) {
        return "co-quan/" + agency + ".html";
    }

    public static String agencyInProvince(String agency, String province) {
        return "co-quan/" + agency + "/" + province + ".html";
    }

    public static String kind(String kind) {
        return "loai/" + kind + ".html";
    }

    public static String centralDocument(String key) {
        return "trung-uong/" + key + ".html";
    }

    /** The page of a cited document that is neither central nor held. */
    public static String citedDocument(String province, String key) {
        return "dan-chieu/" + province + "/" + key + ".html";
    }

    /**
     * The address that an officer's alias means: {@code lai-chau/2021/1229-ubnd-vx} names a directive, anything else a page.
     */
    public static String ofAlias(String written) {
        String path = written.endsWith(".html") ? written.substring(0, written.length() - ".html".length()) : written;
        boolean directive = path.chars().filter(c -> c == '/').count() == 2 || path.indexOf('/') < 0;
        return (directive ? "van-ban/" : "") + path + ".html";
    }

    /** Page {@code number} of a long list: {@code tinh/lai-chau.html}, then {@code tinh/lai-chau/trang-2.html}. */
    public static String page(String list, int number) {
        return number == 1 ? list : list.substring(0, list.length() - ".html".length()) + "/trang-" + number + ".html";
    }

    /** The Atom feed of a list. */
    public static String feed(String list) {
        return list.substring(0, list.length() - ".html".length()) + ".atom";
    }

    /** The relative link from the page at {@code from} to {@code to}, an address or an address with {@code #anchor}. */
    public static String relative(String from, String to) {
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0 && to.startsWith(from.substring(0, slash + 1)); ) {
            shared = slash + 1;
            slash = from.indexOf('/', shared);
        }
        StringBuilder up = new StringBuilder();
        for (int slash = from.indexOf('/', shared); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            up.append("../");
        }
        return up.append(to, shared, to.length()).toString();
    }
}
