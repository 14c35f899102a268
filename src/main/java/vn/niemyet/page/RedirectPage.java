package vn.niemyet.page;

import vn.niemyet.corpus.Addresses;

/**
 * The small page at an address that was given up: it leads on by itself, and by a link where a browser does not. The same for
 * every template folder, since it is seen for an instant only.
 */
public final class RedirectPage {
    private RedirectPage() {}

    /**
     * The page at {@code from} that leads to {@code to}, both from the portal's root.
     *
     * @param language of the portal, {@code vi} or {@code en}
     * @param baseUrl of the portal, with a slash at its end
     */
    public static String html(String from, String to, String language, String baseUrl) {
        String link = escaped(Addresses.relative(from, to));
        String words = language.equals("en") ? "This page has moved." : "Trang này đã chuyển địa chỉ.";
        return "<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + words
                + "</title>\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\""
                + escaped(baseUrl + to) + "\">\n<meta http-equiv=\"refresh\" content=\"0; url=" + link
                + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n</head>\n<body>\n"
                + "<main><h1>" + words + "</h1><p><a href=\"" + link + "\">" + escaped(to) + "</a></p></main>\n"
                + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
