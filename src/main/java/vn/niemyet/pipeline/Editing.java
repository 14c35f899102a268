package vn.niemyet.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.page.DirectiveText;
import vn.niemyet.page.Portal;
import vn.niemyet.page.Press;
import vn.niemyet.problem.Outcome;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Settings;

/** Hands the room of pages what it needs in its own words. */
final class Editing {
    private Editing() {}

    static Outcome<Press> press(Materials materials) {
        Map<String, String> texts = new HashMap<>(materials.templates().texts());
        materials
                .templates()
                .assets()
                .forEach((name, bytes) -> texts.put("assets/" + name, new String(bytes, StandardCharsets.UTF_8)));
        return Press.setUp(materials.templates().name(), texts, portal(materials.settings()));
    }

    private static Portal portal(Settings settings) {
        var portal = settings.portal();
        return new Portal(
                portal.title(),
                portal.baseUrl().toString(),
                portal.language(),
                new Portal.Owner(portal.owner().name(), portal.owner().mail()),
                new Portal.Licence(portal.licence().name(), portal.licence().text()),
                portal.notices(),
                new Portal.Features(
                        portal.has(Feature.SEARCH), portal.has(Feature.FEEDS), portal.has(Feature.CALENDAR)),
                settings.today());
    }

    static DirectiveText text(SafeHtml html) {
        return new DirectiveText(
                html.html(),
                html.excerpt(),
                html.headings().stream()
                        .map(heading ->
                                new DirectiveText.Heading(heading.level() - 1, heading.words(), heading.anchor()))
                        .toList());
    }
}
