package vn.niemyet.search;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** The search page as a reader sees it. */
final class SearchPage {
    private static final String READY = "#results[data-ready]";
    /** Puts words into the box at once, as a paste does. */
    private static final String PASTE = """
            query => {
              const box = document.getElementById("q");
              document.getElementById("results").removeAttribute("data-ready");
              box.value = query;
              box.dispatchEvent(new Event("input"));
            }
            """;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    SearchPage(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    SearchPage open(String address) {
        page.navigate(address);
        return ready();
    }

    SearchPage paste(String query) {
        page.evaluate(PASTE, query);
        return ready();
    }

    SearchPage ready() {
        page.waitForSelector(READY, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    Page page() {
        return page;
    }

    /** What the browser complained of: faults of the script, forbidden requests, dialogs. */
    List<String> complaints() {
        return complaints;
    }

    int total() {
        return Integer.parseInt(page.getAttribute("#results", "data-total"));
    }

    String status() {
        return page.textContent("#status");
    }

    /** The results in their order: the id of a directive, or {@code *} and the key of a central document. */
    List<String> results() {
        List<String> names = new ArrayList<>();
        for (Locator item : page.locator("#results > li").all()) {
            String id = item.getAttribute("data-directive");
            names.add(id == null ? "*" + item.getAttribute("data-central") : id);
        }
        return names;
    }

    /** How many documents a value of a facet promises. */
    int count(String facet, String value) {
        return Integer.parseInt(
                value(facet, value).locator("xpath=following-sibling::b").textContent());
    }

    Locator value(String facet, String value) {
        return page.locator("[data-facet=\"" + facet + "\"] [data-value=\"" + value + "\"]");
    }
}
