package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.registry.Registry;

/**
 * Reads the issuing body (tên cơ quan, tổ chức ban hành) and its province from the letterhead: {@code UBND TỈNH LAI CHÂU / SỞ
 * Y TẾ} is {@code Sở Y tế tỉnh Lai Châu} under {@code Ủy ban nhân dân tỉnh Lai Châu}.
 */
final class IssuerReader {
    private final Sheet sheet;
    private final IssuerNames names;

    private IssuerReader(Sheet sheet, Registry registry, LocalDate day) {
        this.sheet = sheet;
        this.names = new IssuerNames(registry, day);
    }

    /** What the letterhead says; unknown where it is missing. */
    static Origin read(Sheet sheet, HeadLines head, Registry registry, LocalDate day) {
        List<Letterhead.Name> printed =
                new JointLetterhead(registry.provinces(), day).names(Letterhead.names(head.letterhead()));
        return printed.isEmpty() ? Origin.UNKNOWN : new IssuerReader(sheet, registry, day).origin(printed);
    }

    private Origin origin(List<Letterhead.Name> printed) {
        List<NamedBody> bodies = new ArrayList<>();
        printed.forEach(name -> bodies.add(names.named(name.words())));
        int last = bodies.size() - 1;
        Issuer issuer = names.issuer(bodies);
        Known<Issuer> known =
                sheet.read(issuer, printed.get(last).start(), printed.get(last).end());
        boolean central = bodies.get(last).isCentral()
                && bodies.stream().allMatch(body -> body.province().isEmpty());
        return new Origin(
                Optional.of(known),
                province(printed, bodies),
                central || issuer.agency().isCentral());
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
