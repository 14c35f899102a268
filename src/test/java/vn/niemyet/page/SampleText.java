package vn.niemyet.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Item;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.model.Signature;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.model.Task;
import vn.niemyet.registry.Registry;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Key;
import vn.niemyet.text.Position;
import vn.niemyet.text.Slug;
import vn.niemyet.text.Span;

/** A directive put together by hand, fact by fact, as the readers would give it. */
final class SampleText {
    private static final Span NOWHERE = new Span(0, 1);

    private final Registry registry;
    private final String path;
    private Optional<Known<DocumentNumber>> number = Optional.empty();
    private Optional<Known<Kind>> kind = Optional.empty();
    private Optional<Known<PartialDate>> date = Optional.empty();
    private Optional<Known<Province>> province = Optional.empty();
    private Optional<Known<Issuer>> issuer = Optional.empty();
    private Optional<Known<String>> subject = Optional.empty();
    private Optional<Signature> signature = Optional.empty();
    private final List<Item> items = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Agency> addressed = new ArrayList<>();
    private final List<Agency> mentioned = new ArrayList<>();
    private final Map<Key, YamlNode> frontMatter = new java.util.EnumMap<>(Key.class);

    SampleText(Registry registry, String path) {
        this.registry = registry;
        this.path = path;
    }

    SampleText number(String ordinal, String symbol) {
        number = Optional.of(
                read(new DocumentNumber(ordinal, 0, symbol, Family.STATE), "Số: " + ordinal + "/" + symbol));
        return this;
    }

    SampleText kind(String id) {
        kind = Optional.of(read(registry.kinds().byId(id).orElseThrow(), "loại"));
        return this;
    }

    SampleText date(String iso, Basis basis, String words) {
        date = Optional.of(new Known<>(PartialDate.parse(iso).orElseThrow(), basis, NOWHERE, words));
        return this;
    }

    SampleText date(String iso) {
        return date(iso, Basis.TEXT, "ngày " + iso);
    }

    SampleText province(String id) {
        province = Optional.of(read(registry.provinces().byId(id).orElseThrow(), "tỉnh"));
        return this;
    }

    SampleText issuer(String agency, String name) {
        issuer = Optional.of(read(new Issuer(name, body(agency), null), name));
        return this;
    }

    SampleText subject(String words) {
        subject = Optional.of(read(words, words));
        return this;
    }

    SampleText signedFor(String name) {
        signature = Optional.of(new Signature(
                name,
                "Phó Chủ tịch",
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                List.of(
                        new Signature.Link(SignatureMark.THAY_MAT, "Ủy ban nhân dân"),
                        new Signature.Link(SignatureMark.KY_THAY, "Chủ tịch")),
                NOWHERE));
        return this;
    }

    SampleText item(String item) {
        items.add(new Item(item + ".", item, "muc-" + item.replace('.', '-'), 0, NOWHERE, NOWHERE));
        return this;
    }

    SampleText task(String item, String text, Deadline deadline, List<String> leads, List<String> supports) {
        tasks.add(new Task(
                item,
                leads.stream().map(this::body).toList(),
                supports.stream().map(this::body).toList(),
                Optional.ofNullable(deadline).map(d -> read(d, "trước ngày ấy")),
                text,
                new Span(tasks.size(), tasks.size() + 1)));
        return this;
    }

    SampleText cites(String item, String words, Relation relation, Resolution resolution) {
        citations.add(new Citation(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.of("TTg"),
                Optional.empty(),
                Optional.empty(),
                relation,
                item,
                NOWHERE,
                new Position(1, 1),
                Optional.empty(),
                List.of(),
                resolution));
        return this;
    }

    /** A citation whose number, kind and date stand in its words. */
    SampleText citesFully(String item, String[] number, String iso, Relation relation, Resolution resolution) {
        Kind named = registry.kinds().byId(number[2]).orElseThrow();
        DocumentNumber parts = new DocumentNumber(number[0], 0, number[1], Family.STATE);
        Optional<PartialDate> day = PartialDate.parse(iso);
        citations.add(new Citation(
                named.name() + " số " + parts.notation(),
                Optional.of(parts),
                Optional.of(named),
                Optional.of(number[1].substring(number[1].indexOf('-') + 1)),
                day,
                day.map(PartialDate::year),
                relation,
                item,
                NOWHERE,
                new Position(1, 1),
                Optional.empty(),
                List.of(),
                resolution));
        return this;
    }

    SampleText addressed(String... bodies) {
        List.of(bodies).forEach(id -> addressed.add(body(id)));
        return this;
    }

    SampleText mentioned(String... bodies) {
        List.of(bodies).forEach(id -> mentioned.add(body(id)));
        return this;
    }

    SampleText says(Key key, String value) {
        frontMatter.put(key, new YamlNode.Scalar(value, NOWHERE));
        return this;
    }

    ReadDirective done() {
        Head head = new Head(Family.STATE, number, kind, date, Optional.empty(), province, issuer, subject);
        Directive directive =
                new Directive(path, head, List.of(), List.of(), signature, items, tasks, addressed, mentioned);
        return new ReadDirective(path, "ab".repeat(32), 2048, new FrontMatter(frontMatter), directive, citations);
    }

    private Agency body(String id) {
        return registry.agencies().byId(id).orElseGet(() -> Agency.unregistered(Slug.of(id), id));
    }

    private static <T> Known<T> read(T value, String words) {
        return new Known<>(value, Basis.TEXT, NOWHERE, words);
    }

    static Deadline due(String iso) {
        return new Deadline.Due(PartialDate.parse(iso).orElseThrow(), 0);
    }

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
}
