package vn.niemyet.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;

/** Adds to a document's terms what its reading knows of it: what it is called, who issued it, where and when. */
final class HeadTerms {
    private final Desk desk;
    private final Set<String> unlisted;

    /** @param unlisted ids of bodies that are found by a term of their own, because no facet lists them */
    HeadTerms(Desk desk, Set<String> unlisted) {
        this.desk = desk;
        this.unlisted = unlisted;
    }

    void add(Entry entry) {
        String kind = entry.kind().map(Kind::name).orElse("");
        title(kind + " " + entry.title());
        title(entry.number().orElse(""));
        entry.directive().head().issuer().map(Known::value).ifPresent(issuer -> title(issuer.name()));
        entry.province().map(Province::fullName).ifPresent(this::title);
        entry.date().ifPresent(date -> days(date).forEach(this::title));
        Names.agencies(entry).stream()
                .map(Agency::id)
                .filter(unlisted::contains)
                .forEach(id -> desk.terms().addLabel("@" + id));
    }

    /** What a central document is called; only its subject counts as a title, so that it does not outrank who carries it out. */
    void add(ListedCentral listed) {
        Optional<CentralDocument> registered = listed.document().registered();
        text(listed.document().name());
        registered.map(CentralDocument::subject).ifPresent(this::title);
        listed.date().ifPresent(date -> days(date).forEach(this::text));
    }

    /** A date as people write it: {@code ngày 8 tháng 5 năm 2021}, {@code 8/5/2021}. */
    private static List<String> days(PartialDate date) {
        String month = date.hasMonth() ? "tháng " + date.month() + " " : "";
        String inWords = (date.hasDay() ? "ngày " + date.day() + " " : "") + month + "năm " + date.year();
        return date.hasDay() ? List.of(inWords, date.day() + "/" + date.month() + "/" + date.year()) : List.of(inWords);
    }

    private void title(String line) {
        desk.terms().addTitle(desk.readLine(line));
    }

    private void text(String line) {
        desk.terms().addText(desk.readLine(line));
    }
}
