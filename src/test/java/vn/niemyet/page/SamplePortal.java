package vn.niemyet.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.CorpusBuilder;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.markup.TocEntry;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Level;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Weights;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Licence;
import vn.niemyet.settings.Owner;
import vn.niemyet.settings.Portal;
import vn.niemyet.settings.Settings;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.Key;
import vn.niemyet.source.TemplateFolder;
import vn.niemyet.source.TemplateReader;

/** A small portal made by hand, rendered with the templates that ship. */
final class SamplePortal {
    static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();
    private static final Resolution TB_98 = new Resolution.Read("98-tb-vpcp-2021", Level.CENTRAL);

    private SamplePortal() {}

    static Settings settings(String language) {
        Portal portal = new Portal(
                "Cổng thử & nghiệm",
                URI.create("https://example.vn/cong/"),
                new Owner("Tổ biên tập", "loi@example.vn"),
                language,
                ZoneId.of("Asia/Ho_Chi_Minh"),
                List.of("Một thông báo <thử>."),
                new Licence("Tự do", "Xin ghi nguồn."),
                Set.of(Feature.SEARCH));
        return new Settings(
                portal,
                new Folders(Path.of("content"), Path.of("templates"), Path.of("out")),
                SampleText.TODAY.atStartOfDay(portal.zone()).toInstant(),
                1,
                Weights.PLAIN);
    }

    static TemplateFolder templates() {
        return TemplateReader.read(Path.of("templates")).value();
    }

    static Press press(String language) {
        Outcome<Press> press = Press.setUp(templates(), settings(language));
        if (!press.problems().isEmpty()) {
            throw new AssertionError(press.problems());
        }
        return press.value();
    }

    static SampleText text(String path) {
        return new SampleText(REGISTRY, "content/directives/" + path);
    }

    static Corpus corpus(List<ReadDirective> texts) {
        return new CorpusBuilder(REGISTRY).build(texts).value();
    }

    /** Eight directives: two provinces of 2021, one before and one after a merger, central, undated, replaced. */
    static Corpus corpus() {
        return corpus(
                List.of(laiChau(), langSon(), binhThuan(), lamDong(), central(), undated(), replaced(), replacing()));
    }

    private static ReadDirective laiChau() {
        return text("lai-chau/2021/1229.md")
                .number("1229", "UBND-VX")
                .kind("cv")
                .date("2021-05-11", Basis.INFERRED, "ngày 11 tháng 5")
                .province("lai-chau")
                .issuer("uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh Lai Châu")
                .subject("Phòng dịch <trong> mùa hè & thu")
                .signedFor("Tổng Thanh Hải")
                .says(Key.SAMPLE, "true")
                .says(Key.ATTACHMENTS, "phụ lục.csv")
                .item("1")
                .item("4")
                .task("4", "Lập phương án", SampleText.due("2021-06-01"), List.of("so-y-te"), List.of("cong-an-tinh"))
                .task(
                        "4",
                        "Báo cáo",
                        new Deadline.Recurring(Deadline.Rhythm.DAILY, "15:00"),
                        List.of("so-y-te"),
                        List.of())
                .citesFully("", new String[] {"98", "TB-VPCP", "tb"}, "2021-05-08", Relation.CARRIES_OUT, TB_98)
                .citesFully(
                        "1",
                        new String[] {"541", "CĐ-TTg", "cd"},
                        "",
                        Relation.CITES,
                        new Resolution.Inferred("541-cd-ttg-2021", Level.CENTRAL, "year-of-citing-document"))
                .cites("1", "Chỉ thị số 16", Relation.CITES, new Resolution.Unresolved(Level.CENTRAL, "year-unknown"))
                .addressed("uy-ban-nhan-dan-cap-huyen")
                .done();
    }

    private static ReadDirective langSon() {
        return text("lang-son/2021/tb.md")
                .kind("tb")
                .date("2021-12")
                .province("lang-son")
                .issuer("uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh Lạng Sơn")
                .subject("Kết luận cuộc họp ba cấp")
                .item("1")
                .item("2")
                .task("2", "Tiêm mũi hai", SampleText.due("2021-12-10"), List.of("so-y-te"), List.of())
                .citesFully("2", new String[] {"98", "TB-VPCP", "tb"}, "2021-05-08", Relation.CITES, TB_98)
                .done();
    }

