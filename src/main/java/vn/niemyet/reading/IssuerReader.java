package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * Reads the issuing body (tên cơ quan, tổ chức ban hành) and its province from the letterhead: {@code UBND TỈNH LAI CHÂU / SỞ
 * Y TẾ} is {@code Sở Y tế tỉnh Lai Châu} under {@code Ủy ban nhân dân tỉnh Lai Châu}.
 */
final class IssuerReader {
    /** Headings of a portal's page in capitals, which are no bodies. */
    private static final Beginnings FURNITURE = Beginnings.of(
            "thông tin |tin tức|tin nổi bật|tin mới|văn bản|chi tiết |trang chủ|danh mục|ý kiến|nội dung|tài liệu|chuyên mục");

    private final Sheet sheet;
    private final IssuerNames names;

    private IssuerReader(Sheet sheet, Registry registry, LocalDate day) {
        this.sheet = sheet;
        this.names = new IssuerNames(registry, day);
    }

    /** What the letterhead says; unknown where it is missing. */
    static Origin read(Sheet sheet, HeadLines head, Registry registry, LocalDate day) {
        JointLetterhead joint = new JointLetterhead(registry.provinces(), day);
        List<Letterhead.Name> printed = joint.names(Letterhead.names(head.letterhead()));
        return printed.isEmpty()
                ? Origin.UNKNOWN
                : new IssuerReader(sheet, registry, day).origin(printed, joint.partners());
    }

    private Origin origin(List<Letterhead.Name> printed, List<String> partners) {
        List<NamedBody> bodies = new ArrayList<>();
        printed.forEach(name -> bodies.add(names.named(name.words())));
        int last = bodies.size() - 1;
        NamedBody own = bodies.get(last);
        if (own.registered().isEmpty()
                && own.region().isEmpty()
                && last == 0
                && FURNITURE.at(Folding.matching(own.name()), 0)) {
            return Origin.UNKNOWN;
        }
        Issuer issuer = together(names.issuer(bodies), bodies.get(last), partners);
        Known<Issuer> known =
                sheet.read(issuer, printed.get(last).start(), printed.get(last).end());
        boolean central = bodies.get(last).isCentral()
                && bodies.stream().allMatch(body -> body.province().isEmpty());
        return new Origin(
                Optional.of(known),
                province(printed, bodies),
                central || issuer.agency().isCentral());
    }

    /** {@code Sở Y tế - Sở Tài chính tỉnh Lai Châu}, known by the first. */
    private Issuer together(Issuer first, NamedBody body, List<String> partners) {
        if (partners.isEmpty() || !first.name().startsWith(body.name())) {
            return first;
        }
        StringBuilder name = new StringBuilder(body.name());
        partners.forEach(
                partner -> name.append(" - ").append(names.named(partner).name()));
        name.append(first.name().substring(body.name().length()));
        return new Issuer(name.toString(), first.agency(), first.parentName());
    }

    private Optional<Known<Province>> province(List<Letterhead.Name> printed, List<NamedBody> bodies) {
        for (int i = bodies.size() - 1; i >= 0; i--) {
            Optional<Province> province = bodies.get(i).province();
            if (province.isPresent()) {
                Letterhead.Name name = printed.get(i);
                return province.map(p -> sheet.read(p, name.start(), name.end()));
            }
        }
        return Optional.empty();
    }
}
