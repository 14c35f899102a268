package vn.niemyet.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.niemyet.audit.Permanence;
import vn.niemyet.audit.SiteAudit;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.LedgerNews;
import vn.niemyet.corpus.LedgerRow;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.page.RedirectPage;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Site;
import vn.niemyet.settings.Portal;

/** Keeps the ledger of a site whose pages are all made: leads given-up addresses on, tells lost ones, notes what is new. */
final class Registrar {
    private final Materials materials;
    private final Site site;

    Registrar(Materials materials, Site site) {
        this.materials = materials;
        this.site = site;
    }

    /** Writes the ways from old addresses and gives the rows that the ledger lacks. */
    List<LedgerRow> register(SiteAudit audit, Findings findings) throws PublishException {
        Set<String> standing = site.addresses();
        Permanence.Verdict verdict = Permanence.of(materials.ledger(), materials.corpus(), standing);
        findings.add(verdict.problems());
        verdict.lost().forEach(audit::leaveOut);
        Portal portal = materials.settings().portal();
        for (Map.Entry<String, String> way : verdict.redirects().entrySet()) {
            String html = RedirectPage.html(
                    way.getKey(),
                    way.getValue(),
                    portal.language(),
                    portal.baseUrl().toString());
            byte[] page = html.getBytes(StandardCharsets.UTF_8);
            site.write(way.getKey(), page);
            audit.look(way.getKey(), page);
        }
        List<String> gone = new ArrayList<>(verdict.redirects().keySet());
        gone.addAll(verdict.dropped());
        return news(standing, gone);
    }

    private List<LedgerRow> news(Set<String> standing, List<String> gone) {
        var corpus = materials.corpus();
        List<String> pages = standing.stream()
                .filter(address -> address.endsWith(".html") && !address.startsWith("files/"))
                .filter(address -> !address.startsWith("van-ban/") || address.contains("/trang-"))
                .filter(address -> !address.equals(Addresses.NOT_FOUND))
                .toList();
        List<String> files = standing.stream()
                .filter(address -> address.startsWith("files/"))
                .toList();
        return new LedgerNews(materials.ledger(), materials.settings().localNow())
                .directives(corpus.entries(), new Lifelines(corpus.entries()))
                .pages(pages)
                .attachments(files, corpus.entries(), site::sum)
                .gone(gone)
                .rows();
    }
}