    private static ReadDirective binhThuan() {
        return text("binh-thuan/2024/10.md")
                .number("10", "UBND-KT")
                .kind("cv")
                .date("2024-02-03")
                .province("binh-thuan")
                .issuer("uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh Bình Thuận")
                .subject("Thu gom rác ven biển")
                .task("", "Tuyên truyền", null, List.of("so-thong-tin-va-truyen-thong"), List.of())
                .mentioned("so-tai-chinh")
                .done();
    }

    private static ReadDirective lamDong() {
        return text("lam-dong/2026/7.md")
                .number("7", "KH-UBND")
                .kind("kh")
                .date("2026-02-20")
                .province("lam-dong")
                .issuer("uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh Lâm Đồng")
                .subject("Trồng rừng năm 2026")
                .item("1")
                .task("1", "Chuẩn bị giống", SampleText.due("2026-03-15"), List.of("so-tai-chinh"), List.of())
                .task("1", "Nộp báo cáo", new Deadline.Relative(5, true, "issue"), List.of("so-tai-chinh"), List.of())
                .done();
    }

    private static ReadDirective central() {
        return text("trung-uong/2021/98.md")
                .number("98", "TB-VPCP")
                .kind("tb")
                .date("2021-05-08")
                .issuer("van-phong-chinh-phu", "Văn phòng Chính phủ")
                .subject("Kết luận về phòng dịch")
                .done();
    }

    private static ReadDirective undated() {
        return text("khong-ro.txt").subject("Một bản chép không đầu đề").done();
    }

    private static ReadDirective replaced() {
        return thanhHoa("1000", "2025-08-01").subject("Quy định cũ").done();
    }

    private static ReadDirective replacing() {
        return thanhHoa("2718", "2026-01-05")
                .subject("Quy định mới")
                .citesFully(
                        "",
                        new String[] {"1000", "QĐ-UBND", "qd"},
                        "2025-08-01",
                        Relation.REPLACES,
                        new Resolution.Read("1000-qd-ubnd-2025", Level.PROVINCIAL))
                .citesFully(
                        "",
                        new String[] {"77", "QĐ-UBND", "qd"},
                        "2019-01-02",
                        Relation.BASIS,
                        new Resolution.Read("77-qd-ubnd-2019", Level.PROVINCIAL))
                .done();
    }

    private static SampleText thanhHoa(String ordinal, String day) {
        return text("thanh-hoa/" + ordinal + ".md")
                .number(ordinal, "QĐ-UBND")
                .kind("qd")
                .date(day)
                .province("thanh-hoa")
                .issuer("uy-ban-nhan-dan-tinh", "Ủy ban nhân dân tỉnh Thanh Hóa");
    }

    /** A text whose words and links fit the facts: every citation linked, every item anchored. */
    static SafeHtml html(Entry entry, Corpus corpus) {
        StringBuilder html = new StringBuilder("<p>Lời mở đầu &amp; nguyên văn.</p>");
        entry.directive()
                .items()
                .forEach(item -> html.append("<p id=\"")
                        .append(item.anchor())
                        .append("\" class=\"item\">")
                        .append(item.printed())
                        .append(" việc</p>"));
        entry.citations()
                .forEach(citation -> corpus.cited(entry, citation)
                        .ifPresent(document -> html.append("<p><a href=\"../../../")
                                .append(document.address())
                                .append("\" data-cite=\"")
                                .append(document.key())
                                .append("\" data-basis=\"")
                                .append(citation.resolution().word())
                                .append("\">")
                                .append(citation.words())
                                .append("</a></p>")));
        return new SafeHtml(
                html.toString(), "Lời mở đầu & nguyên văn.", List.of(new TocEntry(2, "muc-1", "Mục một")), 5);
    }

    /** All pages by address. */
    static Map<String, String> render(Press press, Corpus corpus) {
        Pages pages = press.pages(corpus, List.of(), Map.of());
        Map<String, String> all = new TreeMap<>();
        pages.planned().forEach(page -> all.put(page.address(), body(page)));
        corpus.entries().forEach(entry -> all.put(entry.address(), body(pages.directive(entry, html(entry, corpus)))));
        return all;
    }

    private static String body(PlannedPage page) {
        Outcome<byte[]> body = page.render();
        if (!body.problems().isEmpty()) {
            throw new AssertionError(page.address() + ": " + body.problems());
        }
        return new String(body.value(), StandardCharsets.UTF_8);
    }

    static Map<String, Document> parsed(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().endsWith(".html"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> Jsoup.parse(page.getValue(), "https://example.vn/cong/" + page.getKey()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
